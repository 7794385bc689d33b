import { z } from 'zod';
import { layerShape } from './layers/layer-keys.js';
import type { Path } from './rubric-source.js';
import { rubricSchema } from './schema.js';

type JsonSchema = z.core.JSONSchema.JSONSchema;

/** All keys at the top of a rubric file: those of layers are used up before the rest is looked at. */
const fileSchema = rubricSchema.extend(layerShape);

/**
 * The JSON Schema (draft-07) of a rubric file that stands alone, every value written out; the one for
 * editors is made from it in layers/editor-schema.ts.
 */
export function rubricJsonSchema(): JsonSchema {
  return z.toJSONSchema(fileSchema, { target: 'draft-7', io: 'input' });
}

export function isSchema(schema: unknown): schema is JsonSchema {
  return typeof schema === 'object' && schema !== null && !Array.isArray(schema);
}

function resolve(schema: JsonSchema, root: JsonSchema): JsonSchema {
  const name = schema.$ref?.split('/').at(-1);
  const target = Object.entries(root.definitions ?? {}).find(([definition]) => definition === name)?.[1];
  return isSchema(target) ? target : schema;
}

/** The keys by which the branches of a union are told apart. */
const discriminators = ['kind', 'shape'];

function textAt(value: unknown, key: string): unknown {
  return isSchema(value) ? Object.getOwnPropertyDescriptor(value, key)?.value : undefined;
}

/** The branch of a union that fits a value: by `kind` or `shape` where the branches have one, else the map among them. */
function branchFor(schema: JsonSchema, value: unknown): JsonSchema {
  const branches = (schema.oneOf ?? schema.anyOf ?? []).filter(isSchema);
  const meant = branches.find((branch) =>
    discriminators.some((key) => {
      const written = branch.properties?.[key];
      return isSchema(written) && written.const !== undefined && written.const === textAt(value, key);
    }),
  );
  return meant ?? branches.find((branch) => branch.type === 'object') ?? schema;
}

/** The schema of what stands at a key of a map, at an index of a list, or beside other names of a record. */
function innerSchema(schema: JsonSchema, key: string | number): unknown {
  if (typeof key === 'string') return schema.properties?.[key] ?? schema.additionalProperties;
  return Array.isArray(schema.items) ? schema.items[key] : schema.items;
}

function schemaAt(content: unknown, path: Path): JsonSchema | undefined {
  const root = rubricJsonSchema();
  let schema = root;
  let value = content;
  for (const key of path) {
    const next = innerSchema(schema, key);
    value =
      isSchema(value) || Array.isArray(value)
        ? (Object.getOwnPropertyDescriptor(value, key)?.value as unknown)
        : undefined;
    if (!isSchema(next)) return undefined;
    schema = branchFor(resolve(next, root), value);
  }
  return schema;
}

/** The keys that a rubric file may have in the map at a path. */
export function allowedKeysAt(content: unknown, path: Path): readonly string[] {
  return Object.keys(schemaAt(content, path)?.properties ?? {});
}

/** The words that a discriminator may have at a path: kinds of items, shapes of curves. */
export function allowedBranchesAt(content: unknown, path: Path): readonly string[] {
  const key = path.at(-1);
  const root = rubricJsonSchema();
  const parent = schemaAt(content, path.slice(0, -2));
  const last = path.at(-2);
  const unresolved = parent === undefined || last === undefined ? undefined : innerSchema(parent, last);
  if (!isSchema(unresolved) || typeof key !== 'string') return [];
  const union = resolve(unresolved, root);
  return (union.oneOf ?? union.anyOf ?? []).filter(isSchema).flatMap((branch) => {
    const written = branch.properties?.[key];
    return isSchema(written) && typeof written.const === 'string' ? [written.const] : [];
  });
}
