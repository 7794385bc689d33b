import type { Cell } from '../../table/cell.js';
import type { Row } from '../../table/sheet.js';
import type { Limits } from '../read/limits.js';
import { Refusal } from '../read/refusal.js';
import { memorySource } from '../read/source.js';
import { streamSheets } from '../read/stream-sheets.js';

function sameCells(a: readonly Cell[], b: readonly Cell[]): boolean {
  const count = Math.max(a.length, b.length);
  for (let column = 0; column < count; column += 1) {
    const [one, other] = [a[column], b[column]];
    // Trailing blank cells may be left out.
    if ((one?.kind ?? 'blank') !== (other?.kind ?? 'blank')) return false;
    if (one !== undefined && other !== undefined && JSON.stringify(one) !== JSON.stringify(other))
      return false;
  }
  return true;
}

async function sameRows(a: AsyncIterable<Row>, b: AsyncIterable<Row>): Promise<boolean> {
  const others = b[Symbol.asyncIterator]();
  for await (const row of a) {
    const other = await others.next();
    if (other.done === true || other.value.number !== row.number) return false;
    if (!sameCells(row.cells, other.value.cells)) return false;
  }
  return (await others.next()).done === true;
}

/** Whether a copy has all the sheets of a workbook first, with the same values in the same cells. */
export async function hasSameValues(
  original: Uint8Array,
  copy: Uint8Array,
  limits: Limits,
): Promise<boolean> {
  const before = await streamSheets('', memorySource(original), limits);
  // What was added must not make the copy too large.
  const after = await streamSheets('', memorySource(copy), {
    file: Infinity,
    inflated: Infinity,
    rows: Infinity,
    columns: limits.columns,
    cells: Infinity,
  });
  try {
    for (const [index, sheet] of before.sheets.entries()) {
      const copied = after.sheets[index];
      if (copied?.name !== sheet.name || copied.hidden !== sheet.hidden) return false;
      if (!(await sameRows(sheet.rows(), copied.rows()))) return false;
    }
    return before.sheets.length > 0 && after.sheets.length === before.sheets.length + 1;
  } catch (error) {
    if (error instanceof Refusal) return false;
    throw error;
  }
}
