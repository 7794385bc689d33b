import type { Text } from '../../diagnostics/language.js';
import { formatSize, type Limits } from './limits.js';
import { refuse, type Refusal } from './refusal.js';

/** The finding that the file itself is too large. */
export function fileTooLarge(bytes: number, limit: number): Refusal {
  return tooLarge(
    { 'zh-CN': '文件大小', en: 'Size of the file' },
    formatSize(bytes),
    limit,
    `file=${formatSize(bytes)}`,
  );
}

/** The finding that a workbook's parts unpack to more than the limit, at the part where this showed. */
export function inflatedTooLarge(part: string, limit: number): Refusal {
  const what: Text = { 'zh-CN': `解压后的大小（到 ${part} 为止）`, en: `Size once unpacked (up to ${part})` };
  const actual: Text = { 'zh-CN': `超过 ${formatSize(limit)}`, en: `more than ${formatSize(limit)}` };
  return tooLarge(what, actual, limit, `inflated=${formatSize(limit * 2)}`, formatSize(limit));
}

/** The finding that a sheet has too many rows; `part` is the sheet's part in a workbook. */
export function tooManyRows(part: string | undefined, limit: number): Refusal {
  return tooMany(part, { 'zh-CN': '行数', en: 'Rows' }, limit, 'rows');
}

/** The finding that a sheet has too many cells; `part` is the sheet's part in a workbook. */
export function tooManyCells(part: string | undefined, limit: number): Refusal {
  return tooMany(part, { 'zh-CN': '单元格数', en: 'Cells' }, limit, 'cells');
}

/** The finding that a cell lies too far to the right; `part` is the sheet's part in a workbook. */
export function tooManyColumns(
  part: string | undefined,
  place: string,
  column: number,
  limit: number,
): Refusal {
  const what: Text = { 'zh-CN': `单元格 ${place} 的列号`, en: `Column number of the cell ${place}` };
  return tooLarge(inPart(part, what), column, limit, `columns=${String(column)}`);
}

function tooMany(part: string | undefined, what: Text, limit: number, option: keyof Limits): Refusal {
  const actual: Text = { 'zh-CN': `超过 ${String(limit)}`, en: `more than ${String(limit)}` };
  return tooLarge(inPart(part, what), actual, limit, `${option}=${String(limit * 2)}`);
}

function inPart(part: string | undefined, what: Text): Text {
  if (part === undefined) return what;
  return { 'zh-CN': `${part} 中${what['zh-CN']}`, en: `${what.en} in ${part}` };
}

function tooLarge(
  what: Text,
  actual: Text | string | number,
  limit: Limits[keyof Limits],
  option: string,
  shown: string | number = option.endsWith('B') ? formatSize(limit) : limit,
): Refusal {
  return refuse('input/too-large', { what, actual, limit: shown, option });
}
