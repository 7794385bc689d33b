import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.js';
import { suggestion } from '../diagnostics/suggest.js';
import { itemsOf, type Rubric } from '../rubric/rubric.js';
import { columnIndex } from '../table/sheet.js';
import { cleanText } from '../table/clean-text.js';
import { blanksOf } from './bind-column.js';
import type { Target } from './binding.js';

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
}

/** The target that a map names: `2.1.1`, `2.1.1 evidence`, `2.2.9 part 2`, `1.1 option A`, `1.1 option A evidence`, a field, a condition, `ignore`. */
export function parseTarget(text: string, rubric: Rubric): Target | undefined {
  const [id = '', word, detail = '', last, ...more] = cleanText(text).split(' ');
  if (more.length > 0 || (last !== undefined && (word !== 'option' || last !== 'evidence'))) return undefined;
  const item = itemsOf(rubric.total).find((candidate) => candidate.id === id);
  if (item === undefined) {
    if (word !== undefined) return undefined;
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

/** The map's targets by column of a sheet with these headers, and everything in the map that does not fit. */
export function resolveMap(
  map: ColumnMap,
  headers: readonly string[],
  rubric: Rubric,
): { readonly mapped: ReadonlyMap<number, Target>; readonly diagnostics: readonly Diagnostic[] } {
  const mapped = new Map<number, Target>();
  const diagnostics: Diagnostic[] = [];
  const names = [
    ...itemsOf(rubric.total).map((item) => item.id),
    ...rubric.identity.map((field) => field.id),
    ...rubric.conditions.map((condition) => condition.id),
    'ignore',
  ];
  for (const { column, target: text, line } of map.entries) {
    const location = { file: map.file, line, column: 1 };
    const byHeader = headers.indexOf(cleanText(column));
    const index = byHeader >= 0 ? byHeader : columnIndex(column);
    const target = parseTarget(text, rubric);
    if (index === undefined || index >= headers.length) {
      diagnostics.push(
        diagnose('map/unknown-column', { column, suggestion: suggestion(column, headers) }, location),
      );
    } else if (target === undefined) {
      diagnostics.push(
        diagnose('map/unknown-target', { target: text, suggestion: suggestion(text, names) }, location),
      );
    } else {
      mapped.set(index, target);
    }
  }
  return { mapped, diagnostics };
}
