import { formatNumber } from './format-number.js';
import { percentage } from './number-formats.js';
import type { View, Work } from './view.js';

function unrankedRemark({ say, run }: View, { standing }: Work): string | undefined {
  if (standing.status === 'ranked') return undefined;
  const minimum = formatNumber(run.rubric.ranking.minimumCoverage, percentage);
  return say(`unranked.${standing.reason}`, { minimum });
}

/** What must be said of a work beside its rank: a tie, an equal total at another rank, why it has no rank, that its score may change. */
export function remarks(view: View, work: Work, tied: boolean): string {
  const said = [
    tied ? view.say('tied') : undefined,
    work.samePublished ? view.say('remark.samePublished') : undefined,
    unrankedRemark(view, work),
    work.provisional ? view.say('remark.provisional') : undefined,
  ];
  return said.filter((remark) => remark !== undefined).join(view.language === 'zh-CN' ? '；' : '; ');
}
