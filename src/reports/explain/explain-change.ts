import { scoreAt, comparedScore } from '../../ranking/score-at.js';
import { type Rubric, totalLevels } from '../../rubric/rubric.js';
import { formatScore } from '../../table/numbers.js';
import { nodeTitle } from '../rubric-groups.js';
import type { View, Work } from '../view.js';

function isRanked({ standing }: Work): boolean {
  return standing.status === 'ranked';
}

function levelWords({ run, say, language }: View, total: number): readonly string[] {
  const { rubric } = run;
  const table = rubric.levelTables.find(({ node }) => node === rubric.total.id);
  if (table === undefined || table.on === 'quantile') return [];
  const levels = totalLevels(rubric);
  const here = levels.findIndex(({ min }) => total >= min);
  if (here === 0) return [say('explain.topLevel')];
  const above = here < 0 ? levels.at(-1) : levels[here - 1];
  if (above === undefined) return [];
  const points = formatScore(above.min - total, rubric.ranking.decimals);
  return [say('explain.nextLevel', { level: above.label[language], points })];
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

/** The rank that a total would have in the field, tie-breakers left aside. */
function rankAt(rubric: Rubric, works: readonly Work[], work: Work, total: number): number {
  const own = comparedScore(rubric, total);
  const ahead = works.filter((other) => {
    const score = scoreAt(rubric, other.score, rubric.total.id);
    return other !== work && isRanked(other) && score !== undefined && comparedScore(rubric, score) > own;
  });
  return ahead.length + 1;
}

/** How many downgrades are looked at, the most costly first. */
const downgradesShown = 5;

function downgradeWords(view: View, work: Work, total: number): readonly string[] {
  const { run, say, language, works } = view;
  const { standing } = work;
  if (standing.status !== 'ranked') return [];
  const costly = work.score.flags
    .filter(({ lost }) => lost > 0)
    .sort((a, b) => b.lost - a.lost)
    .slice(0, downgradesShown);
  return costly.map(({ item, lost }) => {
    const other = rankAt(run.rubric, works, work, total + lost);
    const names = {
      item: nodeTitle(item, language),
      total: formatScore(total + lost, run.rubric.ranking.decimals),
      rank: String(standing.rank),
      other: String(other),
    };
    return say(other < standing.rank ? 'explain.wouldRank' : 'explain.wouldScore', names);
  });
}

/**
 * What would have changed a work's level and rank. For the work's own producer nothing is said of other
 * works: neither their names nor how near they are.
 */
export function explainChange(view: View, work: Work, forProducer: boolean): readonly string[] {
  const { total } = work.score;
  if (total === undefined) return [];
  return [
    ...levelWords(view, total),
    ...(forProducer || !isRanked(work) ? [] : neighbourWords(view, work, total)),
    ...(forProducer ? [] : downgradeWords(view, work, total)),
  ];
}
