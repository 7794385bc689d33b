import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Response, Submission } from '../../src/intake/submission.js';
import { type EvidenceStatus, type Item, itemsOf, type Node, type Rubric } from '../../src/rubric/rubric.js';
import { snap } from '../../src/table/numbers.js';
import type { SubmissionScore } from '../../src/scoring/score-submission.js';
import type { GroupScore, ItemScore, ScoreNode } from '../../src/scoring/score-tree.js';
import { type Draw, pick, shrinkingDraw } from '../oracle/draw.js';
import { compare } from '../oracle/fraction.js';
import { exactCredit, meaningOf } from '../oracle/exact-credit.js';
import { drawPolicy, drawRubric, type Extent, risingLanguage, risingMeans } from '../oracle/random-rubric.js';
import { drawAnswer, drawSubmission, evidenceStatuses } from '../oracle/random-submission.js';
import { literal, strict } from './small-rubric.js';
import { scoreOne } from '../score-one.js';

interface Case {
  readonly rubric: Rubric;
  readonly submission: Submission;
}

/**
 * Runs a law over a few hundred random cases; a failing one is shrunk. Always the same cases: once in
 * many thousands a score stands exactly between two billionths, where the order of additions decides.
 */
function holds(law: (draw: Draw) => void, numRuns = 300): void {
  fc.assert(
    fc.property(fc.gen(), (generator) => {
      law(shrinkingDraw(generator));
    }),
    { numRuns, seed: 2026 },
  );
}

/** What only rises, over the whole language unless the law speaks of means. */
function drawCase(draw: Draw, extent: Extent = risingLanguage): Case {
  const rubric = drawRubric(draw, extent);
  return { rubric, submission: drawSubmission(draw, rubric, 'work') };
}

/**
 * A case whose conditions stand in columns of their own. Where conditions are told from the answers,
 * a first answer or a first piece of evidence can make further questions apply, which may cost more than
 * it earns: the laws on answers and evidence speak of what applies anyway.
 */
function drawSettledCase(draw: Draw): Case {
  const { rubric, submission } = drawCase(draw);
  const conditions = new Map(
    rubric.conditions.map(({ id }) => [id, pick(draw, ['yes', 'yes', 'no'] as const)]),
  );
  return { rubric, submission: { ...submission, conditions } };
}

function withResponse(submission: Submission, item: Item, change: Partial<Response>): Submission {
  const before = submission.responses.get(item.id);
  if (before === undefined) throw new Error(`no response to ${item.id}`);
  const responses = new Map(submission.responses).set(item.id, { ...before, ...change });
  return { ...submission, responses };
}

/** The evidence of the item, and of each of its options where they have evidence of their own. */
function withEvidence(
  submission: Submission,
  item: Item,
  evidence: EvidenceStatus,
  rest: Partial<Response> = {},
): Submission {
  const options = item.spec.kind === 'multi' ? item.spec.options : [];
  const optionEvidence = new Map(options.map(({ id }) => [id, evidence]));
  return withResponse(submission, item, { ...rest, evidence, optionEvidence });
}

/**
 * An answer that is a claim: what says that the question does not apply, or that the answerer does not know,
 * moves weight or coverage instead, and may raise or lower a total.
 */
function drawClaim(draw: Draw, item: Item): unknown {
  for (;;) {
    const answer = drawAnswer(draw, item.spec);
    const meaning = answer === undefined ? 'answer' : meaningOf(item.spec, answer);
    if (meaning === 'answer' || meaning === 'no-disclosure') return answer;
  }
}

/** Billionths of a point; below every score where there is none. */
function snappedTotal({ total }: SubmissionScore): number {
  return total === undefined ? -1e15 : snap(total);
}

function itemScores(node: ScoreNode): readonly ItemScore[] {
  return node.type === 'item' ? [node] : node.children.flatMap(itemScores);
}

function groupScores(node: ScoreNode): readonly GroupScore[] {
  return node.type === 'item' ? [] : [node, ...node.children.flatMap(groupScores)];
}

/** From the weakest; those of one line earn the same or are not compared with each other. */
const ladder: readonly (readonly EvidenceStatus[])[] = [
  ['rejected'],
  ['missing', 'no-data'],
  ['partial'],
  ['present', 'accepted'],
];

