import type { Response, Submission } from '../../src/intake/submission.js';
import { type EvidenceStatus, type Item, type Node, type Rubric } from '../../src/rubric/rubric.js';
import type { Expression } from '../../src/expressions/expression.js';
import { type Doubts } from './doubts.js';
import { exactCondition, type ExactConditionState, isApplied } from './exact-condition.js';
import { chosenOf, exactValue, meaningOf } from './exact-credit.js';
import { exactRange } from './exact-curve.js';
import { exactBacking, weakest } from './exact-evidence.js';
import { exactExpression, type ExactValue } from './exact-expression.js';
import { compare, exactly, type Fraction, ratio } from './fraction.js';

/** What one item's answer is, before any credit. */
export interface ExactAnswer {
  readonly state: 'not-applicable' | 'unanswered' | 'unreadable' | 'answered';
  /** As the program has it; a derived item's is exact, see exact-credit.ts. */
  readonly answer: unknown;
  /** With the evidence that backs it: a derived item's comes from the items that it is made of. */
  readonly response: Response;
  /** Left out by a rule or its answer although its group forbids that. */
  readonly forbidden: boolean;
}

/** Everything that a submission says, whatever the policy and the field. */
export interface ExactAnswers {
  readonly conditions: ReadonlyMap<string, ExactConditionState>;
  readonly answers: ReadonlyMap<string, ExactAnswer>;
  /** Ids of groups that a condition of their own, or of a group above, takes out. */
  readonly excluded: ReadonlySet<string>;
}

interface Placed {
  readonly node: Node;
  readonly governing: readonly string[];
  readonly forbids: boolean;
}

function placedNodes(node: Node, above: readonly string[] = [], forbids = false): readonly Placed[] {
  const governing = node.applicableIf === undefined ? above : [...above, node.applicableIf];
  const own: Placed = { node, governing, forbids };
  if (node.type === 'item') return [own];
  const inside = node.children.flatMap((child) =>
    placedNodes(child, governing, node.notApplicable === 'forbid'),
  );
  return [own, ...inside];
}

/** The ids that an expression asks for. */
export function askedIn(expression: Expression): readonly string[] {
  if (expression.type === 'question') return expression.question === 'field' ? [] : [expression.id];
  return expression.type === 'call' ? expression.operands.flatMap(askedIn) : [];
}

function answerText(item: Item, answer: unknown): string {
  return chosenOf(item.spec, answer).join(',');
}

