import { countRulings } from '../review/rulings/count-rulings.js';
import { formatNumber } from './format-number.js';
import { nameHead } from './identity-heads.js';
import { joinRemarks } from './join-words.js';
import { percentage } from './number-formats.js';
import { pointsFormat } from './score-cells.js';
import type { View, Work } from './view.js';

function unrankedRemark(view: View, { standing, score }: Work): string | undefined {
  if (standing.status === 'ranked') return undefined;
  const { say, run } = view;
  const { state } = score.tree;
  const minimum = formatNumber(run.rubric.ranking.minimumCoverage, percentage);
  const reason = state.state === 'not-scored' ? say(`notScored.${state.reason}`) : '';
  return say(`unranked.${standing.reason}`, { minimum, reason, field: nameHead(view) });
}

/** What still rests on rulings, where some have been given. */
function pendingRemark(view: View, work: Work): string | undefined {
  const { run, say } = view;
  if (run.basis.rulings.length === 0) return undefined;
  const pending = countRulings(run).byWork.get(work.submission.id);
  if (pending === undefined || pending.count === 0) return undefined;
  const points = formatNumber(pending.points, pointsFormat(view));
  return say('remark.pendingRulings', { count: String(pending.count), points });
}

/** What must be said of a work beside its rank: a tie, an equal total at another rank, why it has no rank, that its score may change. */
export function remarks(view: View, work: Work, tied: boolean): string {
  const said = [
    tied ? view.say('tied') : undefined,
    work.samePublished ? view.say('remark.samePublished') : undefined,
    unrankedRemark(view, work),
    work.provisional ? view.say('remark.provisional') : undefined,
    pendingRemark(view, work),
  ];
  return joinRemarks(
    said.filter((remark) => remark !== undefined),
    view.language,
  );
}
