import type { z } from 'zod';
import { isSchema } from '../schema-keys.js';

export type JsonSchema = z.core.JSONSchema.JSONSchema;

/** What a change of schemas is given: a schema, and the key where it is the value of one. */
type Change = (inner: JsonSchema, key?: string) => JsonSchema;

/** The keywords that hold one schema or a list of them, and those that hold schemas by name. */
const direct = ['items', 'anyOf', 'oneOf', 'additionalProperties'];
const named = ['properties', 'definitions'];

function changeNamed(schemas: unknown, change: Change): unknown {
  if (!isSchema(schemas)) return schemas;
  const entries = Object.entries(schemas).map(([key, inner]): readonly [string, unknown] => [
    key,
    isSchema(inner) ? change(inner, key) : inner,
  ]);
  return Object.fromEntries(entries);
}

/** Applies a change to all schemas right inside one; whatever is no schema is left alone. */
export function mapInner(schema: JsonSchema, change: Change): JsonSchema {
  const one = (inner: unknown): unknown => (isSchema(inner) ? change(inner) : inner);
  const entries = Object.entries(schema).map(([keyword, value]): readonly [string, unknown] => {
    if (named.includes(keyword)) return [keyword, changeNamed(value, change)];
    if (direct.includes(keyword)) return [keyword, Array.isArray(value) ? value.map(one) : one(value)];
    return [keyword, value];
  });
  return Object.fromEntries(entries);
}
