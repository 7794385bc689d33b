import { type JsonSchema, mapInner } from './map-schema.js';

/** Shorter schemas are as well written out as referred to. */
const shortest = 150;

/** How often each schema stands in others, the inside of an equal one not counted again. */
function countSchemas(schemas: readonly JsonSchema[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const count = (schema: JsonSchema): JsonSchema => {
    const text = JSON.stringify(schema);
    const before = counts.get(text) ?? 0;
    counts.set(text, before + 1);
    return before === 0 ? mapInner(schema, count) : schema;
  };
  for (const schema of schemas) mapInner(schema, count);
  return counts;
}

/** The same schemas, in which whatever stood twice is a reference to one of the definitions made for it. */
export function shareSchemas(schemas: readonly JsonSchema[]): {
  readonly schemas: readonly JsonSchema[];
  readonly definitions: Readonly<Record<string, JsonSchema>>;
} {
  const counts = countSchemas(schemas);
  const definitions = new Map<string, { readonly name: string; schema: JsonSchema }>();
  const share = (schema: JsonSchema): JsonSchema => {
    const text = JSON.stringify(schema);
    if (text.length < shortest || (counts.get(text) ?? 0) < 2) return mapInner(schema, share);
    const known = definitions.get(text);
    const name = known?.name ?? `shared-${String(definitions.size + 1)}`;
    if (known === undefined) {
      const definition = { name, schema };
      definitions.set(text, definition);
      definition.schema = mapInner(schema, share);
    }
    return { $ref: `#/definitions/${name}` };
  };
  const shared = schemas.map((schema) => mapInner(schema, share));
  return {
    schemas: shared,
    definitions: Object.fromEntries([...definitions.values()].map(({ name, schema }) => [name, schema])),
  };
}
