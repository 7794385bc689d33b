import type { Scope } from '../expressions/expression.js';
import { evaluate } from '../expressions/evaluate.js';
import { questionsIn } from '../expressions/questions-in.js';
import type { Response, Submission } from '../intake/submission.js';
import { derivedProblem, type DerivedSpec } from '../items/derived.js';
import { kindOf } from '../items/registry.js';
import { type Item, itemsOf, type Rubric, type WeakEvidence } from '../rubric/rubric.js';
import { publishedScore } from '../table/numbers.js';
import { weakBacking } from './asked-evidence.js';
import { isWeak, weakestOf } from './weak-evidence.js';

/** The response to each item, derived ones included. */
export type Responses = (item: Item) => Response;

/** Answers the questions of expressions from a submission's responses and public fields. */
export function answerScope(
  items: ReadonlyMap<string, Item>,
  submission: Submission,
  responseOf: Responses,
): Scope {
  return (question, id, part) => {
    if (question === 'field') return submission.fields.get(id);
    const item = items.get(id);
    if (item === undefined) return undefined;
    const { answer } = responseOf(item);
    if (answer.state !== 'answered') return undefined;
    const kind = kindOf(item.spec);
    switch (question) {
      case 'value': {
        const value = kind.values(item.spec, answer.answer)[part];
        return value === undefined || item.round === undefined ? value : publishedScore(value, item.round);
      }
      case 'answer':
        return kind.chosen?.(item.spec, answer.answer).join(',') ?? answer.shown;
      case 'count':
        return kind.chosen?.(item.spec, answer.answer).length;
      case 'score':
        return undefined;
    }
  };
}

/** The answer that an expression gives, and what it gave. */
function derive(item: Item, spec: DerivedSpec, scope: Scope): Pick<Response, 'answer' | 'given'> {
  const value = evaluate(spec.expression, scope);
  if (value === undefined) return { answer: { state: 'blank' }, given: '' };
  if (typeof value !== 'number') return { answer: { state: 'unreadable' }, given: String(value) };
  const shown = kindOf(item.spec).show(item.spec, value);
  const refused = derivedProblem(spec, value) !== undefined;
  return {
    answer: refused ? { state: 'unreadable' } : { state: 'answered', answer: value, shown },
    given: shown,
  };
}

/** The items that an expression asks for, themselves derived or not. */
function sourcesOf(spec: DerivedSpec, items: ReadonlyMap<string, Item>): readonly Item[] {
  return questionsIn(spec.expression).flatMap(({ question, id }) =>
    question === 'field' ? [] : (items.get(id) ?? []),
  );
}

/** What is weak of the evidence for everything that a derived item is made of, through other derived ones too. */
function weakSources(
  spec: DerivedSpec,
  items: ReadonlyMap<string, Item>,
  responseOf: Responses,
): readonly WeakEvidence[] {
  return sourcesOf(spec, items).flatMap((source) => {
    if (source.spec.kind === 'derived') return weakSources(source.spec, items, responseOf);
    const response = responseOf(source);
    // An answer that is not there shows no figure either.
    if (response.answer.state !== 'answered')
      return source.evidence !== 'none' && isWeak(response.evidence) ? [response.evidence] : [];
    const backing = weakBacking(source, response);
    if (backing.per === 'option') return [...backing.weak.values()];
    return backing.status === undefined ? [] : [backing.status];
  });
}

/**
 * The responses of a submission with the derived ones computed from the others' answers. Where a derived
 * item asks for evidence, it is backed as weakly as the weakest of the evidenced items that it is made of.
 */
export function deriveAnswers(rubric: Rubric, submission: Submission): Responses {
  let known: ReadonlyMap<string, Item> | undefined;
  // Most rubrics derive nothing and never ask for it.
  const itemsById = (): ReadonlyMap<string, Item> =>
    (known ??= new Map(itemsOf(rubric.total).map((item) => [item.id, item])));
  const derived = new Map<Item, Response>();
  const responseOf: Responses = (item) => {
    const { spec } = item;
    const response = submission.responses.get(item.id);
    if (response === undefined) throw new Error(`submission ${submission.id} has no response to ${item.id}`);
    if (spec.kind !== 'derived') return response;
    const earlier = derived.get(item);
    if (earlier !== undefined) return earlier;
    const items = itemsById();
    const weakest = weakestOf(weakSources(spec, items, responseOf));
    const made = derive(item, spec, answerScope(items, submission, responseOf));
    const computed: Response = { ...response, ...made, evidence: weakest ?? 'present' };
    derived.set(item, computed);
    return computed;
  };
  return responseOf;
}
