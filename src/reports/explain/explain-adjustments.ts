import type { AdjustmentEntry, AppliedAdjustment } from '../../scoring/adjustment.js';
import { formatScore } from '../../table/numbers.js';
import { plainNumber } from '../format-number.js';
import { joinRemarks, joinWords } from '../join-words.js';
import type { View, Work } from '../view.js';

/** An entry by the rubric's rule that it rests on, with its kind and amount: `投诉属实（乘数 0.9）`. */
function entryTitle({ say, run, language }: View, { kind, rule, amount }: AdjustmentEntry): string {
  const effect = joinSpaced([say(`adjustment.${kind}`), kind === 'veto' ? '' : plainNumber(amount)]);
  const label = run.rubric.adjustments.rules.find(({ id }) => id === rule)?.label[language];
  return label === undefined ? effect : say('explain.entry', { rule: label, effect });
}

function joinSpaced(words: readonly string[]): string {
  return words.filter((word) => word !== '').join(' ');
}

function entryWords(view: View, { entry, before, after }: AppliedAdjustment): string {
  const { say, run, language } = view;
  const { decimals } = run.rubric.ranking;
  const source = joinWords(
    [entry.source, entry.date].filter((word) => word !== ''),
    language,
  );
  return say(entry.kind === 'veto' ? 'explain.veto' : 'explain.adjustment', {
    entry: entryTitle(view, entry),
    before: formatScore(before, decimals),
    after: formatScore(after, decimals),
    details: joinRemarks(
      [entry.reason, source].filter((detail) => detail !== ''),
      language,
    ),
  });
}

function boundWords({ say, run }: View, { score }: Work): readonly string[] {
  const { adjusted, tree } = score;
  if (adjusted === undefined || adjusted.bounded === 'none') return [];
  const { decimals } = run.rubric.ranking;
  const before = adjusted.applied.at(-1)?.after ?? tree.score ?? adjusted.total;
  return [
    say('explain.adjustment', {
      entry: say(`adjustment.${adjusted.bounded}`),
      before: formatScore(before, decimals),
      after: formatScore(adjusted.total, decimals),
      details: say('adjustment.bounded'),
    }),
  ];
}

/** What the ledger and the rubric's bounds did to a total, each step in a line. */
export function explainAdjustments(view: View, work: Work): readonly string[] {
  const applied = work.score.adjusted?.applied ?? [];
  return [...applied.map((step) => entryWords(view, step)), ...boundWords(view, work)];
}
