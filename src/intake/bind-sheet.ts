import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.js';
import type { Location } from '../diagnostics/location.js';
import { type Item, itemsOf, type Rubric } from '../rubric/rubric.js';
import { columnLetter, type Row, type Sheet } from '../table/sheet.js';
import { type HeaderReader, headerReader } from './bind-column.js';
import { bindColumns } from './bind-columns.js';
import type { BoundColumn, BoundSheet, Target } from './binding.js';
import { checkBinding, targetName } from './check-binding.js';
import { type ColumnMap, resolveMap } from './column-map.js';
import { bindKnown, type KnownColumns, tellingText } from './profiles/bind-options.js';
import { type Detection, detectProfile, sampleAt, textsOf } from './profiles/detect-profile.js';
import {
  type ColumnHeader,
  type HeaderBlock,
  isNumbered,
  type Profile,
  type Sample,
} from './profiles/profile.js';
import { readRows } from './profiles/read-rows.js';
import { scoreColumn } from './profiles/score-export.js';
import { blockWithLabels } from './profiles/sub-labels.js';

/** Title rows may stand above the header: it is looked for in this many rows with content. */
export const headerSearchRows = 20;

/** A header as one platform would have written it. */
interface ProfiledHeader {
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
interface Header extends ProfiledHeader {
  readonly row: Row;
  /** The row's position among the sheet's rows. */
  readonly position: number;
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
function headerOfSample(rubric: Rubric, profile: Profile, sample: Sample): ProfiledHeader {
  const plain = profile.headerBlock(sample);
  const labelled =
    plain.rows === 1 ? blockWithLabels(sample, rubric.evidence.headers, itemsOf(rubric.total)) : undefined;
  return profileHeader(rubric, profile, labelled ?? plain);
}

function readHeader(
  rubric: Rubric,
  sheet: Sheet,
  texts: readonly (readonly string[])[],
  position: number,
): Header | undefined {
  const row = sheet.rows[position];
  if (row === undefined) return undefined;
  const sample = sampleAt(texts, position);
  const detection = detectProfile(sample);
  return { ...headerOfSample(rubric, detection.profile, sample), row, position, sample, detection };
}

/** The row that names most of the rubric's items, and of those most columns; undefined where none names two. */
function findHeader(rubric: Rubric, sheet: Sheet): Header | undefined {
  const texts = textsOf(sheet.rows, headerSearchRows);
  let best: Header | undefined;
  for (let position = 0; position < Math.min(headerSearchRows, sheet.rows.length); position += 1) {
    const header = readHeader(rubric, sheet, texts, position);
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
  if (map?.headerRow === undefined) return findHeader(rubric, sheet);
  const position = sheet.rows.findIndex((row) => row.number === map.headerRow);
  return readHeader(rubric, sheet, textsOf(sheet.rows, position + 1), position);
}

/** A sheet bound to the rubric; `bound` is undefined where no header was found. */
export interface SheetBinding {
  readonly bound: BoundSheet | undefined;
  /** The sheet as its platform means it: without further header rows and rows that were not handed in. */
  readonly sheet?: Sheet;
  /** What speaks for the profile; absent where no header was found. */
  readonly detection?: Detection;
  /** How many rows make the header; absent where none was found. */
  readonly headerRows?: number;
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

/** Binds a header's columns by the map, by the platform's conventions and by what each header says. */
function bindHeader(
  rubric: Rubric,
  header: ProfiledHeader,
  width: number,
  mapped: ReadonlyMap<number, Target>,
  locate: (column: number) => Location,
): { readonly columns: readonly BoundColumn[]; readonly diagnostics: readonly Diagnostic[] } {
  const shown = (column: number): string => header.texts[column] ?? '';
  const known = [...header.known.columns].filter(([column]) => !mapped.has(column));
  const given = new Map<number, Target>([
    ...known.map(([column, { target }]) => [column, target] as const),
    ...mapped,
  ]);
  const byColumn = new Map(known);
  // The platform's further columns of a question, such as an upload's size, do not end it.
  const isBeside = (column: number): boolean => {
    const kind = byColumn.get(column)?.target.kind;
    return kind === 'platform' || kind === 'ignored';
  };
  const texts = Array.from({ length: width }, (_, column) => (isBeside(column) ? '' : shown(column)));
  const { columns, diagnostics } = bindColumns(rubric, texts, header.reader, given, locate);
  return {
    columns: columns.map((bound) => {
      const own = byColumn.get(bound.column);
      return own === undefined ? bound : { ...bound, header: shown(bound.column), method: own.method };
    }),
    diagnostics,
  };
}

/** What another platform with as much evidence would bind otherwise; undefined where it makes no difference. */
function otherwiseBound(
  rubric: Rubric,
  sheet: Sheet,
  header: Header,
  columns: readonly BoundColumn[],
): Diagnostic | undefined {
  const { ambiguous, profile, runnerUp } = header.detection;
  if (!ambiguous || runnerUp === undefined) return undefined;
  const other = headerOfSample(rubric, runnerUp.profile, header.sample);
  const place = { file: sheet.file, sheet: sheet.name, cell: String(header.row.number) };
  const rebound = bindHeader(rubric, other, columns.length, new Map(), () => place);
  const differs = rebound.columns.some(({ target, column }) => {
    const taken = columns[column];
    return taken === undefined || targetName(taken.target) !== targetName(target);
  });
  return differs || other.block.rows !== header.block.rows
    ? diagnose('binding/ambiguous-platform', { platform: profile.name, other: runnerUp.profile.name }, place)
    : undefined;
}

/** What makes a whole export useless, whatever its columns are bound to. */
function uselessExport(
  header: Header,
  columns: readonly BoundColumn[],
  rows: readonly Row[],
  hasMap: boolean,
  locate: (column: number) => Location,
): Diagnostic | undefined {
  const { profile } = header;
  if (profile.untitled && !hasMap && boundItems(columns).size === 0) {
    const example = header.texts.find((text) => /^q\d/iu.test(text)) ?? 'Q1';
    return diagnose('binding/untitled-headers', { platform: profile.name, example }, locate(0));
  }
  const score = scoreColumn(columns, rows);
  return score === undefined
    ? undefined
    : diagnose('binding/score-export', { header: score.header }, locate(score.column));
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
  const { profile, block, detection, position } = header;
  const widest = sheet.rows.reduce((most, row) => Math.max(most, row.cells.length), header.texts.length);
  const texts = Array.from({ length: widest }, (_, column) => header.texts[column] ?? '');
  const locate = (column: number): Location => ({
    file: sheet.file,
    sheet: sheet.name,
    cell: `${columnLetter(column)}${String(header.row.number)}`,
    header: texts[column] ?? '',
  });
  const { mapped, diagnostics: mapFindings } =
    map === undefined
      ? { mapped: new Map<number, Target>(), diagnostics: [] }
      : resolveMap(map, texts, rubric);
  const { columns, diagnostics: columnFindings } = bindHeader(rubric, header, widest, mapped, locate);
  const bound: BoundSheet = {
    file: sheet.file,
    sheet: sheet.name,
    headerRow: header.row.number,
    profile: profile.id,
    columns,
  };
  const below = sheet.rows.slice(position + block.rows);
  const headers = columns.map(
    ({ column }): ColumnHeader => block.headers[column] ?? { text: '', otherTexts: [] },
  );
  const read = readRows({ sheet, profile, headers, columns }, below);
  const useless = uselessExport(header, columns, read.rows, map !== undefined, locate);
  const ambiguous = otherwiseBound(rubric, sheet, header, columns);
  const ordered = header.known.ordered.map((item) =>
    diagnose('binding/option-order', { item: item.id, label: item.label }, { ...locate(0), item: item.id }),
  );
  return {
    bound,
    sheet: { ...sheet, rows: read.rows },
    detection,
    headerRows: block.rows,
    fit: boundItems(columns).size / items.length,
    diagnostics: [
      ...mapFindings,
      ...columnFindings,
      ...(ambiguous === undefined ? [] : [ambiguous]),
      ...ordered,
      ...(useless === undefined ? checkBinding(rubric, bound) : [useless]),
      ...read.diagnostics,
    ],
  };
}
