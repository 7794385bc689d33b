import { questionsIn } from '../expressions/questions-in.js';
import { itemsOf, type Node, nodesOf, type Rubric } from '../rubric/rubric.js';
import { completeRubric } from './complete-rubric.js';
import { isExpression, isRecord, type PlainValue, plainValue } from './plain-value.js';

/**
 * One thing that a rubric states. Lists whose members have ids are keyed by them, so that a path means
 * the same in two rubrics: `nodes › 2.1.1 › weight`. The order of such a list is a fact of its own, whose
 * path ends in `order`.
 */
export interface Fact {
  readonly path: readonly string[];
  readonly value: PlainValue;
}

function idOf(value: unknown): string | undefined {
  const id = isRecord(value) ? value['id'] : undefined;
  return typeof id === 'string' ? id : undefined;
}

function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function without(map: object, ...keys: readonly string[]): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(map).filter(([key]) => !keys.includes(key)));
}

function* factsIn(path: readonly string[], value: unknown): Generator<Fact> {
  // A truth that is false says no more than one that is left out.
  if (value === undefined || value === false) return;
  if (value instanceof Map) {
    for (const [key, inner] of value) yield* factsIn([...path, String(key)], inner);
    return;
  }
  if (Array.isArray(value)) {
    yield* factsInList(path, value);
    return;
  }
  const isText = isRecord(value) && 'zh-CN' in value;
  if (!isRecord(value) || isText || isExpression(value)) {
    yield { path, value: plainValue(value) };
    return;
  }
  for (const [key, inner] of Object.entries(value)) yield* factsIn([...path, key], inner);
}

/** Lists of words and of ids stand in no order; an empty list says nothing. */
function* factsInList(path: readonly string[], list: readonly unknown[]): Generator<Fact> {
  if (list.length === 0) return;
  const ids = list.flatMap((value) => idOf(value) ?? []);
  if (ids.length === list.length) {
    yield { path: [...path, 'order'], value: ids };
    for (const [index, value] of list.entries()) {
      if (isRecord(value)) yield* factsIn([...path, ids[index] ?? ''], without(value, 'id'));
    }
    return;
  }
  const words = list.flatMap((value) => (typeof value === 'string' ? [value] : []));
  if (words.length === list.length) yield { path, value: [...new Set(words)].sort(compareTexts) };
  else if (!list.every(isRecord)) yield { path, value: plainValue(list) };
  else for (const [index, value] of list.entries()) yield* factsIn([...path, String(index)], value);
}

/** The items that decide something about another item's score. */
function askedItems(rubric: Rubric): ReadonlySet<string> {
  const expressions = [
    ...rubric.conditions.map(({ when }) => when),
    ...itemsOf(rubric.total).map(({ spec }) => (spec.kind === 'derived' ? spec.expression : undefined)),
  ];
  const asked = expressions.flatMap((expression) =>
    expression === undefined ? [] : questionsIn(expression),
  );
  return new Set([
    ...asked.map(({ id }) => id),
    ...rubric.conditions.flatMap(({ inferredFrom }) => inferredFrom),
  ]);
}

function* factsOfNode(node: Node, parent: string, section: string): Generator<Fact> {
  const path = [section, node.id];
  yield { path: [...path, 'parent'], value: parent };
  yield* factsIn(path, without(node, 'id', 'type', 'children'));
  if (node.type === 'group')
    yield { path: [...path, 'children', 'order'], value: node.children.map(({ id }) => id) };
}

/**
 * Everything that a rubric states, its defaults among it. Items that are only shown and decide nothing
 * stand under `shown`, all other groups and items under `nodes`.
 */
export function factsOf(rubric: Rubric): readonly Fact[] {
  const { total } = completeRubric(rubric);
  const asked = askedItems(rubric);
  const parents = new Map(
    nodesOf(total).flatMap((node) =>
      node.type === 'group' ? node.children.map((child): [string, string] => [child.id, node.id]) : [],
    ),
  );
  const facts = [...factsIn([], without(rubric, 'version', 'total'))];
  for (const node of nodesOf(total)) {
    const kind: string = node.type === 'item' ? node.spec.kind : 'group';
    const section = kind === 'info' && !asked.has(node.id) ? 'shown' : 'nodes';
    facts.push(...factsOfNode(node, parents.get(node.id) ?? '', section));
  }
  return facts;
}
