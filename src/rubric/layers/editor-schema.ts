import { isSchema, rubricJsonSchema } from '../schema-keys.js';
import { layerKeys } from './layer-keys.js';
import { type JsonSchema, mapInner } from './map-schema.js';
import { shareSchemas } from './share-schemas.js';

const nameReference: JsonSchema = { type: 'string', pattern: '^\\$[^\\s$]+$' };

/** A schema whose value may also be a `$name`; what is said about the value stays outside. */
function orName({ description, default: fallback, ...schema }: JsonSchema): JsonSchema {
  return {
    anyOf: [schema, nameReference],
    ...(fallback === undefined ? {} : { default: fallback }),
    ...(description === undefined ? {} : { description }),
  };
}

/** A list of maps, such as options, levels or steps, is what a scale can stand for; groups and items are not. */
function isScale({ type, items }: JsonSchema): boolean {
  return type === 'array' && isSchema(items) && items.type === 'object';
}

/** Numbers and lists of maps may be names everywhere but where names are defined. */
function withNames(schema: JsonSchema, key?: string): JsonSchema {
  if (key !== undefined && layerKeys.includes(key)) return schema;
  const inner = mapInner(schema, withNames);
  const isNumber = schema.type === 'number' || schema.type === 'integer';
  return isNumber || isScale(schema) ? orName(inner) : inner;
}

const removeKey: JsonSchema = {
  const: true,
  description: 'Takes this entry out of the list that is extended. 从所修改的列表中删去这一项。',
};

/** A key of a file that extends another may be set to nothing, which takes it out. */
function orNothing(properties: Readonly<Record<string, unknown>>): Record<string, JsonSchema> {
  const entries = Object.entries(properties).map(([key, inner]): readonly [string, JsonSchema] => {
    const { description, ...schema } = isSchema(inner) ? inner : {};
    const words = description === undefined ? {} : { description };
    return [key, key === 'id' ? { ...schema, ...words } : { anyOf: [schema, { type: 'null' }], ...words }];
  });
  return Object.fromEntries(entries);
}

/** What a file that extends another may say: any of the keys, and `remove` in what has an id. */
function asChange(schema: JsonSchema): JsonSchema {
  const { required: everything, oneOf, ...rest } = mapInner(schema, asChange);
  const properties = everything === undefined ? rest.properties : orNothing(rest.properties ?? {});
  const remove = properties?.['id'] === undefined ? {} : { remove: removeKey };
  return {
    ...rest,
    ...(rest.$ref === undefined ? {} : { $ref: `${rest.$ref}-change` }),
    // A change that does not repeat its kind fits several branches.
    ...(oneOf === undefined ? {} : { anyOf: oneOf }),
    ...(properties === undefined ? {} : { properties: { ...properties, ...remove } }),
  };
}

/**
 * The JSON Schema (draft-07) that ships for editors: `$name` where a constant or scale may stand, and in a
 * file with `extends` nothing is required but what it is called.
 */
export function editorJsonSchema(): JsonSchema {
  const { $schema, definitions: named, ...whole } = withNames(rubricJsonSchema());
  const definitions = Object.entries(isSchema(named) ? named : {}).flatMap(([name, definition]) =>
    isSchema(definition)
      ? [[name, definition] as const, [`${name}-change`, asChange(definition)] as const]
      : [],
  );
  const change: JsonSchema = { ...asChange(whole), required: ['id', 'version', 'extends'] };
  const shared = shareSchemas([whole, change, ...definitions.map(([, definition]) => definition)]);
  const [alone = whole, changed = change, ...defined] = shared.schemas;
  return {
    ...($schema === undefined ? {} : { $schema }),
    definitions: {
      ...Object.fromEntries(
        definitions.map(([name, definition], index) => [name, defined[index] ?? definition]),
      ),
      ...shared.definitions,
    },
    if: { type: 'object', required: ['extends'] },
    then: changed,
    else: alone,
  };
}
