import type { Example } from './example.js';
import { code, plain, table } from './markdown.js';

function tableText([titles = [], ...rows]: Example['table']): string {
  return table(
    titles.map(plain),
    rows.map((row) => titles.map((_, column) => plain(row[column] ?? ''))),
  );
}

function yamlText(text: string): string {
  return `\`\`\`yaml\n${text}\`\`\``;
}

/** An example as the page shows it: what it is about, the rubric, the answers with their results, and why. */
export function exampleText(example: Example, heading: string): string {
  const { title, note, rubric, base, ledger, reckoning, finds } = example;
  const parts = [
    `${heading} ${title['zh-CN']} · ${title.en}`,
    ...(note === undefined ? [] : [`${note['zh-CN']} ${note.en}`]),
    ...(base === undefined ? [] : [`${code('base.yaml')}:`, yamlText(base)]),
    yamlText(rubric),
    ...(ledger === undefined ? [] : ['台账 ledger:', tableText(ledger)]),
    tableText(example.table),
    ...(reckoning === undefined ? [] : [`计算 by hand: ${plain(reckoning)}`]),
    ...(finds.length === 0 ? [] : [`提示 findings: ${finds.map(code).join(', ')}`]),
  ];
  return `${parts.join('\n\n')}\n`;
}
