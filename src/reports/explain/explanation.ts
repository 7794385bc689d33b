import { type Group, isPointAggregate, type Rubric } from '../../rubric/rubric.js';
import type { GroupScore } from '../../scoring/score-tree.js';
import { formatScore } from '../../table/numbers.js';
import { headOf, nameHead } from '../identity-heads.js';
import { joinWords } from '../join-words.js';
import { remarks } from '../remarks.js';
import { groupsBelow, nodeTitle } from '../rubric-groups.js';
import { fullScore } from '../scale.js';
import { noScoreText } from '../score-state.js';
import type { View, Work } from '../view.js';
import { explainAdjustments } from './explain-adjustments.js';
import { explainChange } from './explain-change.js';
import { explainItem, type Reader } from './explain-item.js';
import { plainNumber } from './plain-number.js';

/** One group or item of the explanation; `depth` counts from 0. */
export interface ExplainedNode {
  readonly depth: number;
  readonly isGroup: boolean;
  readonly title: string;
  /** As published for groups, the credit for items; empty where there is none. */
  readonly score: string;
  /** Points of the total that it brings and that a full score would bring. */
  readonly contribution: number | undefined;
  readonly most: number;
  readonly words: string;
}

/** How one work's score comes about, from the total down to each item, in one language. */
export interface Explanation {
  readonly title: string;
  readonly facts: readonly (readonly [label: string, value: string])[];
  readonly adjustments: readonly string[];
  readonly nodes: readonly ExplainedNode[];
  /** Whether what items bring to the total adds up to it. */
  readonly addsUp: boolean;
  readonly averages: readonly (readonly [group: string, own: string, average: string])[];
  readonly change: readonly string[];
}

function onlyMeansAndSums(group: Group): boolean {
  const adds = group.aggregate.by === 'weighted-mean' || isPointAggregate(group.aggregate);
  const plain = adds && group.round === undefined;
  return plain && group.children.every((child) => child.type === 'item' || onlyMeansAndSums(child));
}

function* explainNodes(
  view: View,
  work: Work,
  group: GroupScore,
  reader: Reader,
  depth = 0,
): Generator<ExplainedNode> {
  const { language, run, say } = view;
  const { decimals } = run.rubric.ranking;
  for (const child of group.children) {
    const share = child.score === undefined || child.maximum === 0 ? undefined : child.score / child.maximum;
    const placed = {
      depth,
      contribution: share === undefined ? undefined : share * child.effectiveWeight,
      most: child.effectiveWeight,
    };
    if (child.type === 'item') {
      const words = explainItem(view, work, child, group.group.notApplicable, reader);
      const score = child.outcome === 'not-applicable' ? '' : plainNumber(child.credit);
      yield { ...placed, isGroup: false, title: nodeTitle(child.item, language), score, words };
      continue;
    }
    const score = child.score === undefined ? '' : formatScore(child.score, decimals);
    const words = noScoreText(child, say) ?? '';
    yield { ...placed, isGroup: true, title: nodeTitle(child.group, language), score, words };
    yield* explainNodes(view, work, child, reader, depth + 1);
  }
}

function groupScoreOf(work: Work, group: Group): number | undefined {
  return work.groups.get(group)?.score;
}

/** With fewer, a producer could reckon another one's score from the average and the own score. */
const leastForProducers = 3;

function averagesOf(
  { run, works, language }: View,
  work: Work,
  forProducer: boolean,
): Explanation['averages'] {
  const least = forProducer ? leastForProducers : 1;
  const ranked = works.filter(({ standing }) => standing.status === 'ranked');
  const shown = (score: number | undefined): string =>
    score === undefined ? '' : formatScore(score, run.rubric.ranking.decimals);
  const meanOf = (scores: readonly number[]): number | undefined =>
    scores.length < least ? undefined : scores.reduce((sum, score) => sum + score, 0) / scores.length;
  const totals = ranked.flatMap(({ score }) => score.total ?? []);
  const { total } = run.rubric;
  return [
    [total.label[language], shown(work.score.total), shown(meanOf(totals))],
    ...groupsBelow(total).map((group): Explanation['averages'][number] => [
      nodeTitle(group, language),
      shown(groupScoreOf(work, group)),
      shown(meanOf(ranked.flatMap((other) => groupScoreOf(other, group) ?? []))),
    ]),
  ];
}

function standingWords({ say, works, language }: View, { standing, provisional }: Work): string {
  if (standing.status === 'unranked') return say('unranked');
  const field = works.filter((other) => other.standing.status === 'ranked').length;
  const overall = say('explain.rank', { rank: String(standing.rank), field: String(field) });
  const tracks = standing.trackRanks.map(({ track, rank }) =>
    say('explain.trackRank', { track, rank: String(rank) }),
  );
  return joinWords([overall, ...tracks, ...(provisional ? [say('provisional')] : [])], language);
}

function titleOfRubric({ title, version }: Rubric, language: View['language']): string {
  return `${title[language]} ${version}`;
}

/** What the work's own producer calls it: without what tells it from works of others. */
function ownName(view: View, { submission }: Work): string {
  return submission.name ?? view.say('explain.unnamed', { field: nameHead(view) });
}

/**
 * Explains one work of a run. For its producer nothing is said of other works but the averages, not even that one
 * bears the same name, and no place in a file that the producer does not have.
 */
export function explainWork(view: View, work: Work, forProducer: boolean): Explanation {
  const { say, run, language } = view;
  const { rubric } = run;
  const total = work.score.total;
  const full = fullScore(rubric.total);
  const name = forProducer ? ownName(view, work) : work.name;
  const level = work.standing.status === 'ranked' ? work.level : undefined;
  const facts: (readonly [string, string])[] = [
    [nameHead(view), name],
    ...(work.tracks.length === 0
      ? []
      : [
          [
            headOf(view, 'track') ?? '',
            joinWords(
              work.tracks.map(({ track }) => track),
              language,
            ),
          ] as const,
        ]),
    [say('explain.rubric'), titleOfRubric(rubric, language)],
    [say('explain.policy'), run.policy.label[language]],
    [
      say('total'),
      total === undefined ? '' : `${formatScore(total, rubric.ranking.decimals)} / ${plainNumber(full)}`,
    ],
    [say('rank'), standingWords(view, work)],
    ...(level === undefined ? [] : [[say('level'), level.label[language]] as const]),
    ...(forProducer ? [] : [[say('remarks'), remarks(view, work, work.tied)] as const]),
  ];
  return {
    title: say('explain.title', { work: name }),
    facts: facts.filter(([, value]) => value !== ''),
    adjustments: explainAdjustments(view, work),
    nodes: [...explainNodes(view, work, work.score.tree, forProducer ? 'producer' : 'office')],
    addsUp: onlyMeansAndSums(rubric.total),
    averages: averagesOf(view, work, forProducer),
    change: explainChange(view, work, forProducer),
  };
}