describe('evidence', () => {
  it('rejected ≤ missing or no data ≤ partial ≤ present, under any policy in order', () => {
    holds((draw) => {
      const { rubric, submission } = drawSettledCase(draw);
      const policy = drawPolicy(draw, 'drawn');
      const item = pick(draw, itemsOf(rubric.total));
      const answer = { state: 'answered', answer: drawAnswer(draw, item.spec), shown: '' } as const;
      const totals = ladder.map((statuses) =>
        statuses.map((evidence) =>
          snappedTotal(scoreOne(rubric, withEvidence(submission, item, evidence, { answer }), policy)),
        ),
      );
      totals.forEach((better, index) => {
        const weaker = totals[index - 1] ?? [];
        for (const total of weaker) expect(total).toBeLessThanOrEqual(Math.min(...better));
      });
      const [present, accepted] = totals.at(-1) ?? [];
      expect(present).toBe(accepted);
    });
  });

  it('strict never earns more than literal', () => {
    holds((draw) => {
      const { rubric, submission } = drawCase(draw);
      const [mild, severe] = [literal, strict].map((policy) => scoreOne(rubric, submission, policy));
      if (mild === undefined || severe === undefined) throw new Error('two scores');
      expect(snappedTotal(severe)).toBeLessThanOrEqual(snappedTotal(mild));
    });
  });

  it('changes nothing for an answer that earns nothing', () => {
    holds((draw) => {
      const { rubric, submission } = drawSettledCase(draw);
      const policy = drawPolicy(draw, 'drawn');
      const scores = evidenceStatuses.map((evidence) => {
        const changed = itemsOf(rubric.total).reduce((current, item) => {
          const answer = current.responses.get(item.id)?.answer;
          const earns = answer?.state === 'answered' && exactCredit(item.spec, answer.answer).top > 0n;
          return earns ? current : withEvidence(current, item, evidence);
        }, submission);
        return scoreOne(rubric, changed, policy);
      });
      const [first, ...others] = scores;
      for (const other of others) expect(other.total).toBe(first?.total);
      for (const score of scores) expect(score.flags.every(({ from }) => from > 0)).toBe(true);
    });
  });
});

describe('answers', () => {
  it('a better one with the same evidence never lowers the score', () => {
    let strictlyBetter = 0;
    holds((draw) => {
      const { rubric, submission } = drawSettledCase(draw);
      const policy = drawPolicy(draw, 'drawn');
      const item = pick(draw, itemsOf(rubric.total));
      // Where only some options must be backed, the better answer may be the one that lacks its evidence.
      if (item.evidenceFor !== undefined) return;
      const evidence = pick(draw, evidenceStatuses);
      const answers = [drawClaim(draw, item), drawClaim(draw, item)];
      const totals = answers.map((answer) => {
        const given = { state: 'answered', answer, shown: '' } as const;
        const answered = withEvidence(submission, item, evidence, { answer: given });
        return snappedTotal(scoreOne(rubric, answered, policy));
      });
      const [a, b] = answers.map((answer) => exactCredit(item.spec, answer));
      const [totalA = 0, totalB = 0] = totals;
      if (a === undefined || b === undefined) throw new Error('two answers');
      const order = compare(a, b);
      if (totalA !== totalB) strictlyBetter += 1;
      if (order < 0) expect(totalA).toBeLessThanOrEqual(totalB);
      if (order > 0) expect(totalA).toBeGreaterThanOrEqual(totalB);
    });
    expect(strictlyBetter).toBeGreaterThan(10);
  });

  it('any is at least as good as none', () => {
    holds((draw) => {
      const { rubric, submission } = drawSettledCase(draw);
      const policy = drawPolicy(draw, 'drawn');
      const item = pick(draw, itemsOf(rubric.total));
      const answer = { state: 'answered', answer: drawClaim(draw, item), shown: '' } as const;
      // A mark below 0 costs points: then silence is better.
      if (exactCredit(item.spec, answer.answer).top < 0n) return;
      const total = snappedTotal(scoreOne(rubric, withResponse(submission, item, { answer }), policy));
      for (const state of ['blank', 'skipped', 'unreadable'] as const) {
        const without = withResponse(submission, item, { answer: { state } });
        expect(snappedTotal(scoreOne(rubric, without, policy))).toBeLessThanOrEqual(total);
      }
    });
  });
});

describe('weights', () => {
  it('of what applies always sum to 100, and points to the total', () => {
    let exempted = 0;
    holds((draw) => {
      const { rubric, submission } = drawCase(draw, risingMeans);
      const { tree, total, notApplicableBounds } = scoreOne(rubric, submission, drawPolicy(draw, 'drawn'));
      const items = itemScores(tree);
      if (notApplicableBounds !== undefined) exempted += 1;
      const weights = items.reduce((sum, { effectiveWeight }) => sum + effectiveWeight, 0);
      const points = items.reduce((sum, { credit, effectiveWeight }) => sum + credit * effectiveWeight, 0);
      expect(weights).toBeCloseTo(total === undefined ? 0 : 100, 9);
      expect(points).toBeCloseTo(total ?? 0, 9);
      for (const { outcome, effectiveWeight } of items) {
        if (outcome === 'not-applicable') expect(effectiveWeight).toBe(0);
      }
    });
    expect(exempted).toBeGreaterThan(20);
  });

  it('of what does not apply go to the siblings in proportion', () => {
    holds((draw) => {
      const { rubric, submission } = drawCase(draw, risingMeans);
      const { tree } = scoreOne(rubric, submission, literal);
      for (const { children, effectiveWeight } of groupScores(tree)) {
        const counting = children.filter(({ score }) => score !== undefined);
        const parts = counting.map((child) => ({
          points: child.effectiveWeight,
          weight: child.type === 'item' ? child.item.weight : child.group.weight,
        }));
        for (const a of parts) {
          for (const b of parts) expect(a.points * b.weight).toBeCloseTo(b.points * a.weight, 8);
        }
        if (parts.some(({ weight }) => weight > 0)) {
          expect(parts.reduce((sum, { points }) => sum + points, 0)).toBeCloseTo(effectiveWeight, 9);
        }
      }
    });
  });
});

