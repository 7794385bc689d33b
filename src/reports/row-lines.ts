import { displayWidth } from './display-width.js';
import type { SheetCell, SheetColumn } from './sheet-model.js';

/** The cell's padding. */
const padding = 1;
/** What a character of the sheets' font takes of the width of one of the program's standard font. */
const shrink = 0.95;

/** What stays together in a line: a run of Latin letters and signs, or any other single character. */
const unbroken = /[\x21-\x7e]+|[^\x21-\x7e]/gu;

function linesOfParagraph(paragraph: string, room: number): number {
  let lines = 1;
  let used = 0;
  for (const [piece] of paragraph.matchAll(unbroken)) {
    const width = displayWidth(piece) * shrink;
    if (used + width <= room) {
      used += width;
    } else if (piece !== ' ') {
      const pieceLines = Math.ceil(width / room);
      lines += used === 0 ? pieceLines - 1 : pieceLines;
      used = width - (pieceLines - 1) * room;
    }
  }
  return lines;
}

function linesOf(text: string, width: number): number {
  const room = Math.max(1, width - padding);
  if (text.length * 2 <= room && !text.includes('\n')) return 1;
  return text.split('\n').reduce((lines, paragraph) => lines + linesOfParagraph(paragraph, room), 0);
}

/** How many lines a text takes in a column; 1 where it is not wrapped. */
export function textLines(text: string, { width, wrap }: SheetColumn): number {
  return wrap ? linesOf(text, width) : 1;
}

/** How many lines a row needs so that no wrapped text is cut. */
export function rowLines(cells: readonly SheetCell[], columns: readonly SheetColumn[]): number {
  let lines = 1;
  for (const [index, cell] of cells.entries()) {
    const column = columns[index];
    if (cell.kind !== 'text' || column === undefined) continue;
    if (cell.emphasis === 'title' || cell.emphasis === 'subtitle') continue;
    lines = Math.max(lines, textLines(cell.text, column));
  }
  return lines;
}
