import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.js';
import type { Location } from '../../diagnostics/location.js';
import { suggestion } from '../../diagnostics/suggest.js';
import { sameText } from '../../diagnostics/language.js';
import { maskContacts } from '../../intake/mask-contacts.js';
import { readTime } from '../../intake/read-time.js';
import { blankCell, type Cell, cellText } from '../../table/cell.js';
import { cleanText } from '../../table/clean-text.js';
import { cellAt, columnLetter, type Row, type Sheet } from '../../table/sheet.js';
import type { RulingsInput, WrittenRuling } from './ruling.js';
import { type RulingField, rulingFieldNames, rulingFields } from './ruling-fields.js';
import { findRulingHeader, type RulingHeader } from './ruling-header.js';
import { offeredVerdicts, offeredWords, verdictOfWord } from './verdict-words.js';

/** The rulings of all files as they were written, before they are held against a field. */
export interface ReadRulings {
  readonly rulings: readonly WrittenRuling[];
  readonly diagnostics: readonly Diagnostic[];
  /** False where a file cannot be read as rulings. */
  readonly usable: boolean;
}

/** What a run without rulings reads. */
export const noRulings: ReadRulings = { rulings: [], diagnostics: [], usable: true };

interface ReadRow {
  readonly rulings: readonly WrittenRuling[];
  readonly diagnostics: readonly Diagnostic[];
}

function isBroken(cell: Cell): boolean {
  return cell.kind === 'error' || cell.kind === 'uncalculated';
}

/** What is compared with texts of the field, and masked where it is shown. */
const compared: ReadonlySet<RulingField> = new Set(['work', 'id', 'item', 'option', 'mark']);

const allWords = [...offeredWords(['evidence', 'applicability', 'duplicate', 'submission'], 'zh-CN')];

function placesIn(
  sheet: Sheet,
  header: RulingHeader,
  row: Row,
  work: string | undefined,
): WrittenRuling['at'] {
  return (field): Location => {
    const column = header.columns.get(field);
    return {
      file: sheet.file,
      sheet: sheet.name,
      cell: `${column === undefined ? '' : columnLetter(column)}${String(row.number)}`,
      ...(work === undefined ? {} : { work }),
    };
  };
}

/** A row without a verdict is one that nobody has ruled on yet. */
function readRow(sheet: Sheet, header: RulingHeader, row: Row): ReadRow {
  const cellOf = (field: RulingField): Cell => {
    const column = header.columns.get(field);
    return column === undefined ? blankCell : cellAt(row, column);
  };
  const texts = new Map<RulingField, string>();
  for (const field of rulingFieldNames) {
    const cell = cellOf(field);
    const given = isBroken(cell) ? '' : cleanText(cellText(cell));
    const text = compared.has(field) ? given : maskContacts(given);
    if (text !== '') texts.set(field, text);
  }
  const word = texts.get('verdict');
  const broken = rulingFieldNames.filter((field) => isBroken(cellOf(field)));
  if (word === undefined && !broken.includes('verdict')) return { rulings: [], diagnostics: [] };
  const work = texts.get('work');
  const at = placesIn(sheet, header, row, work === undefined ? undefined : maskContacts(work));
  const verdict = word === undefined || broken.length > 0 ? undefined : verdictOfWord(word);
  const diagnostics: Diagnostic[] = broken.map((field) =>
    diagnose(
      'ruling/unreadable',
      {
        field: rulingFields[field].label,
        text: cellText(cellOf(field)),
        accepted: { 'zh-CN': '文字或数值，不要公式', en: 'the value itself instead of a formula' },
      },
      at(field),
    ),
  );
  if (word !== undefined && verdict === undefined && broken.length === 0) {
    const parameters = { text: word, accepted: offeredVerdicts, suggestion: suggestion(word, allWords) };
    diagnostics.push(diagnose('ruling/unknown-verdict', parameters, at('verdict')));
  }
  const day = texts.get('date');
  const date = day === undefined ? undefined : readTime(cellOf('date'), sheet.date1904)?.slice(0, 10);
  if (day !== undefined && date === undefined) {
    const parameters = {
      field: rulingFields.date.label,
      text: day,
      accepted: sameText('2026-05-20'),
    };
    diagnostics.push(diagnose('ruling/unreadable', parameters, at('date')));
  }
  const place = { file: sheet.file, sheet: sheet.name, row: row.number };
  return { rulings: [{ texts, verdict, date, place, at }], diagnostics };
}

/** Whether a cell of a sheet holds a ruling and nothing else. */
function holdsRulings({ rows }: Sheet): boolean {
  return rows.some(({ cells }) => cells.some((cell) => verdictOfWord(cellText(cell)) !== undefined));
}

function readFile(file: string, sheets: readonly Sheet[]): ReadRow & { readonly usable: boolean } {
  const found = sheets
    .filter(({ rows }) => rows.length > 0)
    .map((sheet) => ({ sheet, ...findRulingHeader(sheet) }));
  if (found.every(({ header }) => header === undefined))
    return { rulings: [], diagnostics: [diagnose('ruling/no-header', {}, { file })], usable: false };
  const rulings: WrittenRuling[] = [];
  const diagnostics: Diagnostic[] = [];
  let usable = true;
  for (const { sheet, header, diagnostics: findings } of found) {
    for (const finding of findings) diagnostics.push(finding);
    usable &&= findings.every(({ severity }) => severity !== 'error');
    if (header === undefined) {
      const { name } = sheet;
      const place = { file, sheet: name };
      // Rulings whose header was lost must not be lost with it.
      if (holdsRulings(sheet)) {
        diagnostics.push(diagnose('ruling/no-header', {}, place));
        usable = false;
      } else diagnostics.push(diagnose('ruling/sheet-left-out', { sheet: name }, place));
      continue;
    }
    for (const row of sheet.rows) {
      if (row.number <= header.row) continue;
      const read = readRow(sheet, header, row);
      rulings.push(...read.rulings);
      diagnostics.push(...read.diagnostics);
    }
  }
  return { rulings, diagnostics, usable };
}

/** Reads files of rulings: every row with a verdict, and what is wrong with it in itself. */
export function readRulings({ files, sheets }: RulingsInput): ReadRulings {
  const read = files.map(({ name }) =>
    readFile(
      name,
      sheets.filter(({ file }) => file === name),
    ),
  );
  return {
    rulings: read.flatMap(({ rulings }) => rulings),
    diagnostics: read.flatMap(({ diagnostics }) => diagnostics),
    usable: read.every(({ usable }) => usable),
  };
}
