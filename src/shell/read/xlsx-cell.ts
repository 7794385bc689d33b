import type { CellValue } from 'exceljs';
import { blankCell, type Cell } from '../../table/cell.js';
import { linkOf } from './hyperlink-formula.js';
import { formatCodes } from './plain-workbook.js';
import { timeOfSerial } from './serial-time.js';

/** What of a cell of the workbook parser is read. */
interface ParsedCell {
  readonly value: CellValue;
  /** A formula's stored result; the parser's `value` loses 0, false and the empty text. */
  readonly result?: unknown;
  readonly numFmt: string;
}

/** A parsed cell as ours. `link` is the target that the sheet lists for it; only text that is shown carries links. */
export function xlsxCell(cell: ParsedCell, link: string | undefined, date1904: boolean): Cell {
  const value = cell.value;
  if (!isObject(value)) return withLink(plainCell(value, cell.numFmt, date1904), link);
  if ('formula' in value || 'sharedFormula' in value || 'shareType' in value) {
    const formula = 'formula' in value && typeof value.formula === 'string' ? value.formula : '';
    return withLink(resultCell(cell, date1904), link ?? linkOf(formula)?.url);
  }
  return withLink(plainCell(value, cell.numFmt, date1904), link);
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

function resultCell(cell: ParsedCell, date1904: boolean): Cell {
  return cell.result === undefined || cell.result === null
    ? { kind: 'uncalculated' }
    : plainCell(cell.result, cell.numFmt, date1904);
}

function plainCell(value: unknown, numFmt: string, date1904: boolean): Cell {
  switch (typeof value) {
    case 'string':
      return textCell(value);
    case 'number':
      return numberCell(value, numFmt, date1904);
    case 'boolean':
      return { kind: 'boolean', value };
  }
  if (!isObject(value)) return blankCell;
  if ('error' in value) return { kind: 'error', code: String(value.error) };
  return 'richText' in value && Array.isArray(value.richText)
    ? textCell(value.richText.map(textOfRun).join(''))
    : blankCell;
}

const textOfRun = (run: unknown): string =>
  isObject(run) && 'text' in run && typeof run.text === 'string' ? run.text : '';

const textCell = (text: string): Cell => (text.trim() === '' ? blankCell : { kind: 'text', text });

function numberCell(value: number, numFmt: string, date1904: boolean): Cell {
  if (!Number.isFinite(value)) return { kind: 'error', code: '#NUM!' };
  const at = numFmt === formatCodes.time ? timeOfSerial(value, date1904) : undefined;
  return at === undefined
    ? { kind: 'number', value, percent: numFmt === formatCodes.percent }
    : { kind: 'time', at };
}

const withLink = (cell: Cell, link: string | undefined): Cell =>
  cell.kind === 'text' && link !== undefined && link !== '' ? { ...cell, link } : cell;
