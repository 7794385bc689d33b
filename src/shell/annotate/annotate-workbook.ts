import type { Area } from '../read/area.js';
import { parseArea } from '../read/area.js';
import { guardZip } from '../read/guard-zip.js';
import type { Limits } from '../read/limits.js';
import { partOf, readRelationships, readWorkbookIndex, type Relationships } from '../read/workbook-index.js';
import type { Parts } from '../read/zip-parts.js';
import { addNotes, hasNotes } from './add-notes.js';
import { addRemarksSheet } from './add-remarks-sheet.js';
import type { CopyWords } from './copy-words.js';
import { type Mark, type MarkedCell, markedCells } from './marked-cells.js';
import { blocksFor } from './notes.js';
import {
  partStore,
  type PartStore,
  relationshipsName,
  addContentType,
  addRelationship,
} from './part-store.js';
import { patchRows } from './patch-rows.js';
import { type MarkedStyles, markStyles, plainStyles } from './patch-styles.js';
import type { CellPlace, Remark } from './remark.js';
import { UnknownStructure } from './unknown-structure.js';
import { writeZip } from './write-zip.js';
import { xmlPart } from './xml-part.js';

/** Shape ids of this block and those after it are for our notes; programs count from the first. */
const firstOwnBlock = 100;
/** More notes than these make spreadsheet programs slow; the added sheet lists all. */
const mostNotes = 5_000;

const stylesType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml';

/** A merged cell shows its first cell. */
function shownPlace(place: CellPlace, merges: readonly Area[]): CellPlace {
  const { row, column } = place;
  const area = merges.find(
    ({ firstRow, lastRow, firstColumn, lastColumn }) =>
      row >= firstRow && row <= lastRow && column >= firstColumn && column <= lastColumn,
  );
  return area === undefined ? place : { row: area.firstRow, column: area.firstColumn };
}

function atShownPlace(remark: Remark, merges: readonly Area[]): Remark {
  return remark.place === undefined ? remark : { ...remark, place: shownPlace(remark.place, merges) };
}

function marksOf(cells: readonly MarkedCell[]): ReadonlyMap<number, ReadonlyMap<number, Mark>> {
  const rows = new Map<number, Map<number, Mark>>();
  for (const { row, column, mark } of cells) {
    if (mark === undefined) continue;
    const columns = rows.get(row) ?? new Map<number, Mark>();
    rows.set(row, columns);
    columns.set(column, mark);
  }
  return rows;
}

/** The workbook's own part, and what its relationships' types begin with. */
async function findWorkbook(
  parts: Parts,
  store: PartStore,
): Promise<{ readonly name: string; readonly relations: string }> {
  const start = [...readRelationships(parts, '').values()].find(({ type }) => type === 'officeDocument');
  const part = partOf(parts, '', start?.target ?? 'xl/workbook.xml') ?? parts.get('xl/workbook.xml');
  if (part === undefined) throw new UnknownStructure('xl/workbook.xml');
  const links = await store.read(relationshipsName(part.name));
  const relations = /Type=["']([^"']*)\/worksheet["']/.exec(links)?.[1];
  if (relations === undefined) throw new UnknownStructure(relationshipsName(part.name));
  return { name: part.name, relations };
}

/** The name of the part that a relationship of the workbook means. */
function targetName(workbook: string, target: string): string {
  return target.startsWith('/')
    ? target.slice(1)
    : `${workbook.slice(0, workbook.lastIndexOf('/') + 1)}${target}`;
}

async function openStyles(
  store: PartStore,
  workbook: string,
  existing: string | undefined,
  links: Relationships,
  relations: string,
): Promise<{ readonly name: string; readonly styles: MarkedStyles }> {
  if (existing !== undefined)
    return {
      name: existing,
      styles: markStyles(xmlPart(existing, await store.read(existing), 'styleSheet')),
    };
  // Some programs name a part of styles that they do not write.
  const named = [...links.values()].find(({ type }) => type === 'styles')?.target;
  const name = named === undefined ? store.freeName('xl/styles', '.xml') : targetName(workbook, named);
  const { namespace } = xmlPart(workbook, await store.read(workbook), 'workbook');
  await addContentType(store, stylesType, { part: name });
  if (named === undefined) await addRelationship(store, workbook, `${relations}/styles`, name);
  return { name, styles: markStyles(xmlPart(name, plainStyles(namespace), 'styleSheet')) };
}

/**
 * The bytes of a workbook with the cells of its remarks filled and noted, and a sheet that lists them all.
 * Only what is added changes: every part that it does not touch stays byte for byte, every cell its value.
 * Sheets that have notes already get fills only. Throws `UnknownStructure` where the parts are not as
 * expected, a `Refusal` where the file is unsafe.
 */
export async function annotateWorkbook(
  parts: Parts,
  remarks: readonly Remark[],
  words: CopyWords,
  limits: Limits,
): Promise<Uint8Array> {
  const tails = await guardZip(parts, limits);
  const index = readWorkbookIndex(parts);
  const store = partStore(parts);
  const { name: workbook, relations } = await findWorkbook(parts, store);
  const { name: stylesName, styles } = await openStyles(
    store,
    workbook,
    index.styles?.name,
    readRelationships(parts, workbook),
    relations,
  );
  let block = firstOwnBlock;
  for (const { name, part } of index.sheets) {
    const tail = tails.get(part.name.toLowerCase());
    const merges = (tail?.merges ?? []).flatMap((range) => parseArea(range) ?? []);
    const cells = markedCells(
      name,
      remarks.map((remark) => atShownPlace(remark, merges)),
    );
    if (cells.length === 0) continue;
    const sheet = xmlPart(part.name, await store.read(part.name), 'worksheet');
    const text = patchRows(sheet, marksOf(cells), styles.marked);
    const patched = { ...sheet, text };
    const noted = hasNotes(sheet) ? [] : cells.slice(0, mostNotes);
    const withNotes =
      noted.length === 0 ? text : await addNotes(store, patched, noted, block, words, relations);
    block += blocksFor(noted.length);
    store.write(part.name, withNotes);
  }
  const names = index.sheets.map(({ name }) => name);
  await addRemarksSheet(store, { workbook, relations, names }, remarks, words, styles);
  store.write(stylesName, styles.text());
  return writeZip(store.all());
}
