import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { DiagnosticCode } from '../diagnostics/catalogue.js';
import { itemsOf, type Rubric } from '../rubric/rubric.js';
import type { Sheet } from '../table/sheet.js';
import { type SheetSource, sourceOf, type TableBounds } from '../table/sheet-source.js';
import { bindSource, type SheetBinding } from './bind-sheet.js';
import type { BoundSheet } from './binding.js';
import type { ColumnMap } from './column-map.js';
import { leastFit } from './fit.js';
import { type ColumnInspection, inspectColumns, type MissingInspection } from './inspect-columns.js';
import { type Extent, extentOf } from './inspect-extent.js';
import { inspectPlain, type PlainInspection } from './inspect-plain.js';
import { blankRows, groupRows, type RowGroup, type RowKind, strayKind } from './inspect-rows.js';
import { inspectValues, type UnreadColumn } from './inspect-values.js';
import type { Detection } from './profiles/detect-profile.js';
import { type Candidate, readSubmissions } from './read-submissions.js';
import { sheetLayout } from './sheet-layout.js';

/** A sheet with all its rows, and the Excel tables that bound them. */
export interface InspectedSheet extends Sheet {
  readonly tables: readonly TableBounds[];
}

/** What a sheet's columns and rows mean to a rubric. */
export interface BoundInspection {
  readonly bound: BoundSheet;
  readonly detection: Detection | undefined;
  readonly header: { readonly firstRow: number; readonly lastRow: number };
  readonly columns: readonly ColumnInspection[];
  readonly missing: readonly MissingInspection[];
  /** The numbers of the rows that are records. */
  readonly records: readonly number[];
  readonly otherRows: readonly RowGroup[];
  readonly unread: readonly UnreadColumn[];
}

/** All that can be said of one sheet. */
export interface SheetInspection {
  readonly extent: Extent;
  /** The part of the rubric's items, 0–1, that the header names. */
  readonly fit: number;
  /** Whether the sheet has enough to do with the rubric to be read by it. */
  readonly concerns: boolean;
  /** What its columns mean to the rubric; undefined where no header was found. */
  readonly bound: BoundInspection | undefined;
  /** What is known without a rubric; undefined for a sheet without any content. */
  readonly plain: PlainInspection | undefined;
  readonly candidates: readonly Candidate[];
  readonly diagnostics: readonly Diagnostic[];
}

const rowKinds = new Map<DiagnosticCode, RowKind | 'stray'>([
  ['input/stray-row', 'stray'],
  ['input/trial-row', 'trial'],
  ['input/incomplete-row', 'incomplete'],
  ['input/outside-table', 'outside-table'],
]);

/** Whether the header has to do with the rubric, or says that it must be told by a map what it has. */
function concerns({ fit, bound, diagnostics }: SheetBinding, map: ColumnMap | undefined): boolean {
  const isUntitled = diagnostics.some(({ code }) => code === 'binding/untitled-headers');
  return bound !== undefined && (map !== undefined || fit >= leastFit || isUntitled);
}

/** The rows of a bound sheet that are no records, from the findings about them. */
function otherRows(
  rubric: Rubric,
  sheet: InspectedSheet,
  bound: BoundSheet,
  headerEnd: number,
  records: readonly number[],
  diagnostics: readonly Diagnostic[],
): readonly RowGroup[] {
  const layout = sheetLayout(itemsOf(rubric.total), bound.columns, new Map());
  const headers = bound.columns.map(({ header }) => header);
  const rowAt = new Map(sheet.rows.map((row) => [row.number, row]));
  const found = diagnostics.flatMap(({ code, location }) => {
    const kind = rowKinds.get(code);
    const number = Number(/\d+$/u.exec(location.cell ?? '')?.[0]);
    const row = rowAt.get(number);
    if (kind === undefined || row === undefined) return [];
    return [{ kind: kind === 'stray' ? strayKind(row, layout, headers) : kind, row: number }];
  });
  const gaps = blankRows(sheet.rows, headerEnd, [...records, ...found.map(({ row }) => row)]);
  return groupRows([...found, ...gaps.map((row) => ({ kind: 'blank' as const, row }))]);
}

function asSource({ tables, ...sheet }: InspectedSheet): SheetSource {
  return { ...sourceOf(sheet), tables };
}

async function inspectBound(
  rubric: Rubric,
  sheet: InspectedSheet,
  binding: SheetBinding,
  bound: BoundSheet,
  plain: PlainInspection,
): Promise<Pick<SheetInspection, 'candidates' | 'diagnostics'> & { readonly bound: BoundInspection }> {
  const isUseless = binding.diagnostics.some(
    ({ code }) => code === 'binding/score-export' || code === 'binding/untitled-headers',
  );
  const read =
    binding.reading === undefined
      ? { candidates: [], diagnostics: [] }
      : await readSubmissions(rubric, asSource(sheet), bound, binding.reading);
  const records = read.candidates.map(({ submission }) => submission.source.row);
  const last = binding.reading?.lastHeaderRow ?? bound.headerRow;
  const { columns, missing } = inspectColumns(rubric, bound, binding.diagnostics);
  const rowFindings = [...binding.diagnostics, ...read.diagnostics];
  // Where no column is known, what is a record can only be told by the platform's habits.
  const rows = columns.some(({ target }) => target.kind === 'field' || target.kind === 'answer')
    ? { records, otherRows: otherRows(rubric, sheet, bound, last, records, rowFindings) }
    : { records: plain.records, otherRows: plain.otherRows };
  return {
    bound: {
      bound,
      detection: binding.detection,
      header: { firstRow: bound.headerRow, lastRow: last },
      columns,
      missing,
      ...rows,
      unread: isUseless ? [] : inspectValues(read.diagnostics),
    },
    candidates: read.candidates,
    diagnostics: isUseless ? binding.diagnostics : rowFindings,
  };
}

const nothing: Omit<SheetInspection, 'extent'> = {
  fit: 0,
  concerns: false,
  bound: undefined,
  plain: undefined,
  candidates: [],
  diagnostics: [],
};

/**
 * Looks at one sheet: with the rubric where its header has to do with it, and by platforms' habits alone.
 * Records are read also where columns are missing, so that everything is found at once.
 */
export async function inspectSheet(
  rubric: Rubric,
  sheet: InspectedSheet,
  map: ColumnMap | undefined,
): Promise<SheetInspection> {
  const extent = extentOf(sheet.rows);
  if (sheet.rows.length === 0) return { ...nothing, extent };
  const binding = await bindSource(rubric, asSource(sheet), map);
  const plain = inspectPlain(sheet);
  if (binding === undefined) return { ...nothing, extent, plain };
  const { fit } = binding;
  if (binding.bound === undefined)
    return { ...nothing, extent, fit, plain, diagnostics: binding.diagnostics };
  const inspected = await inspectBound(rubric, sheet, binding, binding.bound, plain);
  const isConcerned = concerns(binding, map);
  return { extent, fit, plain, concerns: isConcerned, ...inspected };
}
