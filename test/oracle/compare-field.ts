import type { Submission } from '../../src/intake/submission.js';
import { rankField } from '../../src/ranking/rank-field.js';
import type { RankedSubmission } from '../../src/ranking/run.js';
import { type EvidencePolicy, itemsOf, type Node, nodesOf, type Rubric } from '../../src/rubric/rubric.js';
import type { AdjustmentEntry } from '../../src/scoring/adjustment.js';
import { formatScore } from '../../src/table/numbers.js';
import type { ScoreNode } from '../../src/scoring/score-tree.js';
import { type Comparer, comparer } from './comparer.js';
import { Doubts } from './doubts.js';
import { isVetoed } from './exact-adjustments.js';
import { exactAnswers, exactSample } from './exact-answers.js';
import { exactLevel } from './exact-levels.js';
import { type ExactEntry, exactRanks, exactReason } from './exact-ranks.js';
import { type ExactScore, exactScore } from './exact-score.js';
import { publishedText } from './fraction.js';

function nodesOfTree(node: ScoreNode): readonly ScoreNode[] {
  return node.type === 'item' ? [node] : [node, ...node.children.flatMap(nodesOfTree)];
}

function rubricNode(node: ScoreNode): Node {
  return node.type === 'item' ? node.item : node.group;
}

function compareNodes(differences: Comparer, tree: ScoreNode, id: string, expected: ExactScore): void {
  for (const node of nodesOfTree(tree)) {
    const { id: nodeId } = rubricNode(node);
    const exact = expected.nodes.get(nodeId);
    differences.same(`${id} state of ${nodeId}`, node.state.state, exact?.state);
    const score = exact?.state === 'scored' ? exact.score : undefined;
    differences.score(`${id} score of ${nodeId}`, node.score, score);
    if (node.type === 'group') continue;
    const weight = expected.effectiveWeights.get(nodeId);
    if (weight !== undefined)
      differences.score(`${id} effective weight of ${nodeId}`, node.effectiveWeight, weight);
  }
}

function compareDowngrades(
  differences: Comparer,
  id: string,
  { score }: RankedSubmission,
  { downgrades }: ExactScore,
): void {
  differences.same(
    `${id} downgrades`,
    score.flags.map(({ item, reason }) => `${item.id} ${reason}`).join(', '),
    downgrades.map(({ item, reason }) => `${item} ${reason}`).join(', '),
  );
  for (const [index, flag] of score.flags.entries()) {
    differences.credit(`${id} from of ${flag.item.id}`, flag.from, downgrades[index]?.from);
    differences.credit(`${id} to of ${flag.item.id}`, flag.to, downgrades[index]?.to);
    differences.score(`${id} lost by ${flag.item.id}`, flag.lost, downgrades[index]?.lost);
  }
}

function compareScore(
  differences: Comparer,
  rubric: Rubric,
  got: RankedSubmission,
  expected: ExactScore,
): void {
  const {
    submission: { id },
    score,
  } = got;
  differences.score(`${id} total`, score.total, expected.total);
  differences.credit(`${id} coverage`, score.tree.coverage, expected.coverage);
  if (score.total !== undefined && Number.isFinite(score.total) && expected.total !== undefined) {
    for (const decimals of [rubric.ranking.decimals, 0, 2]) {
      const text = publishedText(expected.total, decimals);
      differences.same(`${id} published`, formatScore(score.total, decimals), text);
    }
  }
  compareNodes(differences, score.tree, id, expected);
  compareDowngrades(differences, id, got, expected);
  differences.score(`${id} lower bound`, score.notApplicableBounds?.low, expected.bounds?.low);
  differences.score(`${id} upper bound`, score.notApplicableBounds?.high, expected.bounds?.high);
  differences.same(
    `${id} forbidden`,
    score.forbidden.map((item) => item.id).join(', '),
    expected.forbidden.join(', '),
  );
  for (const { id: condition } of rubric.conditions) {
    const state = expected.conditions.get(condition);
    differences.same(`${id} condition ${condition}`, score.conditions.get(condition), state);
  }
}

