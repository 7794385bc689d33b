import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.js';
import { itemsOf, type Rubric } from '../rubric/rubric.js';
import type { Row, Sheet } from '../table/sheet.js';
import type { SheetSource } from '../table/sheet-source.js';
import { bindWidth, otherwiseBound, reachOf, type SheetFacts } from './bind-header.js';
import type { BoundSheet } from './binding.js';
import { checkBinding } from './check-binding.js';
import type { ColumnMap } from './column-map.js';
import { gatherHead, type Head, type Header, headerOf, headerSearchRows } from './find-header.js';
import type { Detection } from './profiles/detect-profile.js';
import {
  changeRow,
  choiceChanges,
  leftOutTest,
  type PlatformSheet,
  timeChanges,
  timeFindings,
} from './profiles/read-rows.js';
import { surveySheet } from './survey-sheet.js';
import { boundItems, uselessExport } from './useless-export.js';
import { wrongRubric } from './wrong-rubric.js';

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
    const foreign = map === undefined ? wrongRubric(rubric, bound, boundItems(columns).size) : undefined;
    // Where the questionnaire is another one, that it has none of this one's questions says nothing more.
    const lacking = (findings: readonly Diagnostic[]): readonly Diagnostic[] =>
      foreign === undefined ? findings : [foreign];
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
        ...(useless === undefined ? lacking(checkBinding(rubric, bound)) : [useless]),
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
