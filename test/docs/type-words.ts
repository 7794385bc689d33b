import { isSchema } from '../../src/rubric/schema-keys.js';
import { code } from './markdown.js';
import { keysOf, type Schema } from './rubric-schema.js';

function numberRange({ minimum, maximum, exclusiveMinimum }: Schema): string {
  const most = maximum === Number.MAX_SAFE_INTEGER ? undefined : maximum;
  if (exclusiveMinimum !== undefined) {
    return most === undefined
      ? ` > ${String(exclusiveMinimum)}`
      : ` > ${String(exclusiveMinimum)}, ≤ ${String(most)}`;
  }
  if (minimum === undefined || minimum === Number.MIN_SAFE_INTEGER) return '';
  return most === undefined ? ` ≥ ${String(minimum)}` : ` ${String(minimum)}–${String(most)}`;
}

function textWords({ pattern, minLength }: Schema): string {
  if (pattern === String.raw`\S`) return '非空文字 text, not empty';
  if (pattern !== undefined) return `代码 code ${code(pattern)}`;
  return minLength === undefined ? '文字 text' : '非空文字 text, not empty';
}

function listWords({ items, minItems }: Schema): string {
  if (Array.isArray(items)) return `[${items.filter(isSchema).map(typeWords).join(', ')}]`;
  const least = minItems === undefined ? '' : ` (≥ ${String(minItems)})`;
  return `列表 list${least}: ${isSchema(items) ? typeWords(items) : ''}`;
}

function mapWords(schema: Schema): string {
  if (schema.properties === undefined && isSchema(schema.additionalProperties))
    return `名称 name: ${typeWords(schema.additionalProperties)}`;
  const names = keysOf(schema).map(({ name }) => name);
  return names.length === 0 ? '键值 keys and values' : `{ ${names.join(', ')} }`;
}

/** The type of a key's value in a few words of both languages, as Markdown. */
export function typeWords(schema: Schema): string {
  if (schema.$ref !== undefined) return '分组 group';
  if (schema.const !== undefined) return code(String(schema.const));
  if (schema.enum !== undefined) return schema.enum.map((value) => code(String(value))).join(' / ');
  if (schema.oneOf !== undefined) return isItem(schema) ? '题目 item' : oneOfWords(schema.oneOf);
  if (schema.anyOf !== undefined) return oneOfWords(schema.anyOf);
  if (Array.isArray(schema.type)) return schema.type.map((type) => typeWords({ type })).join(' / ');
  switch (schema.type) {
    case 'string':
      return textWords(schema);
    case 'number':
      return `数 number${numberRange(schema)}`;
    case 'integer':
      return `整数 whole number${numberRange(schema)}`;
    case 'boolean':
      return `${code('true')} / ${code('false')}`;
    case 'array':
      return listWords(schema);
    case 'object':
      return mapWords(schema);
    case undefined:
      return '任何值 anything';
    default:
      throw new Error(`no words for ${JSON.stringify(schema)}`);
  }
}

function isItem({ oneOf }: Schema): boolean {
  return (oneOf ?? []).some((branch) => isSchema(branch) && branch.properties?.['kind'] !== undefined);
}

function oneOfWords(branches: readonly unknown[]): string {
  return [...new Set(branches.filter(isSchema).map(typeWords))].join(' / ');
}