/** The exact scores of a field under one policy. */
function exactField(
  rubric: Rubric,
  field: readonly Submission[],
  policy: EvidencePolicy,
  ledger: ReadonlyMap<string, readonly AdjustmentEntry[]>,
  doubts: Doubts,
): readonly ExactEntry[] {
  const said = field.map((submission) => exactAnswers(rubric, submission, doubts));
  const samples = new Map(itemsOf(rubric.total).map((item) => [item.id, exactSample(item, said)]));
  return field.flatMap((submission, index) => {
    const own = said[index];
    if (own === undefined) return [];
    const adjustments = ledger.get(submission.id) ?? [];
    const score = exactScore({ rubric, policy, samples, adjustments, doubts }, own);
    return [{ submission, score, vetoed: isVetoed(adjustments) }];
  });
}

function sorted(texts: readonly string[]): string {
  return [...texts].sort().join(', ');
}

function compareRanks(
  differences: Comparer,
  rubric: Rubric,
  { submission: { id, tracks }, standing }: RankedSubmission,
  takingPart: readonly ExactEntry[],
  doubts: Doubts,
): void {
  const ranks = exactRanks(rubric, takingPart, doubts);
  differences.same(`${id} rank`, standing.status === 'ranked' ? standing.rank : undefined, ranks.get(id));
  const trackRanks = tracks.flatMap((track) => {
    const inTrack = takingPart.filter(({ submission }) => submission.tracks.includes(track));
    const rank = exactRanks(rubric, inTrack, doubts).get(id);
    return rank === undefined ? [] : [`${track} ${String(rank)}`];
  });
  const got = standing.status === 'ranked' ? standing.trackRanks : [];
  differences.same(
    `${id} track ranks`,
    sorted(got.map(({ track, rank }) => `${track} ${String(rank)}`)),
    sorted(trackRanks),
  );
}

/** What comparing a field came to. */
export interface FieldComparison {
  /** Everything in which the program's results differ from the exact ones; empty where nothing does. */
  readonly differences: readonly string[];
  /** Scores within a thousandth of a billionth of the middle between two that the program snapped to the other. */
  readonly undecidable: number;
  /** Differences after such a score had decided something: a rounding, a comparison, a rank or a level. */
  readonly doubtful: readonly string[];
}

/** Compares everything that the program makes of a field with what it must be. */
export function compareField(
  rubric: Rubric,
  field: readonly Submission[],
  policy: EvidencePolicy,
  beside: EvidencePolicy,
  ledger: ReadonlyMap<string, readonly AdjustmentEntry[]> = new Map(),
): FieldComparison {
  const differences = comparer();
  const doubts = new Doubts();
  const accepted = field.map((submission) => ({ submission, provisional: false }));
  const { submissions } = rankField({ rubric, policy, beside, adjustments: ledger }, accepted);
  const exact = exactField(rubric, field, policy, ledger, doubts);
  const exactBeside = exactField(rubric, field, beside, ledger, doubts);
  const isRanked = (entry: ExactEntry): boolean => exactReason(rubric, entry, doubts) === undefined;
  const takingPart = exact.filter(isRanked);
  const rankedIds = new Set(takingPart.map(({ submission }) => submission.id));
  const ranksBeside = exactRanks(
    rubric,
    exactBeside.filter(({ submission }) => rankedIds.has(submission.id)),
    doubts,
  );
  differences.same('number of submissions', submissions.length, field.length);
  for (const [index, entry] of exact.entries()) {
    const { id } = entry.submission;
    const got = submissions.find(({ submission }) => submission === entry.submission);
    if (got === undefined) {
      differences.same(`${id} present`, false, true);
      continue;
    }
    differences.same(
      `${id} number of nodes`,
      nodesOfTree(got.score.tree).length,
      nodesOf(rubric.total).length,
    );
    compareScore(differences, rubric, got, entry.score);
    const { standing } = got;
    const reason = standing.status === 'unranked' ? standing.reason : undefined;
    differences.same(`${id} reason`, reason, exactReason(rubric, entry, doubts));
    compareRanks(differences, rubric, got, takingPart, doubts);
    differences.score(`${id} total beside`, got.beside.total, exactBeside[index]?.score.total);
    differences.same(`${id} rank beside`, got.beside.rank, ranksBeside.get(id));
    for (const table of rubric.levelTables) {
      const level = exactLevel(rubric, table, entry, takingPart, doubts);
      differences.same(`${id} level in ${table.id}`, got.levels.get(table.id)?.min, level);
    }
  }
  const { found } = differences;
  const undecidable = differences.undecidable();
  return doubts.count > 0
    ? { differences: [], doubtful: found, undecidable }
    : { differences: found, doubtful: [], undecidable };
}
