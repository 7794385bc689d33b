import { columnIndex } from '../../table/sheet.js';
import { readAttributes } from './xml-tags.js';

/** What a cell's start tag says. */
export interface CellAttributes {
  /** Its place; undefined where it does not say. */
  readonly place: CellPlace | undefined;
  /** The number of its style. */
  readonly style: number;
  readonly type: string;
}

/** A column counted from 0 and a row counted from 1. */
export interface CellPlace {
  readonly column: number;
  readonly row: number;
}

/** The attributes of a cell's start tag; undefined where its place is none. */
export function cellAttributes(written: string): CellAttributes | undefined {
  const attributes = readAttributes(written);
  const given = attributes.get('r');
  const place = given === undefined ? undefined : parsePlace(given);
  if (given !== undefined && place === undefined) return undefined;
  return { place, style: Number(attributes.get('s') ?? 0), type: attributes.get('t') ?? 'n' };
}

function parsePlace(written: string): CellPlace | undefined {
  const [, letters = '', digits] = /^([A-Z]{1,3})(\d{1,7})$/.exec(written) ?? [];
  const column = columnIndex(letters);
  return column === undefined ? undefined : { column, row: Number(digits) };
}
