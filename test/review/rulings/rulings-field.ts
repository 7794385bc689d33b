import { readFileSync } from 'node:fs';
import { type PipelineOutcome, runPipeline } from '../../../src/pipeline.js';
import type { Run } from '../../../src/ranking/run.js';
import type { RulingsInput } from '../../../src/review/rulings/ruling.js';
import { reviewWorkbook } from '../../../src/reports/review/review-workbook.js';
import { parseRubric } from '../../../src/rubric/parse-rubric.js';
import type { Rubric } from '../../../src/rubric/rubric.js';
import type { Sheet } from '../../../src/table/sheet.js';
import { sourceOf } from '../../../src/table/sheet-source.js';
import { sheetOf, type Written } from '../../intake/make-sheet.js';

const folder = new URL('../../../fixtures/rulings/', import.meta.url);

function readRubric(): Rubric {
  const text = readFileSync(new URL('rubric.yaml', folder), 'utf8');
  const { rubric, diagnostics } = parseRubric('rubric.yaml', text);
  if (rubric === undefined) throw new Error(JSON.stringify(diagnostics));
  return rubric;
}

export const rulingsRubric = readRubric();

/** The rows of fixtures/rulings/submissions.csv, the header first; nothing in it is quoted. */
export const exampleRows: readonly (readonly string[])[] = readFileSync(
  new URL('submissions.csv', folder),
  'utf8',
)
  .trim()
  .split('\n')
  .map((line) => line.split(','));

/** A row of the example with some cells changed, by header. */
export function changedRow(index: number, changes: Readonly<Record<string, string>>): readonly string[] {
  const header = exampleRows[0] ?? [];
  return (exampleRows[index] ?? []).map((cell, column) => changes[header[column] ?? ''] ?? cell);
}

/** Files of rulings, one sheet each, named r1.xlsx, r2.xlsx …. */
export function rulingsOf(...files: readonly (readonly (readonly Written[])[])[]): RulingsInput {
  const sheets: readonly Sheet[] = files.map((rows, index) =>
    sheetOf(rows, { file: `r${String(index + 1)}.xlsx`, name: '证据审核' }),
  );
  return { files: sheets.map(({ file }) => ({ name: file, sha256: 'd'.repeat(64) })), sheets };
}

/** Runs rows of submissions under rulings. */
export function runRulings(
  rulings?: RulingsInput,
  rows: readonly (readonly string[])[] = exampleRows,
): Promise<PipelineOutcome> {
  return runPipeline({
    toolVersion: '0.0.0',
    rubric: rulingsRubric,
    rubricSha256: '',
    files: [{ name: 'a.xlsx', sha256: '' }],
    sheets: [sourceOf(sheetOf(rows))],
    map: undefined,
    policy: undefined,
    diagnostics: [],
    ...(rulings === undefined ? {} : { rulings }),
  });
}

/** The run of an outcome that has one. */
export function requireRun({ run, diagnostics }: PipelineOutcome): Run {
  if (run === undefined) throw new Error(diagnostics.map(({ code }) => code).join(', '));
  return run;
}

/** Totals by submission id, rounded to six decimals. */
export function totalsOf(outcome: PipelineOutcome): Readonly<Record<string, number>> {
  return Object.fromEntries(
    requireRun(outcome).submissions.map(({ submission, score }) => [
      submission.id,
      Number((score.total ?? NaN).toFixed(6)),
    ]),
  );
}

/** Findings about rulings as `code cell`, in code-unit order. */
export function findingsOf({ diagnostics }: PipelineOutcome): readonly string[] {
  return diagnostics
    .filter(({ code }) => code.startsWith('ruling/'))
    .map(({ code, location }) => `${code} ${location.cell ?? ''}`.trim())
    .sort();
}

/** The two sheets of the review workbook as texts and numbers, header first. */
export function reviewTables(outcome: PipelineOutcome): readonly (readonly (readonly Written[])[])[] {
  const workbook = reviewWorkbook(requireRun(outcome), outcome.rulings, 'zh-CN');
  return workbook.sheets.map(({ columns, rows }) => [
    columns.map(({ header }) => header),
    ...[...rows].map((cells) =>
      cells.map((cell) => (cell.kind === 'blank' ? null : cell.kind === 'text' ? cell.text : cell.value)),
    ),
  ]);
}

/** A row of a table by header. */
export type ReviewRow = Readonly<Record<string, Written>>;

/** The rows of one of the sheets by header: 0 for evidence, 1 for the other matters. */
export function reviewRows(outcome: PipelineOutcome, sheet: 0 | 1): readonly ReviewRow[] {
  const [header, ...rows] = reviewTables(outcome)[sheet] ?? [];
  return rows.map((row) =>
    Object.fromEntries((header ?? []).map((title, column) => [String(title), row[column] ?? null])),
  );
}

const titles = ['作品', '提交编号', '题号', '选项', '裁定', '理由', '审核人角色', '日期', '校验码'];

/** Rows below the titles of a file of rulings; accountable unless the row says otherwise. */
export function rulingRows(rows: readonly ReviewRow[]): readonly (readonly Written[])[] {
  const usual: ReviewRow = { 理由: '核对原件', 审核人角色: '评审甲', 日期: '2026-05-20' };
  return [titles, ...rows.map((row) => titles.map((title) => ({ ...usual, ...row })[title] ?? null))];
}

/** What the review workbook of the run without rulings asks about one piece of evidence, as a ruling names it. */
export async function askedFor(work: string, item: string, option: string | null = null): Promise<ReviewRow> {
  const rows = reviewRows(await runRulings(), 0);
  const row = rows.find((one) => one['提交编号'] === work && one['题号'] === item && one['选项'] === option);
  if (row === undefined) throw new Error(`${work} ${item} is not asked about`);
  const { 作品, 提交编号, 题号, 选项, 校验码 } = row;
  return {
    作品: 作品 ?? null,
    提交编号: 提交编号 ?? null,
    题号: 题号 ?? null,
    选项: 选项 ?? null,
    校验码: 校验码 ?? null,
  };
}

/** Rows of the sheet of other matters with a word in them, to be handed back. */
export function ruledRows(rows: readonly ReviewRow[], word: string): readonly ReviewRow[] {
  return rows.map(({ 作品, 提交编号, 题号, 校验码 }) => ({
    作品: 作品 ?? null,
    提交编号: 提交编号 ?? null,
    题号: 题号 ?? null,
    校验码: 校验码 ?? null,
    裁定: word,
  }));
}

/** The rows of a kind of matter that the review workbook asks about. */
export async function askedMatters(matter: string, rows = exampleRows): Promise<readonly ReviewRow[]> {
  return reviewRows(await runRulings(undefined, rows), 1).filter((row) => row['事项'] === matter);
}
