import { catalogue } from '../../src/diagnostics/catalogue.js';
import type { Severity } from '../../src/diagnostics/severity.js';
import { terminalTexts } from '../../src/shell/terminal/texts.js';
import { plain } from './markdown.js';

/** The areas of the catalogue in the order of the page; the test fails where one is missing. */
export const areaTitles: ReadonlyMap<string, string> = new Map([
  ['input', '输入文件 · Input files'],
  ['binding', '列的对应 · Columns'],
  ['map', '列对应文件 · Map files'],
  ['answer', '答案 · Answers'],
  ['evidence', '证明 · Evidence'],
  ['identity', '基本信息 · Identity'],
  ['duplicate', '重复提交 · Duplicates'],
  ['applicability', '是否适用 · Applicability'],
  ['ruling', '裁定 · Rulings'],
  ['ledger', '加减分台账 · Ledgers'],
  ['ranking', '排名 · Ranking'],
  ['award', '奖项 · Awards'],
  ['comparison', '比较与锁定 · Comparing runs'],
  ['publication', '公布 · Publishing'],
  ['rubric', '评分规则文件 · Rubric files'],
]);

/** The area of a code: what stands before its slash. */
export function areaOf(diagnosticCode: string): string {
  return diagnosticCode.slice(0, diagnosticCode.indexOf('/'));
}

function severityWords(severity: Severity): string {
  return `${terminalTexts['zh-CN'].severity[severity]} ${terminalTexts.en.severity[severity]}`;
}

type Entry = readonly [code: string, entry: (typeof catalogue)[keyof typeof catalogue]];

function entryLines([code, entry]: Entry): readonly string[] {
  const line = ([message, hint]: readonly [string, string]): string => `- ${plain(message)} → ${plain(hint)}`;
  return [
    `### \`${code}\``,
    '',
    `**${severityWords(entry.severity)}**`,
    '',
    line(entry['zh-CN']),
    line(entry.en),
    '',
  ];
}

const opening = `# 诊断代码 · Diagnostics

<!-- Generated from src/diagnostics/catalogue.ts by npm run docs: do not edit. -->

程序能报告的每一种问题：代码、级别、说明 → 处理建议。花括号中的内容随具体情况填入。代码不会改名，也不会另作他用。

Every finding that the program can report: code, severity, message → hint, in Chinese and English. What stands
in braces is filled in with the case. Codes are never renamed or reused.
`;

/** docs/diagnostics.md: every code of the catalogue by area, with severity, message and hint in both languages. */
export function diagnosticsPage(): string {
  const entries: readonly Entry[] = Object.entries(catalogue);
  const sections = [...areaTitles].flatMap(([area, title]) => [
    `## ${title}`,
    '',
    ...entries.filter(([code]) => areaOf(code) === area).flatMap(entryLines),
  ]);
  return `${[opening, ...sections].join('\n').trimEnd()}\n`;
}
