import type { RankedSubmission, Run } from '../../ranking/run.js';
import type { AdjustmentEntry } from '../../scoring/adjustment.js';
import { snap } from '../../table/numbers.js';
import { type AdjustmentChange, adjustmentChanges } from './adjustment-changes.js';
import { bitOf, holds, ownCauses, setOf } from './causes.js';
import { entriesOf } from './changed-causes.js';
import { type Comparability, judgeRuns } from './comparability.js';
import { sampleBySet, type Sides, sideWith } from './field-sets.js';
import { type ItemChange, itemChanges } from './item-changes.js';
import { matchWorks, type WorkPair } from './match-works.js';
import type { SideWork } from './mixed-work.js';
import { rankAmong, type RankKey, sortField } from './rank-in-field.js';
import { type ScoreSet, setScorer } from './score-sets.js';
import { sideOf } from './side.js';
import { type Split, splitByCause } from './split.js';

/** A work in both runs, with where the change of its total and of its rank comes from. */
export interface ComparedWork extends WorkPair {
  /** Of the total after adjustments, in billionths; undefined where it has none on the way. */
  readonly total: Split | undefined;
  /** Undefined where it is not ranked in both runs and at every step between. */
  readonly rank: Split | undefined;
  /** The greatest change first. */
  readonly items: readonly ItemChange[];
  /** What the ledger and the rubric's bounds took from the total; the greatest change first. */
  readonly adjustments: readonly AdjustmentChange[];
  /** The ledger's entries in force, before and after. */
  readonly entries: {
    readonly before: readonly AdjustmentEntry[];
    readonly after: readonly AdjustmentEntry[];
  };
}

/** Two runs compared work by work. */
export interface Comparison {
  readonly before: Run;
  readonly after: Run;
  readonly comparability: Comparability;
  /** Works of both runs, in the order of the later one. */
  readonly works: readonly ComparedWork[];
  /** Works of the later run alone, and of the earlier one alone. */
  readonly entered: readonly RankedSubmission[];
  readonly left: readonly RankedSubmission[];
}

/** What is kept of a work until all others are scored. */
interface SettledWork {
  readonly keys: readonly (RankKey | undefined)[];
}

interface SettledPair extends SettledWork {
  readonly pair: WorkPair;
  readonly compared: Pick<ComparedWork, 'total' | 'items' | 'adjustments' | 'entries'>;
}

const everySet = Array.from({ length: bitOf('others') * 2 }, (_, set) => set);

function settle(scoreOf: ScoreSet): SettledWork {
  return { keys: everySet.map((set) => scoreOf(set).key) };
}

function totalAt(scoreOf: ScoreSet, set: number): number | undefined {
  const { total } = scoreOf(set).score;
  return total === undefined ? undefined : snap(total);
}

/** The set in which a work stands in a field of others: all its own causes as in the run that they come from. */
function asInField(set: number): number {
  const shared = set & setOf(['rubric', 'others']);
  return holds(set, 'others') ? shared | ownCauses : shared;
}

function sidesOf(before: Run, after: Run, { rubric, policy, relative }: Comparability): Sides {
  return {
    before: sideOf(before),
    after: sideOf(after),
    shared: setOf([
      ...(rubric === 'none' && policy === 'same' ? [] : ['rubric' as const]),
      ...(relative.length === 0 ? [] : ['others' as const]),
    ]),
  };
}

/** The ranks of every pair under every set of causes. */
function rankSplitter(
  sides: Sides,
  pairs: readonly SettledPair[],
  entered: readonly SettledWork[],
  left: readonly SettledWork[],
): (settled: SettledPair) => Split | undefined {
  const fieldOf = (set: number): ReturnType<typeof sortField> => {
    const alone = holds(set, 'others') ? entered : left;
    return sortField(
      [...pairs, ...alone].flatMap(({ keys }) => {
        const key = keys[asInField(set)];
        return key === undefined ? [] : [key];
      }),
    );
  };
  const fields = new Map(everySet.filter((set) => (set & ownCauses) === 0).map((set) => [set, fieldOf(set)]));
  return ({ keys }) =>
    splitByCause((set) => {
      const [key, field] = [keys[set], fields.get(set & ~ownCauses)];
      if (key === undefined || field === undefined) return undefined;
      const { ties } = sideWith(sides, set, 'rubric').run.rubric.ranking;
      return rankAmong(field, ties, key, keys[asInField(set)]);
    });
}

/**
 * Compares two runs: the change of every work's total and rank, split exactly and without regard to order
 * (docs/decisions/comparing.md) into what came from its answers, its evidence with rulings and exemptions,
 * its ledger entries, the rubric with its policy, and the other works.
 */
export function compareRuns(before: Run, after: Run): Comparison {
  const comparability = judgeRuns(before, after);
  const sides = sidesOf(before, after, comparability);
  const sampleOf = sampleBySet(sides);
  const matched = matchWorks(before, after);
  const old = ({ submission }: RankedSubmission): SideWork => ({ side: sides.before, submission });
  const now = ({ submission }: RankedSubmission): SideWork => ({ side: sides.after, submission });
  const settlePair = (pair: WorkPair): SettledPair => {
    const works = { before: old(pair.before), after: now(pair.after) };
    const scoreOf = setScorer(sides, works, sampleOf);
    const compared = {
      total: splitByCause((set) => totalAt(scoreOf, set)),
      items: itemChanges(scoreOf),
      adjustments: adjustmentChanges(scoreOf),
      entries: { before: entriesOf(works.before), after: entriesOf(works.after) },
    };
    return { pair, compared, ...settle(scoreOf) };
  };
  const settleAlone = (work: SideWork): SettledWork =>
    settle(setScorer(sides, { before: work, after: work }, sampleOf));
  const pairs = matched.pairs.map(settlePair);
  const splitRank = rankSplitter(
    sides,
    pairs,
    matched.entered.map((entry) => settleAlone(now(entry))),
    matched.left.map((entry) => settleAlone(old(entry))),
  );
  return {
    before,
    after,
    comparability,
    works: pairs.map((settled) => ({ ...settled.pair, ...settled.compared, rank: splitRank(settled) })),
    entered: matched.entered,
    left: matched.left,
  };
}
