import type { AppliedAdjustment } from '../../scoring/adjustment.js';
import { formatScore } from '../../table/numbers.js';
import { joinRemarks } from '../join-words.js';
import type { View, Work } from '../view.js';
import { entryTitle } from './entry-title.js';

function entryWords(view: View, { entry, before, after }: AppliedAdjustment): string {
  const { say, run, language } = view;
  const { decimals } = run.rubric.ranking;
  return say(entry.kind === 'veto' ? 'explain.veto' : 'explain.adjustment', {
    entry: entryTitle(run.rubric, entry, language),
    before: formatScore(before, decimals),
    after: formatScore(after, decimals),
    details: joinRemarks(
      [entry.reason, say('explain.source', { source: entry.source, date: entry.date })].filter(
        (detail) => detail !== '',
      ),
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
