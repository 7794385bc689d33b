import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.js';
import type { Location } from '../diagnostics/location.js';
import { type Item, itemsOf, type Rubric } from '../rubric/rubric.js';
import { columnIndex, columnLetter, type Row, type Sheet } from '../table/sheet.js';
import type { SheetSource } from '../table/sheet-source.js';
import { blanksOf, type HeaderReader, headerReader } from './bind-column.js';
import { bindColumns } from './bind-columns.js';
import type { BoundColumn, BoundSheet, Target } from './binding.js';
import { checkBinding, targetName } from './check-binding.js';
import { type ColumnMap, resolveMap } from './column-map.js';
import { bindKnown, type KnownColumns, tellingText } from './profiles/bind-options.js';
import { type Detection, detectProfile, rowsBelow, sampleAt, textsOf } from './profiles/detect-profile.js';
import { type HeaderBlock, isNumbered, type Profile, type Sample } from './profiles/profile.js';
import {
  changeRow,
  choiceChanges,
  leftOutTest,
  type PlatformSheet,
  timeChanges,
  timeFindings,
} from './profiles/read-rows.js';
import { scoreColumn } from './profiles/score-export.js';
import { blockWithLabels } from './profiles/sub-labels.js';
import { type SheetSurvey, surveySheet } from './survey-sheet.js';

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
function headerOfSample(rubric: Rubric, profile: Profile, sample: Sample): ProfiledHeader {
  const plain = profile.headerBlock(sample);
  const labelled =
    plain.rows === 1 ? blockWithLabels(sample, rubric.evidence.headers, itemsOf(rubric.total)) : undefined;
  return profileHeader(rubric, profile, labelled ?? plain);
}

/** What is known of a sheet besides its rows. */
type SheetFacts = Omit<SheetSource, 'rows'>;

/** A sheet's first rows with content, or those from the row on that the map calls the header. */
interface Head {
  readonly rows: readonly Row[];
  /** How many rows stand before them. */
  readonly skipped: number;
}

