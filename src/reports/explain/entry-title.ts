import type { Language } from '../../diagnostics/language.js';
import type { Rubric } from '../../rubric/rubric.js';
import type { AdjustmentEntry } from '../../scoring/adjustment.js';
import { labeller } from '../labeller.js';
import { plainNumber } from './plain-number.js';

/** What an entry does: `乘数 0.9`, `一票否决`. */
export function entryEffect({ kind, amount }: AdjustmentEntry, language: Language): string {
  const effect = labeller(language)(`adjustment.${kind}`);
  return kind === 'veto' ? effect : `${effect} ${plainNumber(amount)}`;
}

/** What the rubric calls the rule that an entry rests on; undefined for an entry without one. */
export function ruleLabel(
  { adjustments }: Rubric,
  { rule }: AdjustmentEntry,
  language: Language,
): string | undefined {
  return adjustments.rules.find(({ id }) => id === rule)?.label[language];
}

/** An entry by its rule, with what it does: `投诉属实（乘数 0.9）`. */
export function entryTitle(rubric: Rubric, entry: AdjustmentEntry, language: Language): string {
  const effect = entryEffect(entry, language);
  const rule = ruleLabel(rubric, entry, language);
  return rule === undefined ? effect : labeller(language)('explain.entry', { rule, effect });
}
