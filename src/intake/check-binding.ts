import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.js';
import { sameText, type Text } from '../diagnostics/language.js';
import type { Location } from '../diagnostics/location.js';
import { type IdentityField, type Item, itemsOf, type Rubric } from '../rubric/rubric.js';
import { letterOf } from './bind-columns.js';
import type { BoundColumn, BoundSheet, Target } from './binding.js';
import { nearestColumns, type Wanted } from './inspect-nearest.js';
import { targetName } from './target-name.js';

function nameColumns(columns: readonly BoundColumn[]): string {
  return columns.map((bound) => `${letterOf(bound)} “${bound.header.slice(0, 30)}”`).join(', ');
}

/**
 * The unused columns that something without a column most likely has, or the only one that is left, as a sentence;
 * `''` where there is none to name.
 */
function nearestOf(wanted: Wanted, unused: readonly BoundColumn[]): Text {
  const nearest = nameColumns(nearestColumns(wanted, unused));
  if (nearest !== '')
    return { 'zh-CN': `最接近的未用列：${nearest}。`, en: `Nearest unused columns: ${nearest}. ` };
  const [only, ...others] = unused.filter(({ header }) => header !== '');
  if (only === undefined || others.length > 0) return sameText('');
  const left = nameColumns([only]);
  return { 'zh-CN': `未用的列只有 ${left}。`, en: `The only unused column is ${left}. ` };
}

/** Whether several columns may share the target: evidence in text and upload, several contact columns. */
function mayRepeat(target: Target): boolean {
  if (target.kind === 'field') return target.field.role === 'contact' || target.field.role === 'other';
  return target.kind !== 'answer' && target.kind !== 'option' && target.kind !== 'condition';
}

function duplicates(columns: readonly BoundColumn[], location: Location): readonly Diagnostic[] {
  const byTarget = new Map<string, BoundColumn[]>();
  for (const bound of columns) {
    if (mayRepeat(bound.target)) continue;
    const name = targetName(bound.target);
    byTarget.set(name, [...(byTarget.get(name) ?? []), bound]);
  }
  return [...byTarget].flatMap(([target, bounds]) =>
    bounds.length === 1
      ? []
      : [diagnose('binding/duplicate', { target, columns: bounds.map(letterOf).join(', ') }, location)],
  );
}

function missingOfItem(
  item: Item,
  columns: readonly BoundColumn[],
  location: Location,
): readonly Diagnostic[] {
  const unused = columns.filter(({ target }) => target.kind === 'unbound');
  const answered = columns.some(({ target }) => target.kind === 'answer' && target.item === item);
  const options = columns.flatMap(({ target }) =>
    target.kind === 'option' && target.item === item ? [target.option] : [],
  );
  const at = { ...location, item: item.id };
  const name = { item: item.id, label: item.label };
  if (item.spec.kind === 'derived') return [];
  if (!answered && options.length === 0) {
    const nearest = nearestOf({ kind: 'item', item }, unused);
    return [diagnose('binding/missing-item', { ...name, nearest }, at)];
  }
  const missing: Diagnostic[] = [];
  if (answered && options.length > 0) {
    const both = columns.filter(
      ({ target }) => (target.kind === 'answer' || target.kind === 'option') && target.item === item,
    );
    missing.push(
      diagnose('binding/duplicate', { target: item.id, columns: both.map(letterOf).join(', ') }, at),
    );
  }
  if (!answered && item.spec.kind === 'multi') {
    for (const option of item.spec.options) {
      if (!options.includes(option.id))
        missing.push(diagnose('binding/missing-option', { ...name, option: option.id }, at));
    }
  }
  const evidence = columns.flatMap(({ target }) =>
    target.kind === 'evidence' && target.item === item ? [target.option] : [],
  );
  const wanted = item.evidencePerOption && item.spec.kind === 'multi' ? item.spec.options : [undefined];
  const evidenced = wanted.every((option) => evidence.includes(option?.id));
  if (item.evidence !== 'none' && !evidenced) missing.push(diagnose('binding/missing-evidence', name, at));
  return missing;
}

function missingField(
  field: IdentityField,
  columns: readonly BoundColumn[],
  location: Location,
): readonly Diagnostic[] {
  if (columns.some(({ target }) => target.kind === 'field' && target.field === field)) return [];
  const unused = columns.filter(({ target }) => target.kind === 'unbound');
  const parameters = {
    label: field.label,
    nearest: nearestOf({ kind: 'field', field }, unused),
  };
  if (field.required) return [diagnose('binding/missing-field', parameters, location)];
  return field.private ? [] : [diagnose('binding/missing-optional-field', parameters, location)];
}

/** Everything that a sheet's binding lacks or has twice, and the columns that stand for nothing. */
export function checkBinding(rubric: Rubric, sheet: BoundSheet): readonly Diagnostic[] {
  const { columns } = sheet;
  const location: Location = { file: sheet.file, sheet: sheet.sheet, cell: String(sheet.headerRow) };
  const unboundColumns = columns.filter(({ target, header }) => target.kind === 'unbound' && header !== '');
  return [
    ...duplicates(columns, location),
    ...rubric.identity.flatMap((field) => missingField(field, columns, location)),
    ...itemsOf(rubric.total).flatMap((item) => missingOfItem(item, columns, location)),
    ...unboundColumns.map((bound) =>
      diagnose(
        'binding/unbound',
        { header: bound.header.slice(0, 60) },
        { ...location, cell: `${letterOf(bound)}${String(sheet.headerRow)}`, header: bound.header },
      ),
    ),
  ];
}
