import type { Submission } from '../../src/intake/submission.js';
import type { RankedSubmission } from '../../src/ranking/run.js';
import { type EvidencePolicy, type Node, nodesOf, type Rubric } from '../../src/rubric/rubric.js';
import { formatScore, snap } from '../../src/table/numbers.js';
import type { ScoreNode } from '../../src/scoring/score-tree.js';
import { exactLevel, exactRanks, exactReason } from './exact-ranks.js';
import { exactScore, type ExactScore } from './exact-score.js';
import { type Fraction, hundred, isHalfway, publishedText, times, unitsOf } from './fraction.js';
import { rankPlainly } from '../score-one.js';

/** Collects what differs, each with the place where it does. */
interface Comparer {
  readonly found: readonly string[];
  /** Scores that were not decidable: exactly between two billionths, where the program has the lower one. */
  undecidable(): number;
  same(place: string, got: unknown, expected: unknown): void;
  /**
   * Scores: equal to nine decimals, or both not applicable. A score that stands exactly between two
   * billionths may be snapped to either, as no sum of doubles can tell the side; ranks, levels and
   * published scores, which come after, get no such allowance.
   */
  score(place: string, got: number | undefined, expected: Fraction | undefined): void;
  /** Credits 0–1, compared as the scores 0–100 that they are on their own. */
  credit(place: string, got: number, expected: Fraction | undefined): void;
}

function comparer(): Comparer {
  const found: string[] = [];
  let undecidable = 0;
  const same: Comparer['same'] = (place, got, expected) => {
    if (got !== expected) found.push(`${place}: got ${String(got)}, expected ${String(expected)}`);
  };
  const score: Comparer['score'] = (place, got, expected) => {
    const units = expected === undefined ? undefined : unitsOf(expected, 9);
    const gotUnits = got === undefined ? undefined : BigInt(snap(got));
    if (units !== undefined && gotUnits === units - 1n && expected !== undefined && isHalfway(expected, 9)) {
      undecidable += 1;
    } else same(place, gotUnits, units);
  };
  const credit: Comparer['credit'] = (place, got, expected) => {
    score(place, got * 100, expected === undefined ? undefined : times(hundred, expected));
  };
  return { found, undecidable: () => undecidable, same, score, credit };
}

function nodesOfTree(node: ScoreNode): readonly ScoreNode[] {
  return node.type === 'item' ? [node] : [node, ...node.children.flatMap(nodesOfTree)];
}

function rubricNode(node: ScoreNode): Node {
  return node.type === 'item' ? node.item : node.group;
}

function compareScore(
  differences: Comparer,
  rubric: Rubric,
  { submission: { id }, score }: RankedSubmission,
  expected: ExactScore,
): void {
  differences.score(`${id} total`, score.total, expected.total);
  differences.score(`${id} coverage`, score.tree.coverage, expected.coverage);
  if (score.total !== undefined && expected.total !== undefined) {
    for (const decimals of [rubric.ranking.decimals, 0, 2]) {
      const text = publishedText(expected.total, decimals);
      differences.same(`${id} published`, formatScore(score.total, decimals), text);
    }
  }
  const nodes = nodesOfTree(score.tree);
  differences.same(`${id} number of nodes`, nodes.length, nodesOf(rubric.total).length);
  for (const node of nodes) {
    const { id: nodeId } = rubricNode(node);
    differences.score(`${id} score of ${nodeId}`, node.score, expected.nodes.get(nodeId));
    if (node.type === 'group') continue;
    const weight = expected.effectiveWeights.get(nodeId);
    differences.score(`${id} effective weight of ${nodeId}`, node.effectiveWeight, weight);
  }
  const items = (flags: readonly string[]): string => flags.join(', ');
  differences.same(
    `${id} downgrades`,
    items(score.flags.map(({ item, reason }) => `${item.id} ${reason}`)),
    items(expected.downgrades.map(({ item, reason }) => `${item} ${reason}`)),
  );
  for (const [index, flag] of score.flags.entries()) {
    differences.credit(`${id} from of ${flag.item.id}`, flag.from, expected.downgrades[index]?.from);
    differences.credit(`${id} to of ${flag.item.id}`, flag.to, expected.downgrades[index]?.to);
    differences.score(`${id} lost by ${flag.item.id}`, flag.lost, expected.downgrades[index]?.lost);
  }
  differences.score(`${id} lower bound`, score.notApplicableBounds?.low, expected.bounds?.low);
  differences.score(`${id} upper bound`, score.notApplicableBounds?.high, expected.bounds?.high);
  for (const { id: condition } of rubric.conditions) {
    const state = expected.conditions.get(condition);
    differences.same(`${id} condition ${condition}`, score.conditions.get(condition), state);
  }
}

/** What comparing a field came to. */
export interface FieldComparison {
  /** Everything in which the program's results differ from the exact ones; empty where nothing does. */
  readonly differences: readonly string[];
  /** Scores exactly between two billionths that the program snapped to the lower one. */
  readonly undecidable: number;
}

/** Compares everything that the program makes of a field with what it must be. */
export function compareField(
  rubric: Rubric,
  field: readonly Submission[],
  policy: EvidencePolicy,
  beside: EvidencePolicy,
): FieldComparison {
  const differences = comparer();
  const accepted = field.map((submission) => ({ submission, provisional: false }));
  const { submissions } = rankPlainly(rubric, accepted, policy, beside);
  const exact = field.map((submission) => ({
    submission,
    score: exactScore(rubric, submission, policy),
    beside: exactScore(rubric, submission, beside),
  }));
  const takingPart = exact.filter((entry) => exactReason(rubric, entry) === undefined);
  const ranks = exactRanks(rubric, takingPart);
  const ranksBeside = exactRanks(
    rubric,
    takingPart.map((entry) => ({ submission: entry.submission, score: entry.beside })),
  );
  differences.same('number of submissions', submissions.length, field.length);
  for (const entry of exact) {
    const { id, track } = entry.submission;
    const got = submissions.find(({ submission }) => submission === entry.submission);
    if (got === undefined) {
      differences.same(`${id} present`, false, true);
      continue;
    }
    compareScore(differences, rubric, got, entry.score);
    const { standing } = got;
    const reason = standing.status === 'unranked' ? standing.reason : undefined;
    differences.same(`${id} reason`, reason, exactReason(rubric, entry));
    differences.same(`${id} rank`, standing.status === 'ranked' ? standing.rank : undefined, ranks.get(id));
    const sameTrack = takingPart.filter(({ submission }) => submission.track === track);
    const trackRank = track === undefined ? undefined : exactRanks(rubric, sameTrack).get(id);
    differences.same(
      `${id} track rank`,
      standing.status === 'ranked' ? standing.trackRanks[0]?.rank : undefined,
      trackRank,
    );
    differences.score(`${id} total beside`, got.beside.total, entry.beside.total);
    differences.same(`${id} rank beside`, got.beside.rank, ranksBeside.get(id));
    const level = entry.score.total === undefined ? undefined : exactLevel(rubric, entry.score.total);
    differences.same(`${id} level`, got.level?.min, level);
  }
  return { differences: differences.found, undecidable: differences.undecidable() };
}
