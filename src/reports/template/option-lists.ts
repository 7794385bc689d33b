import { columnLetter } from '../../table/sheet.js';
import { columnWidth } from '../column-width.js';
import { textCell } from '../sheet-cells.js';
import type { EntryRule, SheetModel } from '../sheet-model.js';

/** What a drop-down can hold in itself, in characters. */
const longestList = 255;

function fitsInline(options: readonly string[]): boolean {
  return options.join(',').length <= longestList && !options.some((option) => /[,"\n]|^\s|\s$/u.test(option));
}

/** The rules of a form's columns, and the sheets that these need beside it. */
export interface PlacedRules {
  readonly rules: readonly EntryRule[];
  readonly sheets: readonly SheetModel[];
}

function listSheet(name: string, lists: readonly (readonly string[])[]): SheetModel {
  const length = Math.max(...lists.map((list) => list.length));
  return {
    name,
    columns: lists.map((list) => ({
      header: '',
      width: columnWidth('', list),
      format: undefined,
      align: 'left',
      wrap: false,
    })),
    rows: Array.from({ length }, (_, row) => lists.map((list) => textCell(list[row]))),
    headed: false,
    frozenColumns: 0,
    filteredRows: 'none',
    dataBar: undefined,
    orientation: 'portrait',
    hidden: true,
  };
}

/** Moves the lists that no drop-down can hold into a hidden sheet, equal ones only once. */
export function placeLists(rules: readonly EntryRule[], name: string): PlacedRules {
  const lists = new Map<string, readonly string[]>();
  for (const rule of rules) {
    if (rule.kind === 'list' && !fitsInline(rule.options)) lists.set(rule.options.join('\n'), rule.options);
  }
  const keys = [...lists.keys()];
  const placed = rules.map((rule): EntryRule => {
    const position = rule.kind === 'list' ? keys.indexOf(rule.options.join('\n')) : -1;
    if (rule.kind !== 'list' || position < 0) return rule;
    const letter = columnLetter(position);
    return { kind: 'listed', range: `'${name}'!$${letter}$1:$${letter}$${String(rule.options.length)}` };
  });
  return { rules: placed, sheets: lists.size === 0 ? [] : [listSheet(name, [...lists.values()])] };
}
