import type { AdjustmentChange } from '../../analysis/compare/adjustment-changes.js';
import { causes } from '../../analysis/compare/causes.js';
import type { AdjustmentEntry } from '../../scoring/adjustment.js';
import { entryEffect, entryTitle, ruleLabel } from '../explain/entry-title.js';
import { joinRemarks } from '../join-words.js';
import { labeller } from '../labeller.js';
import { causeWords, type ComparisonView } from './comparison-view.js';

/** The rule that an adjustment rests on, or the bound of the rubric; empty for an entry without a rule. */
export function adjustmentLabel(view: ComparisonView, { what, holds }: AdjustmentChange): string {
  const { comparison, language } = view;
  if (typeof what === 'string') return labeller(language)('adjustment.bounded');
  const { rubric } = comparison[holds.after ? 'after' : 'before'];
  return ruleLabel(rubric, what, language) ?? '';
}

/** What an adjustment does, at a moment; `无` where it is not in force. */
export function adjustmentEffect(
  { say, language }: ComparisonView,
  { what, holds }: AdjustmentChange,
  moment: 'before' | 'after',
): string {
  if (!holds[moment]) return say('none');
  return typeof what === 'string' ? labeller(language)(`adjustment.${what}`) : entryEffect(what, language);
}

/** What moved the effect of an adjustment, in words; the ledger also where an entry came or went without effect. */
export function adjustmentCauses(view: ComparisonView, { what, holds, parts }: AdjustmentChange): string {
  const isNewOrGone = typeof what !== 'string' && holds.before !== holds.after;
  return causeWords(
    view,
    causes.filter((cause) => parts[cause] !== 0 || (cause === 'ledger' && isNewOrGone)),
  );
}

/** The ledger's entries on a work in one of the runs, in a line; empty for none. */
export function entriesWords(
  { comparison, language }: ComparisonView,
  entries: readonly AdjustmentEntry[],
  moment: 'before' | 'after',
): string {
  const { rubric } = comparison[moment];
  return joinRemarks(
    entries.map((entry) => entryTitle(rubric, entry, language)),
    language,
  );
}
