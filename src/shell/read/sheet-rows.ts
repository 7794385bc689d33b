import { blankCell, type Cell } from '../../table/cell.js';
import type { Row } from '../../table/sheet.js';
import { type CellAttributes, cellAttributes } from './cell-attributes.js';
import type { Limits } from './limits.js';
import type { NumberFormat } from './number-formats.js';
import { reasons } from './reasons.js';
import { readXmlPart } from './read-xml-part.js';
import { refuse } from './refusal.js';
import { badPlace, createSheetBounds } from './sheet-bounds.js';
import type { Links } from './sheet-links.js';
import { trimmedRow } from './trimmed-row.js';
import { usualCell } from './usual-cell.js';
import { type CellContext, xlsxCell } from './xlsx-cell.js';
import { readAttributes } from './xml-tags.js';
import type { XmlEvents } from './xml-reader.js';
import type { Part } from './zip-parts.js';

/** What the rows of a sheet are read by. */
export interface SheetContext extends CellContext {
  readonly part: Part;
  readonly formats: readonly NumberFormat[];
  readonly links: Links;
  readonly limits: Limits;
  /** Called for every row, cell and run of rich text; may throw. */
  readonly spend: () => void;
}

/** The rows of a sheet's part that have any content, in order, read while it is unpacked. Throws a `Refusal`. */
export function readSheetRows(context: SheetContext): AsyncIterable<Row> {
  const rows: Row[] = [];
  return readXmlPart(
    context.part,
    createRowEvents(context, (row) => rows.push(row)),
    rows,
  );
}

/** Where in a sheet the reader is; `phonetic` is inside the inline text of a cell. */
type Place = 'start' | 'sheet' | 'rows' | 'row' | 'cell' | 'inline' | 'phonetic' | 'end';

function createRowEvents(context: SheetContext, take: (row: Row) => void): XmlEvents {
  const { formats, links, spend } = context;
  const bounds = createSheetBounds(context.part.name, context.limits);
  let place: Place = 'start';
  let cells: Cell[] = [];
  let column = 0;
  let style = 0;
  let type = '';
  let value: string | undefined;
  let inline: string | undefined;
  let formula: string | undefined;

  const openCell = (attributes: CellAttributes): void => {
    spend();
    column = bounds.cell(attributes.place);
    ({ style, type } = attributes);
    value = inline = formula = undefined;
  };
  const closeCell = (): void => {
    const link = links.size === 0 ? undefined : links.get(bounds.rowNumber())?.get(column);
    const written = { type, format: formats[style] ?? 'plain', value, inline, formula };
    while (cells.length < column) cells.push(blankCell);
    cells[column] = xlsxCell(written, link, context);
  };
  const open = (name: string, attributes: string): boolean => {
    switch (place) {
      case 'start':
        if (name !== 'worksheet') throw refuse('input/damaged', { reason: reasons.unreadableXml });
        place = 'sheet';
        return false;
      case 'sheet':
        if (name === 'sheetData') place = 'rows';
        return false;
      case 'rows':
        if (name !== 'row') return false;
        spend();
        bounds.row(readAttributes(attributes).get('r'));
        cells = [];
        place = 'row';
        return false;
      case 'row':
        if (name !== 'c') return false;
        openCell(cellAttributes(attributes) ?? badPlace(context.part.name, attributes));
        place = 'cell';
        return false;
      case 'cell':
        if (name === 'is') [place, inline] = ['inline', ''];
        return name === 'v' || name === 'f';
      case 'inline':
        if (name === 'r') spend();
        if (name === 'rPh') place = 'phonetic';
        return name === 't';
      case 'phonetic':
      case 'end':
        return false;
    }
  };
  const close = (name: string, text: string): void => {
    switch (place) {
      case 'phonetic':
        if (name === 'rPh') place = 'inline';
        return;
      case 'inline':
        if (name === 't') inline = `${inline ?? ''}${text}`;
        else if (name === 'is') place = 'cell';
        return;
      case 'cell':
        if (name === 'v') value = text;
        else if (name === 'f') formula = text;
        else if (name === 'c') {
          closeCell();
          place = 'row';
        }
        return;
      case 'row': {
        if (name !== 'row') return;
        const row = trimmedRow(bounds.rowNumber(), cells);
        if (row !== undefined) take(row);
        place = 'rows';
        return;
      }
      case 'rows':
        if (name === 'sheetData') place = 'end';
        return;
      case 'start':
      case 'sheet':
      case 'end':
        return;
    }
  };
  const takeWhole = (text: string, start: number): number => {
    const cell = place === 'row' ? usualCell(text, start) : undefined;
    if (cell === undefined) return start;
    openCell(cell);
    ({ formula, value, inline } = cell);
    closeCell();
    return cell.end;
  };
  return { open, close, takeWhole };
}
