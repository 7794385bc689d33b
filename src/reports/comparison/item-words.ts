import type { ItemChange } from '../../analysis/compare/item-changes.js';
import { causes } from '../../analysis/compare/causes.js';
import type { ItemScore } from '../../scoring/score-tree.js';
import { shownAnswer } from '../shown-answer.js';
import { type ComparisonView, causeWords } from './comparison-view.js';

/** An item's answer in words. */
export function answerWords({ say, language }: ComparisonView, score: ItemScore | undefined): string {
  if (score === undefined) return say('noItem');
  if (score.outcome === 'not-applicable') return say('answer.not-applicable');
  const { answer } = score.response;
  return answer.state === 'answered' ? (shownAnswer(score, language) ?? '') : say(`answer.${answer.state}`);
}

/** An item's evidence in words; empty where none is asked for. */
export function evidenceWords({ say }: ComparisonView, score: ItemScore | undefined): string {
  if (score === undefined || score.item.evidence === 'none') return '';
  return say(`evidence.${score.response.evidence}`);
}

/** The item's label, of the later rubric where it has the item. */
export function itemLabel({ language }: ComparisonView, { before, after }: ItemChange): string {
  return (after ?? before)?.item.label[language] ?? '';
}

/** What moved an item's points, in words. */
export function itemCauses(view: ComparisonView, { parts }: ItemChange): string {
  return causeWords(
    view,
    causes.filter((cause) => parts[cause] !== 0),
  );
}