/** Reads a submission: conditions, what applies, derived numbers and their evidence. */
export function exactAnswers(rubric: Rubric, submission: Submission, doubts: Doubts): ExactAnswers {
  const placed = new Map(placedNodes(rubric.total).map((each) => [each.node.id, each]));
  const items = [...placed.values()].flatMap(({ node }) => (node.type === 'item' ? [node] : []));
  const conditions = new Map<string, ExactConditionState>();
  const answers = new Map<string, ExactAnswer>();

  const conditionOf = (id: string): ExactConditionState => {
    const known = conditions.get(id);
    if (known !== undefined) return known;
    const condition = rubric.conditions.find((each) => each.id === id);
    if (condition === undefined) throw new Error(`no condition ${id}`);
    const { when } = condition;
    const state = exactCondition(condition, items, submission, () =>
      when === undefined ? undefined : exactExpression(when, scope, doubts),
    );
    conditions.set(id, state);
    return state;
  };
  const holds = (ids: readonly string[]): boolean => ids.every((id) => isApplied(conditionOf(id)));

  const scope = (question: string, id: string, part: number): ExactValue => {
    if (question === 'field') return submission.fields.get(id);
    const item = items.find((each) => each.id === id);
    if (item === undefined) throw new Error(`no item ${id}`);
    // What was answered is a value even where the item does not apply.
    const { state, answer } = given(item);
    if (state !== 'answered') return undefined;
    if (question === 'count') return ratio(BigInt(chosenOf(item.spec, answer).length), 1n);
    if (question === 'answer') return answerText(item, answer);
    const value = exactValue(item.spec, answer, part);
    // What the rubric rounds is rounded before it counts anywhere.
    return value === undefined || item.round === undefined ? value : doubts.round(value, item.round);
  };

  /** As weak as the weakest evidenced item below, through other derived items. */
  const evidenceBelow = (expression: Expression): readonly EvidenceStatus[] =>
    askedIn(expression).flatMap((id) => {
      const item = items.find((each) => each.id === id);
      if (item === undefined) return [];
      if (item.spec.kind === 'derived') return evidenceBelow(item.spec.expression);
      // What must be backed, of what was answered, whether the item applies or not.
      const { state, answer, response } = given(item);
      if (state === 'answered') return [...exactBacking(item, answer, response).values()];
      return item.evidence === 'none' ? [] : [response.evidence];
    });

  const derive = (item: Item, response: Response): ExactAnswer => {
    const { spec } = item;
    if (spec.kind !== 'derived') throw new Error('not derived');
    const value = exactExpression(spec.expression, scope, doubts);
    const blank = { answer: undefined, response, forbidden: false };
    if (typeof value !== 'object') return { ...blank, state: 'unanswered' };
    const range =
      spec.curve === undefined ? [exactly(spec.min ?? 0), exactly(spec.max ?? 1)] : exactRange(spec.curve);
    const settled = doubts.snap(value);
    const [low, high] = range ?? [];
    const outside =
      (low !== undefined && compare(settled, low) < 0) || (high !== undefined && compare(settled, high) > 0);
    if (outside) return { ...blank, state: 'unreadable' };
    const evidence = weakest(evidenceBelow(spec.expression)) ?? 'present';
    return {
      state: 'answered',
      answer: { derived: value },
      response: { ...response, evidence },
      forbidden: false,
    };
  };

  const given = (item: Item): ExactAnswer => {
    const response = submission.responses.get(item.id);
    if (response === undefined) throw new Error(`no response to ${item.id}`);
    if (item.spec.kind === 'derived') return derive(item, response);
    const { answer } = response;
    switch (answer.state) {
      case 'answered':
        return { state: 'answered', answer: answer.answer, response, forbidden: false };
      case 'blank':
      case 'skipped':
        return { state: 'unanswered', answer: undefined, response, forbidden: false };
      case 'unreadable':
        return { state: 'unreadable', answer: undefined, response, forbidden: false };
    }
  };

  const answerOf = (item: Item): ExactAnswer => {
    const known = answers.get(item.id);
    if (known !== undefined) return known;
    const { governing = [], forbids = false } = placed.get(item.id) ?? {};
    const response = submission.responses.get(item.id);
    if (response === undefined) throw new Error(`no response to ${item.id}`);
    const out: ExactAnswer = { state: 'not-applicable', answer: undefined, response, forbidden: false };
    const settle = (): ExactAnswer => {
      const own = given(item);
      const byAnswer = own.state === 'answered' && meaningOf(item.spec, own.answer) === 'not-applicable';
      const byRule = !holds(governing);
      if (!byAnswer && !byRule) return own;
      return forbids ? { ...out, state: 'unanswered', forbidden: true } : out;
    };
    const answer = settle();
    answers.set(item.id, answer);
    return answer;
  };

  for (const item of items) answerOf(item);
  for (const { id } of rubric.conditions) conditionOf(id);
  const groups = [...placed.values()].filter(
    ({ node, governing }) => node.type === 'group' && !holds(governing),
  );
  return { conditions, answers, excluded: new Set(groups.map(({ node }) => node.id)) };
}

/** The values of the field for each part of an item: of those that answered it and to whom it applies. */
export function exactSample(item: Item, field: readonly ExactAnswers[]): readonly (readonly Fraction[])[] {
  const { spec } = item;
  if (spec.kind !== 'number' && spec.kind !== 'derived') return [];
  const parts = spec.kind === 'number' ? spec.parts.length : 1;
  return Array.from({ length: parts }, (_, part) =>
    field.flatMap(({ answers }) => {
      const answer = answers.get(item.id);
      const value = answer?.state === 'answered' ? exactValue(spec, answer.answer, part) : undefined;
      return value === undefined ? [] : [value];
    }),
  );
}
