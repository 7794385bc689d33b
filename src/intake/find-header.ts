import { type Item, itemsOf, type Rubric } from '../rubric/rubric.js';
import type { Row } from '../table/sheet.js';
import { type HeaderReader, headerReader } from './bind-column.js';
import type { ColumnMap } from './column-map.js';
import { bindKnown, type KnownColumns, tellingText } from './profiles/bind-options.js';
import { type Detection, detectProfile, rowsBelow, sampleAt, textsOf } from './profiles/detect-profile.js';
import { type HeaderBlock, isNumbered, type Profile, type Sample } from './profiles/profile.js';
import { blockWithLabels } from './profiles/sub-labels.js';

/** Title rows may stand above the header: it is looked for in this many rows with content. */
export const headerSearchRows = 20;

/** A header as one platform would have written it. */
export interface ProfiledHeader {
  readonly profile: Profile;
  readonly block: HeaderBlock;
  readonly texts: readonly string[];
  readonly reader: HeaderReader;
  readonly known: KnownColumns;
  /** The items that the header names. */
  readonly itemCount: number;
  /** All that it names: items, evidence, fields and platform columns. */
  readonly targetCount: number;
}

/** A sheet's header, found but not yet bound. */
export interface Header extends ProfiledHeader {
  readonly row: Row;
  /** The number of the header's last row. */
  readonly lastRow: number;
  readonly sample: Sample;
  readonly detection: Detection;
}

function profileHeader(rubric: Rubric, profile: Profile, block: HeaderBlock): ProfiledHeader {
  const titles = block.headers.map(({ text }) => text).filter((text) => text !== '');
  const reader = headerReader(rubric, profile, isNumbered(titles, profile.numberPattern));
  const known = bindKnown(block.headers, profile, reader, itemsOf(rubric.total));
  const texts = block.headers.map((header) => tellingText(header, reader));
  const items = new Set<Item>();
  let targetCount = 0;
  texts.forEach((text, column) => {
    const target = known.columns.get(column)?.target;
    const reading = target === undefined ? reader.read(text) : ({ kind: 'target', target } as const);
    if (reading.kind === 'some-part') items.add(reading.item);
    if (reading.kind === 'target' && (reading.target.kind === 'answer' || reading.target.kind === 'option'))
      items.add(reading.target.item);
    if (reading.kind === 'target' || reading.kind === 'some-part') targetCount += 1;
  });
  return { profile, block, texts, reader, known, itemCount: items.size, targetCount };
}

/** The header that a row would be: as its platform lays it out, or with a row of labels below it. */
export function headerOfSample(rubric: Rubric, profile: Profile, sample: Sample): ProfiledHeader {
  const plain = profile.headerBlock(sample);
  const labelled =
    plain.rows === 1 ? blockWithLabels(sample, rubric.evidence.headers, itemsOf(rubric.total)) : undefined;
  return profileHeader(rubric, profile, labelled ?? plain);
}

/** A sheet's first rows with content, or those from the row on that the map calls the header. */
export interface Head {
  readonly rows: readonly Row[];
  /** How many rows stand before them. */
  readonly skipped: number;
}

/** Gathers a sheet's head row by row; `take` gives whether more rows are wanted. */
export function gatherHead(map: ColumnMap | undefined): { take(row: Row): boolean; result(): Head } {
  const enough = (map?.headerRow === undefined ? headerSearchRows : 1) + rowsBelow;
  const rows: Row[] = [];
  let skipped = 0;
  const take = (row: Row): boolean => {
    if (row.number < (map?.headerRow ?? 0)) skipped += 1;
    else rows.push(row);
    return rows.length < enough;
  };
  return { take, result: () => ({ rows, skipped }) };
}

function readHeader(
  rubric: Rubric,
  { rows }: Head,
  texts: readonly (readonly string[])[],
  at: number,
): Header | undefined {
  const row = rows[at];
  if (row === undefined) return undefined;
  const sample = sampleAt(texts, at);
  const detection = detectProfile(sample);
  const header = headerOfSample(rubric, detection.profile, sample);
  const last = rows[at + header.block.rows - 1] ?? row;
  return { ...header, row, lastRow: last.number, sample, detection };
}

/** The row that names most of the rubric's items, and of those most columns; undefined where none names two. */
function findHeader(rubric: Rubric, head: Head): Header | undefined {
  const texts = textsOf(head.rows, headerSearchRows);
  let best: Header | undefined;
  for (let at = 0; at < Math.min(headerSearchRows, head.rows.length); at += 1) {
    const header = readHeader(rubric, head, texts, at);
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
export function headerOf(rubric: Rubric, head: Head, map: ColumnMap | undefined): Header | undefined {
  if (map?.headerRow === undefined) return findHeader(rubric, head);
  return head.rows[0]?.number === map.headerRow
    ? readHeader(rubric, head, textsOf(head.rows, 1), 0)
    : undefined;
}
