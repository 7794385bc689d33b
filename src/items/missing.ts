import { type Cell, cellText } from '../table/cell.js';
import { cleanText } from '../table/clean-text.js';

const blankMarks = new Set(['', '(空)', '-', '--', '—', '——', '–', '/', '-2', '-99']);
const skippedMarks = new Set(['(跳过)', '-3', 'n/a']);

/**
 * Whether a cell is no answer at all, and which: left empty, or never shown (the platforms' marks).
 * Undefined for everything else, also for cells with a spreadsheet error.
 */
export function missingMark(cell: Cell): 'blank' | 'skipped' | undefined {
  if (cell.kind === 'uncalculated') return undefined;
  const text = cleanText(cellText(cell)).toLowerCase();
  if (blankMarks.has(text)) return 'blank';
  if (skippedMarks.has(text)) return 'skipped';
  return undefined;
}
