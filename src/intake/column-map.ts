import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.js';
import type { Location } from '../diagnostics/location.js';
import { suggestion } from '../diagnostics/suggest.js';
import { itemsOf, type Rubric } from '../rubric/rubric.js';
import { columnIndex } from '../table/sheet.js';
import { cleanText } from '../table/clean-text.js';
import { blanksOf } from './bind-column.js';
import type { PlatformRole, Target } from './binding.js';
import { checkMapHeaders, type MapHeader } from './map-headers.js';

/** One line of a map file: a column letter or a header's text, and what the column stands for. */
export interface MapEntry {
  readonly column: string;
  readonly target: string;
  /** Line and column in the map file. */
  readonly line: number;
}

/** A map file as read: which columns stand for what, by the analyst's word. */
export interface ColumnMap {
  readonly file: string;
  /** The header's row number, where the analyst states it. */
  readonly headerRow: number | undefined;
  readonly entries: readonly MapEntry[];
  /** What the headers said when the map was written; where it holds any, its columns are letters. */
  readonly headers?: readonly MapHeader[];
}

const platformRoles: readonly PlatformRole[] = ['submitted-at', 'sequence', 'user', 'other'];

/**
 * The target that a map names: `2.1.1`, `2.1.1 evidence`, `2.2.9 part 2`, `1.1 option A`,
 * `1.1 option A evidence`, a field, a condition, `platform submitted-at`, `ignore`, or `?` for a column
 * that stays without one.
 */
export function parseTarget(text: string, rubric: Rubric): Target | undefined {
  const [id = '', word, detail = '', last, ...more] = cleanText(text).split(' ');
  if (more.length > 0 || (last !== undefined && (word !== 'option' || last !== 'evidence'))) return undefined;
  const item = itemsOf(rubric.total).find((candidate) => candidate.id === id);
  if (item === undefined) {
    if (id === 'platform' && detail === '') {
      const role = platformRoles.find((known) => known === word);
      if (role !== undefined) return { kind: 'platform', role };
    }
    if (word !== undefined) return undefined;
    if (id === '?') return { kind: 'unbound' };
    if (id === 'ignore') return { kind: 'ignored' };
    const field = rubric.identity.find((candidate) => candidate.id === id);
    if (field !== undefined) return { kind: 'field', field };
    const condition = rubric.conditions.find((candidate) => candidate.id === id);
    return condition === undefined ? undefined : { kind: 'condition', condition };
  }
  switch (word) {
    case undefined:
      return { kind: 'answer', item, part: 0 };
    case 'evidence':
      return detail === '' ? { kind: 'evidence', item } : undefined;
    case 'part': {
      const part = Number(detail) - 1;
      return part >= 0 && part < blanksOf(item) ? { kind: 'answer', item, part } : undefined;
    }
    case 'option': {
      const options = item.spec.kind === 'multi' ? item.spec.options : [];
      if (!options.some((option) => option.id === detail)) return undefined;
      return { kind: last === undefined ? 'option' : 'evidence', item, option: detail };
    }
    default:
      return undefined;
  }
}

/** Everything that a map of this rubric can begin a target with. */
function targetNames(rubric: Rubric): readonly string[] {
  return [
    ...itemsOf(rubric.total).map((item) => item.id),
    ...rubric.identity.map((field) => field.id),
    ...rubric.conditions.map((condition) => condition.id),
    ...platformRoles.map((role) => `platform ${role}`),
    'ignore',
  ];
}

/** The column that a line of the map means: a header's exact text before a letter, unless the map keeps its headers. */
function columnOf(column: string, map: ColumnMap, headers: readonly string[]): number | undefined {
  const byHeader = headers.indexOf(cleanText(column));
  const byLetter = columnIndex(column);
  const index = map.headers === undefined && byHeader >= 0 ? byHeader : (byLetter ?? byHeader);
  return index >= 0 && index < headers.length ? index : undefined;
}

/**
 * The map's targets by column of a sheet with these headers, and everything in the map that does not
 * fit: columns that are not there, targets that the rubric does not have, headers that moved or changed.
 */
export function resolveMap(
  map: ColumnMap,
  headers: readonly string[],
  rubric: Rubric,
): { readonly mapped: ReadonlyMap<number, Target>; readonly diagnostics: readonly Diagnostic[] } {
  const mapped = new Map<number, Target>();
  const misfits = checkMapHeaders(map, headers);
  const diagnostics: Diagnostic[] = [...misfits.diagnostics];
  for (const { column, target: text, line } of map.entries) {
    const location: Location = { file: map.file, line, column: 1 };
    const index = columnOf(column, map, headers);
    const target = parseTarget(text, rubric);
    if (index === undefined) {
      // A header that moved is named with its new place already.
      if (misfits.columns.has(column)) continue;
      diagnostics.push(
        diagnose('map/unknown-column', { column, suggestion: suggestion(column, headers) }, location),
      );
    } else if (target === undefined) {
      const near = suggestion(text, targetNames(rubric));
      diagnostics.push(diagnose('map/unknown-target', { target: text, suggestion: near }, location));
    } else {
      mapped.set(index, target);
    }
  }
  return { mapped, diagnostics };
}
