import { rubricJsonSchema } from '../../src/rubric/schema-keys.js';
import { code, plain, table } from './markdown.js';
import { rubricExamples } from './rubric-examples.js';
import { rubricKeyNotes } from './rubric-key-notes.js';

type Schema = ReturnType<typeof rubricJsonSchema>;

function isSchema(value: unknown): value is Schema {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function groupSchema(): Schema {
  const definitions = new Map<string, unknown>(Object.entries(rubricJsonSchema().definitions ?? {}));
  const group = definitions.get('group');
  if (!isSchema(group)) throw new Error('the schema of rubrics defines no group');
  return group;
}

function keysOf(schema: Schema): readonly (readonly [string, Schema])[] {
  return Object.entries(schema.properties ?? {}).flatMap(([key, value]) =>
    isSchema(value) ? [[key, value] as const] : [],
  );
}

function elementOf(schema: Schema): Schema | undefined {
  return isSchema(schema.items) ? schema.items : undefined;
}

function numberRange(schema: Schema): string {
  const { minimum, maximum, exclusiveMinimum } = schema;
  const most = maximum === Number.MAX_SAFE_INTEGER ? undefined : maximum;
  if (exclusiveMinimum !== undefined) return ` > ${String(exclusiveMinimum)}`;
  if (minimum === undefined) return '';
  return most === undefined ? ` ≥ ${String(minimum)}` : ` ${String(minimum)}–${String(most)}`;
}

function typeWords(schema: Schema): string {
  if (schema.$ref !== undefined) return '分组 group';
  if (schema.const !== undefined) return code(String(schema.const));
  if (schema.enum !== undefined) return schema.enum.map((value) => code(String(value))).join(' / ');
  if (schema.anyOf !== undefined) return schema.anyOf.filter(isSchema).map(typeWords).join(' / ');
  if (schema.oneOf !== undefined) return '题目 item';
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
      return `{ ${keysOf(schema)
        .map(([key]) => key)
        .join(', ')} }`;
    default:
      throw new Error(`no words for ${JSON.stringify(schema)}`);
  }
}

function textWords({ pattern, minLength }: Schema): string {
  if (pattern !== undefined) return `文字 text ${code(pattern)}`;
  return minLength === undefined ? '文字 text' : '非空文字 text, not empty';
}

function listWords(schema: Schema): string {
  const { items, minItems } = schema;
  if (Array.isArray(items)) return `[${items.filter(isSchema).map(typeWords).join(', ')}]`;
  const least = minItems === undefined ? '' : ` (≥ ${String(minItems)})`;
  const element = elementOf(schema);
  return `列表 list${least}: ${element === undefined ? '' : typeWords(element)}`;
}

/** The schema's own words for a key, Chinese apart from English; undefined where it has none. */
function wordsOf(schema: Schema): readonly [zh: string, en: string] | undefined {
  const { description } = schema;
  if (description === undefined) return undefined;
  const start = description.search(/\p{Script=Han}/u);
  return [description.slice(start).trim(), description.slice(0, start).trim()];
}

/** A map of a rubric file with the path that its notes are found under. */
interface Section {
  readonly path: string;
  readonly title: string;
  readonly schema: Schema;
  readonly keys: readonly (readonly [string, Schema])[];
}

function keyPath(path: string, key: string): string {
  return path === '' ? key : `${path}.${key}`;
}

function rowOf({ path, schema }: Section, key: string, value: Schema): readonly string[] {
  const words = wordsOf(value) ?? rubricKeyNotes.get(keyPath(path, key));
  if (words === undefined) throw new Error(`nothing says what ${keyPath(path, key)} means`);
  const required = schema.required?.includes(key) === true;
  const fallback = value.default === undefined ? '可省略 optional' : code(JSON.stringify(value.default));
  return [
    code(key),
    typeWords(value),
    required ? '必填 required' : fallback,
    plain(words[0]),
    plain(words[1]),
  ];
}

function sectionText(section: Section): string {
  const header = ['键 key', '类型 type', '默认 default', '说明', 'meaning'];
  const rows = section.keys.map(([key, value]) => rowOf(section, key, value));
  return `${section.title}\n\n${table(header, rows)}\n`;
}

function heading(path: string): string {
  return path === '' ? '## 顶层 Top level' : `## ${code(path)}`;
}

