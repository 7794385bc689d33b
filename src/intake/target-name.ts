import { blanksOf } from './bind-column.js';
import type { Target } from './binding.js';

/** What a target is called in messages and maps: `2.1.1`, `2.1.1 evidence`, `2.2.9 part 2`, `name`. */
export function targetName(target: Target): string {
  switch (target.kind) {
    case 'field':
      return target.field.id;
    case 'answer':
      return blanksOf(target.item) === 1
        ? target.item.id
        : `${target.item.id} part ${String(target.part + 1)}`;
    case 'option':
      return `${target.item.id} option ${target.option}`;
    case 'evidence':
      return target.option === undefined
        ? `${target.item.id} evidence`
        : `${target.item.id} option ${target.option} evidence`;
    case 'condition':
      return target.condition.id;
    case 'platform':
      return `platform ${target.role}`;
    case 'ignored':
    case 'unbound':
      return target.kind;
  }
}
