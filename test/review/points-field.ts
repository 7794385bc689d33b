import { readFileSync } from 'node:fs';
import type { Run } from '../../src/ranking/run.js';
import { type PipelineOutcome, runPipeline } from '../../src/pipeline.js';
import type { LedgerInput } from '../../src/review/ledger.js';
import { parseRubric } from '../../src/rubric/parse-rubric.js';
import type { Award, Rubric } from '../../src/rubric/rubric.js';
import { sourceOf } from '../../src/table/sheet-source.js';
import { sheetOf, type Written } from '../intake/make-sheet.js';

const path = 'fixtures/ledger/rubric.yaml';

function readRubric(): Rubric {
  const text = readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
  const { rubric, diagnostics } = parseRubric(path, text);
  if (rubric === undefined) throw new Error(JSON.stringify(diagnostics));
  return rubric;
}

/** The rubric of fixtures/ledger: 1.1 and 1.2 are marks up to 60 and 40, whose sum is the total. */
export const fixtureRubric = readRubric();

/** That rubric without its awards. */
export const ledgerRubric: Rubric = { ...fixtureRubric, awards: [] };

/** That rubric with awards. */
export function withAwards(awards: readonly Award[], rest: Partial<Rubric> = {}): Rubric {
  return { ...ledgerRubric, awards, ...rest };
}

/** A work: name, track and its two marks. */
export type Marks = readonly [name: string, track: string, content: Written, reach: Written];

/** Titles that name every column of a ledger, in the order of `EntryCells`. */
export const ledgerTitles = [
  ...['作品', '提交编号', '类别', '规则', '数值', '日期', '来源', '决定人角色', '生效日', '失效日', '说明'],
] as const;
export type LedgerTitle = (typeof ledgerTitles)[number];

/** A row below `ledgerTitles`: dated, with its source and who decided, unless the changes say otherwise. */
export function entryRow(changes: Partial<Record<LedgerTitle, Written>>): readonly Written[] {
  const usual: Partial<Record<LedgerTitle, Written>> = {
    日期: '2026-03-01',
    来源: '公告第 3 号',
    决定人角色: '评审委员会',
  };
  const row = { ...usual, ...changes };
  return ledgerTitles.map((title) => row[title] ?? null);
}

/** A ledger of one sheet with rows below its title row. */
export function ledgerOf(rows: readonly (readonly Written[])[], asOf?: string): LedgerInput {
  const sheet = sheetOf(rows, { file: 'penalties.xlsx', name: '台账' });
  return { files: [{ name: 'penalties.xlsx', sha256: 'c'.repeat(64) }], sheets: [sheet], asOf };
}

/** A ledger of entries below all titles, whose first entry stands in row 2. */
export function entriesOf(
  changes: readonly Partial<Record<LedgerTitle, Written>>[],
  asOf?: string,
): LedgerInput {
  return ledgerOf([[...ledgerTitles], ...changes.map(entryRow)], asOf);
}

/** Runs a field of marks, the first work in row 2. */
export function runMarks(
  works: readonly Marks[],
  ledger?: LedgerInput,
  rubric: Rubric = ledgerRubric,
): Promise<PipelineOutcome> {
  return runPipeline({
    toolVersion: '0.0.0',
    rubric,
    rubricSha256: '',
    files: [{ name: 'a.xlsx', sha256: '' }],
    sheets: [sourceOf(sheetOf([['作品名称', '赛道', '1.1', '1.2'], ...works]))],
    map: undefined,
    policy: undefined,
    diagnostics: [],
    ...(ledger === undefined ? {} : { ledger }),
  });
}

/** The run of a field that can be run. */
export function requireRun({ run, diagnostics }: PipelineOutcome): Run {
  if (run === undefined) throw new Error(diagnostics.map(({ code }) => code).join(', '));
  return run;
}

/** Totals by work, in rank order. */
export function totalsOf(run: Run): Readonly<Record<string, number | undefined>> {
  return Object.fromEntries(run.submissions.map(({ submission, score }) => [submission.name, score.total]));
}

/** Findings about ledger and awards as `code cell`. */
export function findingsOf({ diagnostics }: PipelineOutcome): readonly string[] {
  return diagnostics
    .filter(({ code }) => /^(ledger|award)\//u.test(code))
    .map(({ code, location }) => `${code} ${location.cell ?? ''}`.trim());
}
