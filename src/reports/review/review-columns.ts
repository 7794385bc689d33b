import type { Language } from '../../diagnostics/language.js';
import { rulingFields } from '../../review/rulings/ruling-fields.js';
import { offeredWords } from '../../review/rulings/verdict-words.js';
import type { Matter } from '../../review/rulings/ruling.js';
import type { Labeller } from '../labeller.js';
import type { Emphasis, FormEntry, SheetModel } from '../sheet-model.js';
import { textCell } from '../sheet-cells.js';
import { type Field, tableSheet } from '../table-sheet.js';
import type { FilledIn, LineStatus, ReviewLine } from './review-line.js';

/** A column of the review workbook, with what may stand in it where it is to be filled in. */
export interface ReviewField<Line> extends Field<Line> {
  readonly entry?: FormEntry;
}

const plain: FormEntry = { rule: { kind: 'free' }, cells: 'general', note: '', prompt: '', refusal: '' };

function emphasisOf(status: LineStatus): Emphasis {
  switch (status) {
    case 'open':
    case 'stale':
    case 'incomplete':
    case 'unmatched':
      return 'warn';
    case 'conflict':
      return 'error';
    case 'applied':
    case 'optional':
    case 'idle':
      return 'muted';
  }
}

/** The columns to fill in, then how the line stands and the check code. */
export function rulingColumns<M>(
  matters: readonly Matter[],
  prompt: string,
  say: Labeller,
  language: Language,
): readonly ReviewField<ReviewLine<M>>[] {
  const filled = (field: keyof FilledIn, entry?: FormEntry): ReviewField<ReviewLine<M>> => ({
    header: rulingFields[field].label[language],
    cell: (line) => textCell(line.filled[field], field === 'mark' ? 'muted' : 'none'),
    ...(entry === undefined ? {} : { entry }),
  });
  const rule = { kind: 'list', options: offeredWords(matters, language) } as const;
  return [
    filled('verdict', { ...plain, rule, prompt, refusal: say('review.refusal') }),
    filled('reason', plain),
    filled('role', plain),
    filled('date', plain),
    {
      header: say('review.status'),
      entry: { ...plain, note: say('review.status.note') },
      cell: ({ status }) => textCell(say(`review.status.${status}`), emphasisOf(status)),
    },
    filled('mark'),
  ];
}

/** Narrow columns that people write into are made wide enough to do so. */
const leastWidth = 14;

/** Spreadsheet programs show 1,048,576 rows of a sheet; longer lists go on in another one. */
const mostLines = 1_000_000;

function reviewSheet<M>(
  name: string,
  fields: readonly ReviewField<ReviewLine<M>>[],
  lines: readonly ReviewLine<M>[],
  none: string,
): SheetModel {
  const sheet = tableSheet({ name, fields, entries: lines, frozenColumns: 1 });
  return {
    ...sheet,
    columns: sheet.columns.map((column, index) =>
      fields[index]?.entry === undefined ? column : { ...column, width: Math.max(leastWidth, column.width) },
    ),
    rows: lines.length === 0 ? [[textCell(none, 'muted')]] : sheet.rows,
    filteredRows: lines.length === 0 ? 'none' : 'all',
    form: {
      rows: Math.max(1, lines.length),
      entries: fields.map(({ entry }) => entry ?? plain),
      open: true,
    },
  };
}

/**
 * The sheets of a list in the review workbook: tables whose ruling columns have drop-downs, nothing locked.
 * There is one, or several where one cannot hold all lines; `most` is how many it can.
 */
export function reviewSheets<M>(
  name: string,
  fields: readonly ReviewField<ReviewLine<M>>[],
  lines: readonly ReviewLine<M>[],
  say: Labeller,
  most = mostLines,
): readonly SheetModel[] {
  const count = Math.max(1, Math.ceil(lines.length / most));
  return Array.from({ length: count }, (_, part) =>
    reviewSheet(
      part === 0 ? name : say('sheet.part', { sheet: name, part: String(part + 1) }),
      fields,
      lines.slice(part * most, (part + 1) * most),
      say('review.none'),
    ),
  );
}
