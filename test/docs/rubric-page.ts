import { frameText } from './example-frame.js';
import { exampleText } from './example-text.js';
import { type Example, examplesOf } from './example.js';
import { keyTable, mapTables } from './key-tables.js';
import { code } from './markdown.js';
import { anchorOf } from './pages.js';
import { type Part, parts } from './parts.js';
import {
  commonItemKeys,
  fileSchema,
  groupSchema,
  type Key,
  keysOf,
  kindSchemas,
  type MapOfKeys,
  mapsIn,
  mapsOfValue,
} from './rubric-schema.js';

const opening = `# 评分规则文件 · Rubric files

<!-- Generated from src/rubric/schema.ts and test/docs/examples/ by npm run docs: do not edit. -->

评分规则是一个 YAML 文件。本页按部分列出每个键，各附短例；每个例子都由测试运行，表中的结果即程序的结果。键写错时，程序指出所在的行列，并给出建议。代码和版本号加引号（\`"2.10"\`）。

A rubric is one YAML file. This page lists every key by parts, each with short examples; a test runs every example, and
the results in its table are the program's. A misspelt key is reported on its line and column with a suggestion. Quote
codes and versions (\`"2.10"\`). Check a file with \`esg-score rubric check <file>\`. With
\`# yaml-language-server: $schema=…/rubric.schema.json\` in its first line, editors complete the keys.
`;

const frame = `## 例子的框架 · The frame of the examples

例子只写与之有关的部分，其余如下；没有写 items 或 groups 的例子用这里的一题，没有题目要求证明的例子没有 evidence。表中左边是答卷，带箭头的列是结果：节点代码即其得分，\`–\` 表示没有。

Examples state only what they are about; the rest is as follows. One without items or groups has the item below, one
in which no item asks for evidence has no section evidence. In the tables the submissions stand on the left; columns
with an arrow are results: the id of a node stands for its score, \`–\` for none.

\`\`\`yaml
${frameText()}\`\`\`
`;

function partTitle({ title }: Part): string {
  return `${title['zh-CN']} · ${title.en}`;
}

function kindTitle(kind: string): string {
  return `kind: ${kind}`;
}

function contents(): string {
  const link = (title: string): string => `[${title}](#${anchorOf(title)})`;
  const kinds = [...kindSchemas().keys()].map((kind) => `[${kind}](#${anchorOf(kindTitle(kind))})`);
  const lines = parts.flatMap((part) => [
    `- ${link(partTitle(part))}`,
    ...(part.id === 'items' ? [`  - ${kinds.join(' · ')}`] : []),
  ]);
  return `## 目录 · Contents\n\n${lines.join('\n')}\n`;
}

function topKeys({ keys }: Part): readonly Key[] {
  return keysOf(fileSchema).filter(({ name }) => keys.includes(name));
}

function examplesText(examples: readonly Example[], heading: string): readonly string[] {
  return examples.map((example) => exampleText(example, heading));
}

/** The keys of a group that do not stand at the top of a file too. */
function groupTable(): string {
  const top = new Set(
    parts.filter(({ id }) => id === 'groups' || id === 'applicability').flatMap(({ keys }) => keys),
  );
  const own = keysOf(groupSchema).filter(({ name }) => name === 'groups' || !top.has(name));
  return `### ${code('groups[]')}\n\n${keyTable(own)}`;
}

function kindText(kind: string, maps: readonly MapOfKeys[], examples: readonly Example[]): readonly string[] {
  const common = new Set(['kind', ...commonItemKeys().map(({ name }) => name)]);
  const [own, ...inner] = maps;
  const keys = (own?.keys ?? []).filter(({ name }) => !common.has(name));
  const isCommon = ({ path }: MapOfKeys): boolean =>
    [...common].some((name) => path.startsWith(`items[${kind}].${name}`));
  return [
    `### ${kindTitle(kind)}\n\n${keyTable(keys)}`,
    ...mapTables(
      inner.filter((map) => !isCommon(map)),
      '####',
    ),
    ...examplesText(examples, '####'),
  ];
}

function itemsText(part: Part): readonly string[] {
  const examples = examplesOf(part.id);
  const kinds = [...kindSchemas()];
  const [first] = kinds;
  const kind = first === undefined ? [] : keysOf(first[1]).filter(({ name }) => name === 'kind');
  const kindKey = kind.map((key): Key => ({
    ...key,
    schema: { enum: kinds.map(([name]) => name), description: key.schema.description ?? '' },
  }));
  return [
    `### ${code('items[]')}：各题型共有的键 keys of every kind\n\n${keyTable([...kindKey, ...commonItemKeys()])}`,
    ...kinds.flatMap(([name, schema]) =>
      kindText(
        name,
        mapsIn(`items[${name}]`, schema),
        examples.filter(({ of }) => of === name),
      ),
    ),
  ];
}

function partText(part: Part): readonly string[] {
  const keys = topKeys(part);
  const head = `## ${partTitle(part)}\n\n${part.about['zh-CN']}\n\n${part.about.en}\n`;
  if (part.id === 'items') return [head, ...itemsText(part)];
  return [
    head,
    keyTable(keys),
    ...(part.id === 'groups' ? [groupTable()] : []),
    ...mapTables(
      keys.flatMap(({ name, schema }) => mapsOfValue(name, schema)),
      '###',
    ),
    ...examplesText(examplesOf(part.id), '###'),
  ];
}

/** docs/rubric-format.md: every key of a rubric file by parts, with examples that a test runs. */
export function rubricPage(): string {
  return [opening, contents(), frame, ...parts.flatMap(partText)].join('\n');
}
