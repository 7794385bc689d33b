import { z } from 'zod';
import type { Path } from './rubric-source.js';
import { rubricSchema } from './schema.js';

type JsonSchema = z.core.JSONSchema.JSONSchema;

/** The JSON Schema (draft-07) of rubric files, for editors. */
export function rubricJsonSchema(): JsonSchema {
  return z.toJSONSchema(rubricSchema, { target: 'draft-7', io: 'input' });
}

function isSchema(schema: unknown): schema is JsonSchema {
  return typeof schema === 'object' && schema !== null && !Array.isArray(schema);
}

function resolve(schema: JsonSchema, root: JsonSchema): JsonSchema {
  const name = schema.$ref?.split('/').at(-1);
  const target = Object.entries(root.definitions ?? {}).find(([definition]) => definition === name)?.[1];
  return isSchema(target) ? target : schema;
}

/** The branch of a union that fits a value: by its `kind` where the branches have one, else the map among them. */
function branchFor(schema: JsonSchema, value: unknown): JsonSchema {
  const branches = (schema.oneOf ?? schema.anyOf ?? []).filter(isSchema);
  const kind: unknown = isSchema(value) ? Object.getOwnPropertyDescriptor(value, 'kind')?.value : undefined;
  const byKind = branches.find((branch) => {
    const schemaOfKind = branch.properties?.['kind'];
    return isSchema(schemaOfKind) && schemaOfKind.const === kind;
  });
  return byKind ?? branches.find((branch) => branch.type === 'object') ?? schema;
}

/** The keys that a rubric file may have in the map at a path. */
export function allowedKeysAt(content: unknown, path: Path): readonly string[] {
  const root = rubricJsonSchema();
  let schema = root;
  let value = content;
  for (const key of path) {
    const next: unknown = typeof key === 'number' ? schema.items : schema.properties?.[key];
    value =
      isSchema(value) || Array.isArray(value)
        ? Object.getOwnPropertyDescriptor(value, key)?.value
        : undefined;
    if (!isSchema(next)) return [];
    schema = branchFor(resolve(next, root), value);
  }
  return Object.keys(schema.properties ?? {});
}
