import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.js';
import type { Location } from '../diagnostics/location.js';
import { yesNo, type YesNo } from '../items/yes-no.js';
import { itemsOf, type Rubric } from '../rubric/rubric.js';
import { cellText } from '../table/cell.js';
import { cellAt, columnLetter, type Row } from '../table/sheet.js';
import { textSharer } from '../table/share-texts.js';
import type { SheetSource } from '../table/sheet-source.js';
import type { RowReading } from './bind-sheet.js';
import type { BoundSheet } from './binding.js';
import { figureTest } from './evidence/figure.js';
import { evidenceReader } from './evidence/read-evidence.js';
import { type Identity, readIdentity, splitTracks } from './read-identity.js';
import { maskContacts } from './mask-contacts.js';
import { privateTexts, quoteAnswer } from './quote-answer.js';
import { readResponse } from './read-response.js';
import { sheetLayout, type SheetLayout } from './sheet-layout.js';
import { hasContent, isStray } from './stray-row.js';
import type { Response, Source, Submission } from './submission.js';

/** A submission as read, with the marks of its sender; its id is given once all are known. */
export interface Candidate {
  readonly submission: Omit<Submission, 'id'>;
  readonly identity: Identity;
  /** Something in it could not be read. */
  readonly provisional: boolean;
}

export interface ReadSheet {
  readonly candidates: readonly Candidate[];
  readonly diagnostics: readonly Diagnostic[];
}

function readConditions(
  layout: SheetLayout,
  row: Row,
  hidden: readonly string[],
  locate: (column: number) => Location,
): {
  readonly conditions: ReadonlyMap<string, YesNo>;
  readonly diagnostics: readonly Diagnostic[];
} {
  const conditions = new Map<string, YesNo>();
  const diagnostics: Diagnostic[] = [];
  for (const { condition, column, columnValues } of layout.conditions) {
    const cell = cellAt(row, column);
    const cells = { blanks: [cell], ticks: new Map(), columnValues: [columnValues] };
    const reading = yesNo.read({ kind: 'yes-no', favourable: 'yes' }, cells);
    if (reading.state === 'answered') conditions.set(condition.id, reading.answer);
    if (reading.state === 'unreadable') {
      const answer = quoteAnswer(cellText(cell).trim(), hidden);
      diagnostics.push(diagnose('answer/unreadable', { answer, accepted: '是 / 否' }, locate(column)));
    }
  }
  return { conditions, diagnostics };
}

/** A question with fewer columns than blanks must find all its numbers in one cell of some submission. */
function missingParts(
  bound: BoundSheet,
  layout: SheetLayout,
  candidates: readonly Candidate[],
): readonly Diagnostic[] {
  return layout.items.flatMap(({ item, blanks }) => {
    const found = blanks.filter((column) => column !== undefined).length;
    if (found === 0 || found === blanks.length) return [];
    const together = candidates.some(({ submission }) => {
      const answer = submission.responses.get(item.id)?.answer;
      return (
        answer?.state === 'answered' && Array.isArray(answer.answer) && !answer.answer.includes(undefined)
      );
    });
    if (together || candidates.length === 0) return [];
    const location = { file: bound.file, sheet: bound.sheet, cell: String(bound.headerRow), item: item.id };
    return [
      diagnose(
        'binding/missing-part',
        { item: item.id, label: item.label, expected: blanks.length, found },
        location,
      ),
    ];
  });
}

/** Whether nothing was answered, as the item reads its cells: what marks a skip for one is a number for another. */
function isSilent({ answer: { state } }: Response): boolean {
  return state === 'blank' || state === 'skipped';
}

/** Reads the rows of a bound sheet as submissions, one at a time; every finding with its cell. */
export async function readSubmissions(
  rubric: Rubric,
  sheet: SheetSource,
  bound: BoundSheet,
  reading: RowReading,
): Promise<ReadSheet> {
  const items = itemsOf(rubric.total);
  const layout = sheetLayout(items, bound.columns, reading.values);
  const rules = {
    readEvidence: evidenceReader(rubric.evidence, figureTest(items.map((item) => item.id))),
    conditions: rubric.conditions,
    share: textSharer(),
  };
  const identityRules = { evidence: rubric.evidence, letteredTracks: reading.letteredTracks };
  const nameColumn = layout.fields.find(({ field }) => field.role === 'name')?.column;
  const headerOf = new Map(bound.columns.map(({ column, header }) => [column, header]));
  const lastHeader = bound.columns.reduce(
    (last, { column, header, target }) => (header === '' && target.kind === 'unbound' ? last : column),
    -1,
  );
  const candidates: Candidate[] = [];
  const diagnostics: Diagnostic[] = [];

  for await (const written of sheet.rows()) {
    const row = written.number > reading.lastHeaderRow ? reading.read(written) : undefined;
    if (row === undefined) continue;
    const source: Source = { file: sheet.file, sheet: sheet.name, row: row.number };
    if (isStray(row, layout, bound.columns)) {
      const place = { file: sheet.file, sheet: sheet.name, cell: String(row.number) };
      const filled = row.cells.some((_, column) => hasContent(row, [column]));
      if (filled) diagnostics.push(diagnose('input/stray-row', {}, place));
      continue;
    }
    const { identity, diagnostics: identityFindings } = readIdentity(sheet, row, layout, identityRules);
    const locate = (column: number | undefined, item?: string): Location => ({
      file: sheet.file,
      sheet: sheet.name,
      cell: `${column === undefined ? '' : columnLetter(column)}${String(row.number)}`,
      ...(column === undefined ? {} : { header: headerOf.get(column) ?? '' }),
      ...(identity.name === undefined ? {} : { work: maskContacts(identity.name) }),
      ...(item === undefined ? {} : { item }),
    });
    const found: Diagnostic[] = [...identityFindings];
    const hidden = privateTexts(layout, row);
    const responses = new Map<string, Response>();
    for (const itemLayout of layout.items) {
      const read = readResponse(itemLayout, row, { ...rules, hidden }, (column) =>
        locate(column, itemLayout.item.id),
      );
      responses.set(itemLayout.item.id, read.response);
      found.push(...read.diagnostics);
    }
    const explicit = readConditions(layout, row, hidden, locate);
    found.push(...explicit.diagnostics);
    if (row.cells.some((_, column) => column > lastHeader && hasContent(row, [column])))
      found.push(diagnose('input/beyond-header', {}, locate(undefined)));
    if ([...responses.values()].every(isSilent))
      found.push(diagnose('input/empty-submission', {}, locate(nameColumn)));
    const { name, track, year, submittedAt } = identity;
    candidates.push({
      submission: {
        source,
        name,
        track,
        tracks: splitTracks(track, rubric.ranking.trackSeparators),
        fields: identity.fields,
        year,
        submittedAt,
        responses,
        conditions: explicit.conditions,
      },
      identity,
      provisional: found.some(({ severity }) => severity === 'error'),
    });
    for (const finding of found) diagnostics.push(finding);
  }
  return { candidates, diagnostics: [...diagnostics, ...missingParts(bound, layout, candidates)] };
}
