import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.js';
import type { Location } from '../diagnostics/location.js';
import { itemsOf, type Rubric } from '../rubric/rubric.js';
import { columnIndex, columnLetter } from '../table/sheet.js';
import type { SheetSource } from '../table/sheet-source.js';
import { blanksOf } from './bind-column.js';
import { bindColumns } from './bind-columns.js';
import type { BoundColumn, Target } from './binding.js';
import { type ColumnMap, resolveMap } from './column-map.js';
import { type Header, headerOfSample, type ProfiledHeader } from './find-header.js';
import { maskContacts } from './mask-contacts.js';
import { targetName } from './target-name.js';

/** What is known of a sheet besides its rows. */
export type SheetFacts = Omit<SheetSource, 'rows'>;

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
      return own === undefined
        ? bound
        : { ...bound, header: maskContacts(shown(bound.column)), method: own.method };
    }),
    diagnostics,
  };
}

/** What another platform with as much evidence would bind otherwise; undefined where it makes no difference. */
export function otherwiseBound(
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

/** The header's columns bound, in a sheet of this width, with what the map gets wrong. */
export function bindWidth(
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
    header: maskContacts(texts[column] ?? ''),
  });
  const { mapped, diagnostics: mapFindings } =
    map === undefined
      ? { mapped: new Map<number, Target>(), diagnostics: [] }
      : resolveMap(map, texts, rubric);
  const { columns, diagnostics } = bindHeader(rubric, header, width, mapped, locate);
  return { columns, locate, diagnostics: [...mapFindings, ...diagnostics] };
}

/** A width beyond which no column can stand for anything: further blanks of the last question, or the map's last column. */
export function reachOf(rubric: Rubric, header: Header, map: ColumnMap | undefined): number {
  const mapped = (map?.entries ?? []).map(({ column }) => (columnIndex(column) ?? 0) + 1);
  const blanks = itemsOf(rubric.total).map(blanksOf);
  return Math.max(header.texts.length, ...mapped) + Math.max(0, ...blanks);
}
