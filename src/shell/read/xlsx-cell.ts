import { blankCell, type Cell } from '../../table/cell.js';
import { type CellPictures, pictureOf } from './cell-pictures.js';
import { cellText } from './cell-text.js';
import { linkOf } from './hyperlink-formula.js';
import type { NumberFormat } from './number-formats.js';
import { reasons } from './reasons.js';
import { refuse } from './refusal.js';
import { serialOfIso, timeOfSerial } from './serial-time.js';

/** A cell as the file has it. */
export interface WrittenCell {
  /** `s` shared string, `str` and `inlineStr` text, `b`, `e`, `d` ISO date; `n` and all others a number. */
  readonly type: string;
  readonly format: NumberFormat;
  /** What stands in `<v>`; undefined where there is none. */
  readonly value: string | undefined;
  /** The text of `<is>`; undefined where there is none. */
  readonly inline: string | undefined;
  /** Undefined where the cell is no formula; `''` where another cell holds its text. */
  readonly formula: string | undefined;
}

/** What cells of a workbook are read by. */
export interface CellContext {
  readonly strings: readonly Cell[];
  readonly date1904: boolean;
  readonly pictures: CellPictures;
}

/** A cell of a file as ours. `link` is the target that the sheet lists for it; only text that is shown carries links. */
export function xlsxCell(written: WrittenCell, link: string | undefined, context: CellContext): Cell {
  const { formula } = written;
  if (formula === undefined) return withLink(valueCell(written, context), link);
  const picture = pictureOf(formula, context.pictures);
  if (picture !== undefined) return { kind: 'text', text: picture };
  const called = linkOf(formula);
  const cell = isCalculated(written) ? valueCell(written, context) : { kind: 'uncalculated' as const };
  if (called !== undefined && (cell.kind === 'uncalculated' || cell.kind === 'blank')) {
    return { kind: 'text', text: called.text ?? called.url, link: link ?? called.url };
  }
  return withLink(cell, link ?? called?.url);
}

/** Programs that calculate nothing leave a formula's value out, or empty. */
const isCalculated = ({ type, value, inline }: WrittenCell): boolean =>
  inline !== undefined || (value !== undefined && (value !== '' || type === 'str'));

function valueCell({ type, format, value, inline }: WrittenCell, context: CellContext): Cell {
  if (inline !== undefined) return textCell(cellText(inline));
  if (value === undefined || value === '') return blankCell;
  switch (type) {
    case 's':
      return sharedCell(value, context.strings);
    case 'str':
    case 'inlineStr':
      return textCell(pictureOf(value, context.pictures) ?? cellText(value));
    case 'b':
      return { kind: 'boolean', value: value.trim() === '1' || value.trim() === 'true' };
    case 'e':
      return { kind: 'error', code: value };
    case 'd':
      return dateCell(value);
    default:
      return numberCell(Number(value), format, context.date1904);
  }
}

function sharedCell(value: string, strings: readonly Cell[]): Cell {
  const cell = strings[Number(value)];
  if (cell === undefined) throw refuse('input/damaged', { reason: reasons.noSharedStrings });
  return cell;
}

/** A text as a cell; white space alone is blank. */
export const textCell = (text: string): Cell => (text.trim() === '' ? blankCell : { kind: 'text', text });

function dateCell(value: string): Cell {
  const serial = serialOfIso(value);
  const at = serial === undefined ? undefined : timeOfSerial(serial, false);
  return at === undefined ? textCell(cellText(value)) : { kind: 'time', at };
}

/** A number as a cell: a time where its format shows one and it is one. */
export function numberCell(value: number, format: NumberFormat, date1904: boolean): Cell {
  if (!Number.isFinite(value)) return { kind: 'error', code: '#NUM!' };
  const at = format === 'time' ? timeOfSerial(value, date1904) : undefined;
  return at === undefined ? { kind: 'number', value, percent: format === 'percent' } : { kind: 'time', at };
}

/** The cell with a link, if it is text. */
export const withLink = (cell: Cell, link: string | undefined): Cell =>
  cell.kind === 'text' && link !== undefined && link !== '' ? { ...cell, link } : cell;
