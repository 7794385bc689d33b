import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.js';
import type { Location } from '../diagnostics/location.js';
import { type Item, itemsOf, type Rubric } from '../rubric/rubric.js';
import { cellText } from '../table/cell.js';
import { cleanText } from '../table/clean-text.js';
import { columnLetter, type Row, type Sheet } from '../table/sheet.js';
import { type HeaderReader, headerReader } from './bind-column.js';
import { bindColumns } from './bind-columns.js';
import type { BoundColumn, BoundSheet } from './binding.js';
import { checkBinding } from './check-binding.js';
import { type ColumnMap, resolveMap } from './column-map.js';
import { isNumbered } from './profiles/profile.js';
import { detectProfile } from './profiles/registry.js';

/** Title rows may stand above the header: it is looked for in this many rows with content. */
export const headerSearchRows = 20;

/** A sheet's header, found but not yet bound. */
interface Header {
  readonly row: Row;
  readonly texts: readonly string[];
  readonly profile: string;
  readonly reader: HeaderReader;
  /** The items that the row names by itself. */
  readonly itemCount: number;
  /** All that the row names: items, fields and platform columns. */
  readonly targetCount: number;
}

function readHeader(rubric: Rubric, sheet: Sheet, position: number): Header | undefined {
  const row = sheet.rows[position];
  if (row === undefined) return undefined;
  const texts = row.cells.map((cell) => cleanText(cellText(cell)));
  const below = sheet.rows.slice(position + 1, position + 6);
  const cells = below.flatMap(({ cells: own }) => own.map((cell) => cleanText(cellText(cell))));
  const titles = texts.filter((text) => text !== '');
  const profile = detectProfile({ headers: titles, cells });
  const reader = headerReader(rubric, profile, isNumbered(titles, profile.numberPattern));
  const readings = titles.map((title) => reader.read(title));
  const items = new Set(
    readings.flatMap((reading) => {
      if (reading.kind === 'some-part') return [reading.item];
      const answers =
        reading.kind === 'target' && (reading.target.kind === 'answer' || reading.target.kind === 'option');
      return answers ? [reading.target.item] : [];
    }),
  );
  const targets = readings.filter(({ kind }) => kind === 'target' || kind === 'some-part');
  return { row, texts, profile: profile.id, reader, itemCount: items.size, targetCount: targets.length };
}

/** The row that names most of the rubric's items, and of those most columns; undefined where none names two. */
function findHeader(rubric: Rubric, sheet: Sheet): Header | undefined {
  let best: Header | undefined;
  for (let position = 0; position < Math.min(headerSearchRows, sheet.rows.length); position += 1) {
    const header = readHeader(rubric, sheet, position);
    if (header === undefined || header.targetCount < 2) continue;
    const better =
      best === undefined ||
      header.itemCount > best.itemCount ||
      (header.itemCount === best.itemCount && header.targetCount > best.targetCount);
    if (better) best = header;
  }
  return best;
}

/** The header: where the map says, else where it is found. A row that names nothing may be somebody's answers. */
function headerOf(rubric: Rubric, sheet: Sheet, map: ColumnMap | undefined): Header | undefined {
  if (map === undefined) return findHeader(rubric, sheet);
  const stated = sheet.rows.findIndex((row) => row.number === map.headerRow);
  if (map.headerRow !== undefined) return readHeader(rubric, sheet, stated);
  return findHeader(rubric, sheet);
}

/** A sheet bound to the rubric; `bound` is undefined where no header was found. */
export interface SheetBinding {
  readonly bound: BoundSheet | undefined;
  /** The part of the rubric's items, 0–1, that the header names. */
  readonly fit: number;
  readonly diagnostics: readonly Diagnostic[];
}

function boundItems(columns: readonly BoundColumn[]): ReadonlySet<Item> {
  return new Set(
    columns.flatMap(({ target }) =>
      target.kind === 'answer' || target.kind === 'option' ? [target.item] : [],
    ),
  );
}

/** Finds a sheet's header and binds its columns to the rubric. */
export function bindSheet(rubric: Rubric, sheet: Sheet, map: ColumnMap | undefined): SheetBinding {
  const header = headerOf(rubric, sheet, map);
  const items = itemsOf(rubric.total);
  if (header === undefined) {
    const parameters = { rows: headerSearchRows, example: items[0]?.id ?? '' };
    const diagnostics = [diagnose('binding/no-header', parameters, { file: sheet.file, sheet: sheet.name })];
    return { bound: undefined, fit: 0, diagnostics };
  }
  const widest = sheet.rows.reduce((most, row) => Math.max(most, row.cells.length), header.texts.length);
  const headers = Array.from({ length: widest }, (_, column) => header.texts[column] ?? '');
  const locate = (column: number): Location => ({
    file: sheet.file,
    sheet: sheet.name,
    cell: `${columnLetter(column)}${String(header.row.number)}`,
    header: headers[column] ?? '',
  });
  const { mapped, diagnostics: mapFindings } =
    map === undefined ? { mapped: new Map(), diagnostics: [] } : resolveMap(map, headers, rubric);
  const { columns, diagnostics: columnFindings } = bindColumns(
    rubric,
    headers,
    header.reader,
    mapped,
    locate,
  );
  const bound: BoundSheet = {
    file: sheet.file,
    sheet: sheet.name,
    headerRow: header.row.number,
    profile: header.profile,
    columns,
  };
  return {
    bound,
    fit: boundItems(columns).size / items.length,
    diagnostics: [...mapFindings, ...columnFindings, ...checkBinding(rubric, bound)],
  };
}
