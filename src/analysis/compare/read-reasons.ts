import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.js';
import type { Location } from '../../diagnostics/location.js';
import { foldName } from '../../intake/read-identity.js';
import type { Submission } from '../../intake/submission.js';
import type { RankedSubmission } from '../../ranking/run.js';
import { cellText } from '../../table/cell.js';
import { foldText } from '../../table/clean-text.js';
import { cellAt, type Row, type Sheet } from '../../table/sheet.js';
import type { Comparison } from './compare-runs.js';
import { comparedNames, comparedWorks } from './compared-names.js';
import type { Restatement } from './restatements.js';

/** Titles of the two columns. */
const workTitles = ['作品', '作品名称', '提交编号', 'work', 'submissionid', 'id'];
const reasonTitles = ['原因', '更正原因', '更正说明', '说明', 'reason'];

/** Rows in which a header is looked for. */
const searchedRows = 20;

interface WrittenReason {
  readonly work: string;
  readonly reason: string;
  readonly at: Location;
}

function columnOf(row: Row, titles: readonly string[]): number {
  return row.cells.findIndex((cell) => titles.includes(foldText(cellText(cell)).replace(/[([【*:].*$/u, '')));
}

function rowsOfSheet(sheet: Sheet): readonly WrittenReason[] | undefined {
  const header = sheet.rows
    .slice(0, searchedRows)
    .find((row) => columnOf(row, workTitles) >= 0 && columnOf(row, reasonTitles) >= 0);
  if (header === undefined) return undefined;
  const [work, reason] = [columnOf(header, workTitles), columnOf(header, reasonTitles)];
  const { file, name } = sheet;
  return sheet.rows
    .filter((row) => row.number > header.number)
    .map((row) => ({
      work: cellText(cellAt(row, work)).trim(),
      reason: cellText(cellAt(row, reason)).replace(/\s+/gu, ' ').trim(),
      at: { file, sheet: name, cell: String(row.number) },
    }))
    .filter((written) => written.work !== '' && written.reason !== '');
}

/** The works of two runs; those of one name by what tells them apart. */
interface Known {
  readonly entries: readonly RankedSubmission[];
  readonly names: ReadonlyMap<Submission, string>;
}

/** The submissions that a name or submission id stands for. */
function bearersOf({ entries, names }: Known, work: string): readonly RankedSubmission[] {
  const key = foldName(work);
  const told = entries.filter(({ submission }) => foldName(names.get(submission) ?? '') === key);
  if (told.length === 1) return told;
  const named = entries.filter(({ submission: { name } }) => name !== undefined && foldName(name) === key);
  const numbered = entries.filter(({ submission }) => submission.id === key);
  return named.length === 1 ? named : numbered.length === 1 && named.length === 0 ? numbered : named;
}

/** The reasons given for restatements, and what is wrong with them. */
export interface Reasons {
  readonly given: ReadonlyMap<RankedSubmission, string>;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads reasons from the sheets of a file or several: two columns, work and reason, in any order. */
export function readReasons(
  comparison: Comparison,
  restatements: readonly Restatement[],
  sheets: readonly Sheet[],
): Reasons {
  const diagnostics: Diagnostic[] = [];
  const given = new Map<RankedSubmission, string>();
  const known: Known = { entries: comparedWorks(comparison), names: comparedNames(comparison, 'zh-CN') };
  const restated = new Set(restatements.map(({ entry }) => entry));
  const read = sheets.map(rowsOfSheet);
  if (sheets.length > 0 && read.every((rows) => rows === undefined))
    diagnostics.push(diagnose('comparison/reasons-no-header', {}, { file: sheets[0]?.file ?? '' }));
  for (const { work, reason, at } of read.flatMap((rows) => rows ?? [])) {
    const [entry, ...others] = bearersOf(known, work);
    if (entry === undefined || others.length > 0)
      diagnostics.push(diagnose('comparison/reason-unknown-work', { work }, at));
    else if (!restated.has(entry)) diagnostics.push(diagnose('comparison/reason-not-needed', { work }, at));
    else if (given.has(entry)) diagnostics.push(diagnose('comparison/reason-repeated', { work }, at));
    else given.set(entry, reason);
  }
  return { given, diagnostics };
}
