import { diagnose } from '../../diagnostics/diagnostic.js';
import { itemsOf } from '../../rubric/rubric.js';
import type { Advice } from './advice.js';
import { sharedWords } from './shared-words.js';

/** Rules of the ledger about what items already measure: said by the rubric, or by the same words in both labels. */
export const doubleCounting: Advice = ({ rubric, source }) =>
  rubric.adjustments.rules.flatMap((rule, index) => {
    const path = ['adjustments', 'rules', index];
    const said =
      rule.items.length === 0
        ? []
        : [
            diagnose(
              'rubric/double-counting',
              { rule: rule.id, items: rule.items.join(', ') },
              source.locate([...path, 'items']),
            ),
          ];
    const alike = itemsOf(rubric.total).flatMap((item) => {
      if (rule.items.includes(item.id) || item.weight === 0) return [];
      const words = sharedWords(rule.label, item.label);
      if (words.length === 0) return [];
      return [
        diagnose(
          'rubric/maybe-double-counting',
          { rule: rule.id, id: item.id, words: words.join(', ') },
          source.locate([...path, 'label']),
        ),
      ];
    });
    return [...said, ...alike];
  });