/** The maps inside a map, each with a section of its own; equal ones share one. Texts and items have none. */
function innerSections(path: string, schema: Schema): readonly Section[] {
  const inner = keysOf(schema).flatMap(([key, value]): readonly Section[] => {
    const element = elementOf(value);
    const map = element ?? value;
    if (map.type !== 'object') return [];
    const own = `${keyPath(path, key)}${element === undefined ? '' : '[]'}`;
    return sectionsOf(own, map);
  });
  const firsts = inner.filter(
    (section, index) =>
      inner.findIndex((other) => JSON.stringify(other.schema) === JSON.stringify(section.schema)) === index,
  );
  return firsts.map((section) => {
    const same = inner.filter((other) => JSON.stringify(other.schema) === JSON.stringify(section.schema));
    if (same.length === 1) return section;
    return { ...section, title: `## ${same.map((other) => code(other.path)).join(', ')}` };
  });
}

function sectionsOf(path: string, schema: Schema): readonly Section[] {
  const own = { path, title: heading(path), schema, keys: keysOf(schema) };
  return [own, ...innerSections(path, schema)];
}

/** The items' schemas by kind. */
export function kindSchemas(): ReadonlyMap<string, Schema> {
  const items = groupSchema().properties?.['items'];
  const element = isSchema(items) ? elementOf(items) : undefined;
  const branches = (element?.oneOf ?? []).filter(isSchema);
  return new Map(
    branches.map((branch) => {
      const kind = branch.properties?.['kind'];
      return [isSchema(kind) ? String(kind.const) : '', branch];
    }),
  );
}

function commonItemKeys(kinds: readonly Schema[]): readonly (readonly [string, Schema])[] {
  const [first, ...others] = kinds;
  if (first === undefined) return [];
  return keysOf(first).filter(([key]) =>
    others.every((other) => other.properties?.[key] !== undefined && key !== 'kind'),
  );
}

function itemSections(): readonly string[] {
  const kinds = kindSchemas();
  const common = commonItemKeys([...kinds.values()]);
  const kindKey: Schema = { enum: [...kinds.keys()] };
  const commonSchema: Schema = {
    required: ['kind', ...(kinds.values().next().value?.required ?? [])],
  };
  const shared: Section = {
    path: 'items[]',
    title: '## `items[]`：各题型共有的键 keys of every kind',
    schema: commonSchema,
    keys: [['kind', kindKey], ...common],
  };
  const names = new Set(['kind', ...common.map(([key]) => key)]);
  const ofKinds = [...kinds].flatMap(([kind, schema]) => {
    const path = `items[${kind}]`;
    const own: Section = {
      path,
      title: `## ${code(`kind: ${kind}`)}`,
      schema,
      keys: keysOf(schema).filter(([key]) => !names.has(key)),
    };
    const example = rubricExamples.get(kind);
    if (example === undefined) throw new Error(`no example of the kind ${kind}`);
    const inner = innerSections(path, schema).map((section) =>
      sectionText({ ...section, title: `#${section.title}` }),
    );
    return [sectionText(own), ...inner, `\`\`\`yaml\n${example}\`\`\`\n`];
  });
  return [sectionText(shared), ...ofKinds];
}

const opening = `# 评分规则文件 · Rubric files

<!-- Generated from src/rubric/schema.ts by npm run docs: do not edit. -->

评分规则是一个 YAML 文件。下面列出每个键；键写错时，程序指出所在的行列，并给出建议。代码和版本号加引号（\`"2.10"\`）。

A rubric is one YAML file. These are all of its keys; a misspelt one is reported on its line and column with a
suggestion. Quote codes and versions (\`"2.10"\`). Check a file with \`esg-score rubric check <file>\`. With
\`# yaml-language-server: $schema=…/rubric.schema.json\` in its first line, editors complete the keys.
`;

/** docs/rubric-format.md: every key of a rubric file with type, range, default and meaning, and an example of each kind. */
export function rubricPage(): string {
  const schema = rubricJsonSchema();
  const sections = sectionsOf('', schema);
  const before = sections.filter(({ path }) => !/^(levels|ranking)/.test(path));
  const after = sections.filter((section) => !before.includes(section));
  return [
    opening,
    ...[...before, ...sectionsOf('groups[]', groupSchema())].map(sectionText),
    ...itemSections(),
    ...after.map(sectionText),
  ].join('\n');
}
