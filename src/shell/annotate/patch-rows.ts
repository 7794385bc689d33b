import { columnIndex, columnLetter } from '../../table/sheet.js';
import type { Mark } from './marked-cells.js';
import { UnknownStructure } from './unknown-structure.js';
import type { XmlPart } from './xml-part.js';

/** The marks of a sheet: by row from 1, then by column from 0. */
export type SheetMarks = ReadonlyMap<number, ReadonlyMap<number, Mark>>;

type Restyle = (style: number, mark: Mark) => number;

function attribute(tag: string, name: string): string | undefined {
  return new RegExp(`\\s${name}=["']([^"']*)["']`).exec(tag)?.[1];
}

function newCell(prefix: string, row: number, column: number, style: number): string {
  return `<${prefix}c r="${columnLetter(column)}${String(row)}" s="${String(style)}"/>`;
}

/** An existing cell with another style; nothing else of it changes. */
function restyled(cell: string, style: number): string {
  const end = cell.indexOf('>');
  const tag = cell.slice(0, end);
  const changed = /\ss=["'][^"']*["']/.test(tag)
    ? tag.replace(/\ss=["'][^"']*["']/, ` s="${String(style)}"`)
    : tag.replace(/^<[^\s/>]+/, (start) => `${start} s="${String(style)}"`);
  return changed + cell.slice(end);
}

/** The content of one row with its marked cells restyled, and added where they are missing. */
function patchRow(
  prefix: string,
  content: string,
  row: number,
  marks: ReadonlyMap<number, Mark>,
  restyle: Restyle,
): string {
  const left = [...marks].sort(([a], [b]) => a - b);
  const pieces: string[] = [];
  const addUpTo = (column: number): void => {
    for (let next = left[0]; next !== undefined && next[0] < column; next = left[0]) {
      left.shift();
      pieces.push(newCell(prefix, row, next[0], restyle(0, next[1])));
    }
  };
  const cell = new RegExp(`<${prefix}c(?=[\\s/>])[^>]*?(?:/>|>[\\s\\S]*?</${prefix}c\\s*>)`, 'g');
  let at = 0;
  let column = -1;
  for (const found of content.matchAll(cell)) {
    const [xml] = found;
    const tag = xml.slice(0, xml.indexOf('>'));
    column = columnIndex(/^[A-Za-z]+/.exec(attribute(tag, 'r') ?? '')?.[0] ?? '') ?? column + 1;
    pieces.push(content.slice(at, found.index));
    at = found.index + xml.length;
    addUpTo(column);
    const mark = marks.get(column);
    if (mark === undefined) {
      pieces.push(xml);
      continue;
    }
    left.shift();
    pieces.push(restyled(xml, restyle(Number(attribute(tag, 's') ?? 0), mark)));
  }
  addUpTo(Infinity);
  // What follows the cells (an extension list) stays behind them.
  pieces.push(content.slice(at));
  return pieces.join('');
}

/**
 * A sheet's XML with its marked cells restyled; every other byte of its text stays. Throws
 * `UnknownStructure` where it has no rows to speak of.
 */
export function patchRows({ name, text, prefix }: XmlPart, marks: SheetMarks, restyle: Restyle): string {
  const start = new RegExp(`<${prefix}sheetData\\s*>`).exec(text);
  const end = text.indexOf(`</${prefix}sheetData`);
  if (start === null || end < 0) throw new UnknownStructure(name);
  const left = [...marks].sort(([a], [b]) => a - b);
  const pieces: string[] = [];
  const addUpTo = (row: number): void => {
    for (let next = left[0]; next !== undefined && next[0] < row; next = left[0]) {
      left.shift();
      pieces.push(
        `<${prefix}row r="${String(next[0])}">${patchRow(prefix, '', next[0], next[1], restyle)}</${prefix}row>`,
      );
    }
  };
  const opening = new RegExp(`<${prefix}row(?=[\\s/>])[^>]*>`, 'g');
  opening.lastIndex = start.index + start[0].length;
  let at = 0;
  let number = 0;
  for (let found = opening.exec(text); found !== null && found.index < end; found = opening.exec(text)) {
    const [tag] = found;
    number = Number(attribute(tag, 'r') ?? number + 1);
    const cells = marks.get(number);
    pieces.push(text.slice(at, found.index));
    at = found.index;
    addUpTo(number);
    if (cells === undefined) continue;
    left.shift();
    const isEmpty = tag.endsWith('/>');
    const close = isEmpty ? found.index + tag.length : text.indexOf(`</${prefix}row`, found.index);
    const content = isEmpty ? '' : text.slice(found.index + tag.length, close);
    pieces.push(isEmpty ? `${tag.slice(0, -2)}>` : tag, patchRow(prefix, content, number, cells, restyle));
    if (isEmpty) pieces.push(`</${prefix}row>`);
    at = close;
  }
  pieces.push(text.slice(at, end));
  addUpTo(Infinity);
  pieces.push(text.slice(end));
  return pieces.join('');
}