/** Gathers a sheet's head row by row; `take` gives whether more rows are wanted. */
function gatherHead(map: ColumnMap | undefined): { take(row: Row): boolean; result(): Head } {
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
function headerOf(rubric: Rubric, head: Head, map: ColumnMap | undefined): Header | undefined {
  if (map?.headerRow === undefined) return findHeader(rubric, head);
  return head.rows[0]?.number === map.headerRow
    ? readHeader(rubric, head, textsOf(head.rows, 1), 0)
    : undefined;
}

/** How the rows of a bound sheet are read, by what its platform means and what its columns hold. */
export interface RowReading {
  /** The distinct texts in the columns of answers and conditions. */
  readonly values: ReadonlyMap<number, ReadonlySet<string>>;
  readonly letteredTracks: boolean;
  /** The number of the last row that belongs to the header. */
  readonly lastHeaderRow: number;
  /** A row below the header as its platform means it; undefined for one that does not count. */
  readonly read: (row: Row) => Row | undefined;
}

/** A sheet bound to the rubric; `bound` is undefined where no header was found. */
export interface SheetBinding {
  readonly bound: BoundSheet | undefined;
  /** Absent where no header was found. */
  readonly reading?: RowReading;
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
  sheet: SheetFacts,
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
  found: SheetSurvey,
  hasMap: boolean,
  locate: (column: number) => Location,
): Diagnostic | undefined {
  const { profile } = header;
  if (profile.untitled && !hasMap && boundItems(columns).size === 0) {
    const example = header.texts.find((text) => /^q\d/iu.test(text)) ?? 'Q1';
    return diagnose('binding/untitled-headers', { platform: profile.name, example }, locate(0));
  }
  const score = scoreColumn(columns, found.columns, found.firstRows);
  return score === undefined
    ? undefined
    : diagnose('binding/score-export', { header: score.header }, locate(score.column));
}

/** The header's columns bound, in a sheet of this width, with what the map gets wrong. */
function bindWidth(
  rubric: Rubric,
  sheet: SheetFacts,
  header: Header,
  map: ColumnMap | undefined,
  width: number,
) {
  const texts = Array.from({ length: width }, (_, column) => header.texts[column] ?? '');
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
  const { columns, diagnostics } = bindHeader(rubric, header, width, mapped, locate);
  return { columns, locate, diagnostics: [...mapFindings, ...diagnostics] };
}

/** A width beyond which no column can stand for anything: further blanks of the last question, or the map's last column. */
function reachOf(rubric: Rubric, header: Header, map: ColumnMap | undefined): number {
  const mapped = (map?.entries ?? []).map(({ column }) => (columnIndex(column) ?? 0) + 1);
  const blanks = itemsOf(rubric.total).map(blanksOf);
  return Math.max(header.texts.length, ...mapped) + Math.max(0, ...blanks);
}

/** A sheet's binding while its rows are looked through. */
interface Survey {
  take(row: Row): void;
  finish(): SheetBinding;
}

function withoutHeader(rubric: Rubric, sheet: SheetFacts): Survey {
  const parameters = { rows: headerSearchRows, example: itemsOf(rubric.total)[0]?.id ?? '' };
  const finding = diagnose('binding/no-header', parameters, { file: sheet.file, sheet: sheet.name });
  return { take: () => undefined, finish: () => ({ bound: undefined, fit: 0, diagnostics: [finding] }) };
}

function withHeader(rubric: Rubric, sheet: SheetFacts, header: Header, map: ColumnMap | undefined): Survey {
  const { profile, block, detection, row, lastRow } = header;
  const widely = bindWidth(rubric, sheet, header, map, reachOf(rubric, header, map));
  const known: PlatformSheet = {
    sheet,
    profile,
    headers: block.headers,
    columns: widely.columns,
    table: sheet.tables.find(({ area }) => area.firstRow <= lastRow && row.number <= area.lastRow),
  };
  const survey = surveySheet(known, lastRow);
  const finish = (): SheetBinding => {
    const found = survey.result();
    const width = Math.max(header.texts.length, found.widest);
    const { columns, locate, diagnostics } = bindWidth(rubric, sheet, header, map, width);
    const bound: BoundSheet = {
      file: sheet.file,
      sheet: sheet.name,
      headerRow: row.number,
      profile: profile.id,
      columns,
    };
    const useless = uselessExport(header, columns, found, map !== undefined, locate);
    const ambiguous = otherwiseBound(rubric, sheet, header, columns);
    const ordered = header.known.ordered.map((item) =>
      diagnose('binding/option-order', { item: item.id, label: item.label }, { ...locate(0), item: item.id }),
    );
    const changes = new Map([...choiceChanges(known), ...timeChanges(known, found.dates)]);
    const whyLeftOut = leftOutTest(known);
    return {
      bound,
      reading: {
        values: new Map([...found.columns].map(([column, { values }]) => [column, values])),
        letteredTracks: found.letteredTracks,
        lastHeaderRow: lastRow,
        read: (below) => (whyLeftOut(below) === undefined ? changeRow(changes, below) : undefined),
      },
      detection,
      headerRows: block.rows,
      fit: boundItems(columns).size / itemsOf(rubric.total).length,
      diagnostics: [
        ...diagnostics,
        ...(ambiguous === undefined ? [] : [ambiguous]),
        ...ordered,
        ...(useless === undefined ? checkBinding(rubric, bound) : [useless]),
        ...found.leftOut,
        ...timeFindings(known, found.dates),
      ],
    };
  };
  return { take: survey.take, finish };
}

function surveyFrom(rubric: Rubric, sheet: SheetFacts, head: Head, map: ColumnMap | undefined): Survey {
  const header = headerOf(rubric, head, map);
  return header === undefined ? withoutHeader(rubric, sheet) : withHeader(rubric, sheet, header, map);
}

/** Finds the header of a sheet that is in memory and binds its columns to the rubric. */
export function bindSheet(rubric: Rubric, sheet: Sheet, map: ColumnMap | undefined): SheetBinding {
  const head = gatherHead(map);
  for (const row of sheet.rows) if (!head.take(row)) break;
  const survey = surveyFrom(rubric, { ...sheet, tables: [] }, head.result(), map);
  for (const row of sheet.rows) survey.take(row);
  return survey.finish();
}

/**
 * Finds a sheet's header and binds its columns to the rubric; undefined for a sheet without any rows. The
 * first rows are read for the header, then all of them for what the reading of a cell needs to know of
 * its column, also where there is no header: a file that breaks off may hide it. No row is kept.
 */
export async function bindSource(
  rubric: Rubric,
  sheet: SheetSource,
  map: ColumnMap | undefined,
): Promise<SheetBinding | undefined> {
  const head = gatherHead(map);
  for await (const row of sheet.rows()) if (!head.take(row)) break;
  const { rows, skipped } = head.result();
  if (rows.length + skipped === 0) return undefined;
  const survey = surveyFrom(rubric, sheet, head.result(), map);
  for await (const row of sheet.rows()) survey.take(row);
  return survey.finish();
}
