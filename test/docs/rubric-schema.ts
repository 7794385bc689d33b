import { isSchema, rubricJsonSchema } from '../../src/rubric/schema-keys.js';

export type Schema = ReturnType<typeof rubricJsonSchema>;

/** A key of a rubric file: where it stands, and what the schema says of its value. */
export interface Key {
  readonly name: string;
  readonly schema: Schema;
  readonly required: boolean;
}

/** A map of a rubric file: the path at which it stands, and its keys. */
export interface MapOfKeys {
  readonly path: string;
  readonly keys: readonly Key[];
}

/** The keys of a map, in the schema's order. */
export function keysOf(schema: Schema): readonly Key[] {
  return Object.entries(schema.properties ?? {}).flatMap(([name, value]) =>
    isSchema(value) ? [{ name, schema: value, required: schema.required?.includes(name) === true }] : [],
  );
}

/** The branches of a union; the schema itself where it is none. */
export function branchesOf(schema: Schema): readonly Schema[] {
  return (schema.oneOf ?? schema.anyOf ?? [schema]).filter(isSchema);
}

/** The schema of a list's elements, or of the values of a map by name; undefined for anything else. */
function innerOf(schema: Schema): Schema | undefined {
  if (isSchema(schema.items)) return schema.items;
  return isSchema(schema.additionalProperties) ? schema.additionalProperties : undefined;
}

/** How the branches of a union are told apart: by their kind or shape. */
function branchName({ properties }: Schema): string {
  const told = [properties?.['kind'], properties?.['shape']].find(isSchema);
  return told?.const === undefined ? '' : String(told.const);
}

/** The texts in both languages have no chapter of their own. */
function isText({ properties }: Schema): boolean {
  return properties?.['zh-CN'] !== undefined;
}

/** A map with all maps inside it, outer ones first; items and groups inside groups are not entered again. */
export function mapsIn(path: string, schema: Schema): readonly MapOfKeys[] {
  if (schema.properties === undefined || isText(schema)) return [];
  const keys = keysOf(schema);
  return [
    { path, keys },
    ...keys.flatMap((key) => mapsOfValue(path === '' ? key.name : `${path}.${key.name}`, key.schema)),
  ];
}

/** All maps in a key's value: in each branch, in the elements of a list, in the values of a map by name. */
export function mapsOfValue(path: string, schema: Schema): readonly MapOfKeys[] {
  return branchesOf(schema).flatMap((branch) => {
    const inner = innerOf(branch);
    if (inner !== undefined) {
      return Array.isArray(inner.oneOf) ? [] : mapsOfValue(`${path}[]`, inner);
    }
    const name = branchName(branch);
    return mapsIn(name === '' ? path : `${path}[${name}]`, branch);
  });
}

/** The schema of a whole rubric file. */
export const fileSchema: Schema = rubricJsonSchema();

function groupOf(): Schema {
  const definitions = new Map<string, unknown>(Object.entries(fileSchema.definitions ?? {}));
  const group = definitions.get('group');
  if (!isSchema(group)) throw new Error('the schema of rubrics defines no group');
  return group;
}

export const groupSchema: Schema = groupOf();

/** The items' schemas by kind. */
export function kindSchemas(): ReadonlyMap<string, Schema> {
  const items = groupSchema.properties?.['items'];
  const element = isSchema(items) ? innerOf(items) : undefined;
  return new Map((element?.oneOf ?? []).filter(isSchema).map((branch) => [branchName(branch), branch]));
}

/** The keys that items of every kind have, `kind` apart. */
export function commonItemKeys(): readonly Key[] {
  const [first, ...others] = kindSchemas().values();
  if (first === undefined) return [];
  return keysOf(first).filter(
    ({ name }) => name !== 'kind' && others.every((other) => other.properties?.[name] !== undefined),
  );
}

/** Every map of a rubric file: its top, groups, items of each kind, and all maps inside them. */
export function allMaps(): readonly MapOfKeys[] {
  return [
    ...mapsIn('', fileSchema),
    ...mapsIn('groups[]', groupSchema),
    ...[...kindSchemas()].flatMap(([kind, schema]) => mapsIn(`items[${kind}]`, schema)),
  ];
}
