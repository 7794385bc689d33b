import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { runPipeline } from '../../../src/pipeline.js';
import type { Run } from '../../../src/ranking/run.js';
import { parseRubric } from '../../../src/rubric/parse-rubric.js';
import type { Rubric } from '../../../src/rubric/rubric.js';
import { readInputFiles } from '../../../src/shell/input-files.js';
import { defaultLimits } from '../../../src/shell/read/limits.js';
import { sheetOf, type Written } from '../../intake/make-sheet.js';
import { sourceOf } from '../../../src/table/sheet-source.js';
import { requireRun } from '../../review/points-field.js';
import { makeWorld } from '../../shell/make-world.js';

/** The folder of fixtures/comparison. */
export const fixture = fileURLToPath(new URL('../../../fixtures/comparison/', import.meta.url));

/** A rubric of the fixture. */
export function fixtureRubric(name: 'before' | 'after'): Rubric {
  const { rubric, diagnostics } = parseRubric(name, readFileSync(`${fixture}${name}.yaml`, 'utf8'));
  if (rubric === undefined) throw new Error(JSON.stringify(diagnostics));
  return rubric;
}

/** Titles of the fixture's submissions. */
export const titles = ['作品名称', '年份', '赛道', '1.1', '1.1证明', '1.2', '1.2证明', '1.3'];

/** A ledger entry of a work: its rule. */
export type LedgerEntry = readonly [work: string, rule: string];

/** A run of rows below the titles. */
export async function runRows(
  rubric: Rubric,
  rows: readonly (readonly Written[])[],
  entries: readonly LedgerEntry[] = [],
): Promise<Run> {
  const ledger = sheetOf(
    [
      ['作品', '规则', '日期', '来源', '决定人角色'],
      ...entries.map((entry) => [...entry, '2026-03-01', '公告', '评委会']),
    ],
    { file: 'ledger.xlsx', name: '台账' },
  );
  const outcome = await runPipeline({
    toolVersion: '0.0.0',
    rubric,
    rubricSha256: '',
    files: [{ name: 'a.xlsx', sha256: '' }],
    sheets: [sourceOf(sheetOf([titles, ...rows]))],
    map: undefined,
    policy: undefined,
    diagnostics: [],
    ...(entries.length === 0
      ? {}
      : { ledger: { files: [{ name: 'ledger.xlsx', sha256: '' }], sheets: [ledger], asOf: undefined } }),
  });
  return requireRun(outcome);
}

async function rowsOf(name: string): Promise<readonly (readonly Written[])[]> {
  const { sheets } = await readInputFiles([`${fixture}${name}`], defaultLimits, makeWorld('/'));
  const rows = sheets[0]?.rows ?? [];
  return rows.slice(1).map(({ cells }) => cells.map((cell) => (cell.kind === 'text' ? cell.text : null)));
}

/** The two runs of the fixture. */
export async function fixtureRuns(): Promise<{ readonly before: Run; readonly after: Run }> {
  const entries = (await rowsOf('ledger.csv')).map(([work, rule]): LedgerEntry => [
    String(work),
    String(rule),
  ]);
  return {
    before: await runRows(fixtureRubric('before'), await rowsOf('before.csv')),
    after: await runRows(fixtureRubric('after'), await rowsOf('after.csv'), entries),
  };
}
