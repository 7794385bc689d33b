import type { Expression } from '../expressions/expression.js';
import { printExpression } from '../expressions/print-expression.js';

/** What JSON can say: text, number, truth, nothing, or lists and maps of them. */
export type PlainValue =
  string | number | boolean | null | readonly PlainValue[] | { readonly [key: string]: PlainValue };

/** Whether a value is a map of keys, not a list and not a Map. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Map);
}

const expressionTypes = new Set<unknown>(['number', 'text', 'question', 'call']);

/** Whether a part of a rubric is a parsed expression. */
export function isExpression(value: unknown): value is Expression {
  return isRecord(value) && expressionTypes.has(value['type']);
}

/** A part of a rubric as JSON can say it: expressions as texts, maps as objects, what is not there as null. */
export function plainValue(value: unknown): PlainValue {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  if (Array.isArray(value)) return value.map(plainValue);
  if (isExpression(value)) return printExpression(value);
  const entries: readonly (readonly [unknown, unknown])[] =
    value instanceof Map ? [...value] : isRecord(value) ? Object.entries(value) : [];
  if (!(value instanceof Map) && !isRecord(value)) return null;
  return Object.fromEntries(entries.map(([key, inner]) => [String(key), plainValue(inner)]));
}