/** The same rubric with no mark below 0: such a mark has a credit, and can have scores, below 0. */
function withoutPenalties<N extends Node>(node: N): N {
  if (node.type === 'group') return { ...node, children: node.children.map(withoutPenalties) };
  const { spec } = node;
  return spec.kind === 'points' || spec.kind === 'panel' ? { ...node, spec: { ...spec, min: 0 } } : node;
}

describe('ranges', () => {
  it('credits and coverage 0–1, scores 0–100, no credit above its claim, the total between its bounds', () => {
    holds((draw) => {
      const drawn = drawRubric(draw, risingMeans);
      const rubric = { ...drawn, total: withoutPenalties(drawn.total) };
      const submission = drawSubmission(draw, rubric, 'work');
      const score = scoreOne(rubric, submission, drawPolicy(draw, 'drawn'));
      const within = (value: number, highest: number): void => {
        expect(snap(value)).toBeGreaterThanOrEqual(0);
        expect(snap(value)).toBeLessThanOrEqual(snap(highest));
      };
      for (const { credit, claimed, outcome } of itemScores(score.tree)) {
        within(credit, claimed);
        within(claimed, 1);
        if (outcome !== 'answered') expect(claimed).toBe(0);
      }
      for (const group of groupScores(score.tree)) {
        within(group.coverage, 1);
        within(group.score ?? 0, 100);
      }
      for (const { from, to, lost } of score.flags) {
        expect(to).toBeLessThanOrEqual(from);
        within(lost, 100);
      }
      const { total, notApplicableBounds: bounds } = score;
      if (bounds === undefined || total === undefined) return;
      within(bounds.low, total);
      within(total, bounds.high);
      within(bounds.high, 100);
    });
  });
});

function shuffled<T>(draw: Draw, values: readonly T[]): readonly T[] {
  const rest = [...values];
  return values.flatMap(() => rest.splice(draw.integer(0, rest.length - 1), 1));
}

function reordered<N extends Node>(draw: Draw, node: N): N {
  if (node.type === 'item') return node;
  return { ...node, children: shuffled(draw, node.children).map((child) => reordered(draw, child)) };
}

describe('order', () => {
  it('of items and groups in the rubric never matters to any score', () => {
    holds((draw) => {
      const { rubric, submission } = drawCase(draw);
      const other = { ...rubric, total: reordered(draw, rubric.total) };
      const policy = drawPolicy(draw, 'drawn');
      const [one, two] = [rubric, other].map((each) => scoreOne(each, submission, policy));
      if (one === undefined || two === undefined) throw new Error('two scores');
      expect(snappedTotal(two)).toBe(snappedTotal(one));
      expect(snap(two.tree.coverage)).toBe(snap(one.tree.coverage));
      const scoresOf = (score: SubmissionScore): ReadonlyMap<string, number> =>
        new Map(groupScores(score.tree).map(({ group, score: points }) => [group.id, snap(points ?? -1)]));
      expect(scoresOf(two)).toEqual(scoresOf(one));
      const lostOf = (score: SubmissionScore): ReadonlyMap<string, number> =>
        new Map(score.flags.map(({ item, lost }) => [item.id, snap(lost)]));
      expect(lostOf(two)).toEqual(lostOf(one));
    });
  });
});

/** All weights among siblings of a mean four times as great; doubles do that exactly. */
function scaled<N extends Node>(node: N): N {
  if (node.type === 'item') return node;
  const adds = node.aggregate.by === 'sum' || node.aggregate.by === 'attainable';
  const children = node.children.map(scaled);
  return {
    ...node,
    children: adds ? children : children.map((child) => ({ ...child, weight: 4 * child.weight })),
  };
}

describe('scale', () => {
  it('of the weights among siblings never matters: only their proportion does', () => {
    holds((draw) => {
      const rubric = drawRubric(draw);
      const submission = drawSubmission(draw, rubric, 'work');
      const other = { ...rubric, total: scaled(rubric.total) };
      const policy = drawPolicy(draw, 'drawn');
      const [one, two] = [rubric, other].map((each) => snappedTotal(scoreOne(each, submission, policy)));
      expect(two).toBe(one);
    });
  });
});
