import { levelOf } from '../../ranking/levels.js';
import { formatScore } from '../../table/numbers.js';
import { nodeTitle } from '../rubric-groups.js';
import { fullScore } from '../scale.js';
import type { View, Work } from '../view.js';
import { acceptedScore, adjustedAs, rankWith } from './accepted-score.js';

function isRanked({ standing }: Work): boolean {
  return standing.status === 'ranked';
}

function levelWords({ run, say, language }: View, work: Work, total: number): readonly string[] {
  const { rubric } = run;
  const table = rubric.levelTables.find(({ node }) => node === rubric.total.id);
  if (table === undefined || table.on === 'quantile') return [];
  const { bands } = table;
  const level = levelOf(rubric, table, total);
  const above = level === undefined ? bands.at(-1) : bands[bands.indexOf(level) - 1];
  if (above === undefined) return bands.length === 0 ? [] : [say('explain.topLevel')];
  const points = formatScore(above.min - total, rubric.ranking.decimals);
  const short = say('explain.nextLevel', { level: above.label[language], points });
  const most = adjustedAs(rubric, work, fullScore(rubric.total)).total;
  if (levelOf(rubric, table, most) !== level) return [short];
  // A cap or factor of the ledger that no answer overcomes.
  return [short, say('explain.levelOutOfReach', { most: formatScore(most, rubric.ranking.decimals) })];
}

/** The nearest works above and below in the run's order, with another rank. */
function neighbourWords(view: View, work: Work, total: number): readonly string[] {
  const { works, say, run } = view;
  const ranked = works.filter(isRanked);
  const at = ranked.indexOf(work);
  const rankOf = ({ standing }: Work): number => (standing.status === 'ranked' ? standing.rank : 0);
  const above = ranked.slice(0, at).findLast((other) => rankOf(other) < rankOf(work));
  const below = ranked.slice(at + 1).find((other) => rankOf(other) > rankOf(work));
  const said = (key: 'explain.above' | 'explain.below', other: Work | undefined): readonly string[] => {
    if (other?.score.total === undefined) return [];
    const points = formatScore(Math.abs(other.score.total - total), run.rubric.ranking.decimals);
    return [say(key, { work: other.name, rank: String(rankOf(other)), points })];
  };
  return [...said('explain.above', above), ...said('explain.below', below)];
}

/** How many downgrades are looked at, the most costly first. */
const downgradesShown = 5;

function downgradeWords(view: View, work: Work): readonly string[] {
  const { run, say, language } = view;
  const { standing } = work;
  if (standing.status !== 'ranked') return [];
  const costly = work.score.flags
    .filter(({ lost }) => lost > 0)
    .sort((a, b) => b.lost - a.lost)
    .slice(0, downgradesShown);
  return costly.flatMap((flag) => {
    const score = acceptedScore(run.rubric, work, flag);
    if (score.total === undefined) return [];
    const other = rankWith(view, work, score);
    const names = {
      item: nodeTitle(flag.item, language),
      total: formatScore(score.total, run.rubric.ranking.decimals),
      rank: String(standing.rank),
      other: String(other),
    };
    return [say(other === standing.rank ? 'explain.wouldScore' : 'explain.wouldRank', names)];
  });
}

/**
 * What would have changed a work's level and rank. For the work's own producer nothing is said of other
 * works: neither their names nor how near they are. Nothing for a work without a rank, which has no level either.
 */
export function explainChange(view: View, work: Work, forProducer: boolean): readonly string[] {
  const { total } = work.score;
  if (total === undefined || !isRanked(work)) return [];
  return [
    ...levelWords(view, work, total),
    ...(forProducer ? [] : [...neighbourWords(view, work, total), ...downgradeWords(view, work)]),
  ];
}
