import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compareRuns } from '../../../src/analysis/compare/compare-runs.js';
import { missingReasons } from '../../../src/analysis/compare/missing-reasons.js';
import { readReasons } from '../../../src/analysis/compare/read-reasons.js';
import { restatementsOf } from '../../../src/analysis/compare/restatements.js';
import type { Diagnostic } from '../../../src/diagnostics/diagnostic.js';
import { runRecord } from '../../../src/reports/run-record.js';
import { compareRecords, rescoringFindings } from '../../../src/shell/compare-records.js';
import type { Written } from '../../intake/make-sheet.js';
import { sheetOf } from '../../intake/make-sheet.js';
import { makeWorld } from '../../shell/make-world.js';
import { fixtureRuns } from './fixture-runs.js';

/** Everything that comparing runs can find. */
export async function raiseComparisonFindings(): Promise<readonly Diagnostic[]> {
  const { before, after } = await fixtureRuns();
  const comparison = compareRuns(before, after);
  const restatements = restatementsOf(comparison);
  const read = (rows: readonly (readonly Written[])[]) =>
    readReasons(comparison, restatements, [sheetOf(rows, { file: 'reasons.xlsx', name: '更正' })]);
  const reasons = read([
    ['作品', '原因'],
    ['乙', '更正答案'],
    ['乙', '再次说明'],
    ['甲', '没有变化'],
    ['无此作品', '不详'],
  ]);
  const open = runRecord(before, 'zh-CN');
  const submissions = open.submissions.map((entry, index) => (index === 0 ? { ...entry, total: 1 } : entry));
  const record = { ...open, submissions, outputs: [], seal: '' };
  const folder = await mkdtemp(join(tmpdir(), 'comparison-'));
  await writeFile(join(folder, 'run.lock.json'), '{}');
  const recorded = { path: join(folder, 'run.json'), record, run: before };
  const broken = await compareRecords(
    recorded,
    after,
    { restatements: [], language: 'en' },
    makeWorld(folder),
  );
  await rm(folder, { recursive: true });
  return [
    ...reasons.diagnostics,
    ...missingReasons(comparison, restatements, reasons.given, 'reasons.xlsx'),
    ...read([['没有表头']]).diagnostics,
    ...rescoringFindings(recorded),
    ...broken.diagnostics,
  ];
}
