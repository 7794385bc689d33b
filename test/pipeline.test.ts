import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { type PipelineOutcome, runPipeline } from '../src/pipeline.js';
import type { Run } from '../src/ranking/run.js';
import { parseRubric } from '../src/rubric/parse-rubric.js';
import type { Rubric } from '../src/rubric/rubric.js';
import type { Cell } from '../src/table/cell.js';
import { sourceOf } from '../src/table/sheet-source.js';
import type { Sheet } from '../src/table/sheet.js';
import { expectedWorks, fixturePath, rowIn } from './fixtures/expected-field.js';
import { defaultLimits } from '../src/shell/read/limits.js';
import { readSheets } from '../src/shell/read/read-sheets.js';
import { type Cells, soundTable } from './shell/sound-table.js';

async function shippedRubric(): Promise<Rubric> {
  const file = new URL('../rubric/vpi-works-2026.yaml', import.meta.url);
  const { rubric } = parseRubric('vpi-works-2026.yaml', await readFile(file, 'utf8'));
  if (rubric === undefined) throw new Error('the shipped rubric has errors');
  return rubric;
}

const rubric = await shippedRubric();

function cellOf(text: string): Cell {
  return text === '' ? { kind: 'blank' } : { kind: 'text', text };
}

function sheetOf(name: string, works: readonly Cells[]): Sheet {
  const rows = soundTable(works).map((row, index) => ({ number: index + 1, cells: row.map(cellOf) }));
  return { file: 'a.csv', name, hidden: false, date1904: false, rows };
}

async function run(sheets: readonly Sheet[], policy?: string): Promise<PipelineOutcome> {
  return await runPipeline({
    toolVersion: '0.0.0',
    rubric,
    rubricSha256: 'a'.repeat(64),
    files: [...new Set(sheets.map(({ file }) => file))].map((name) => ({ name, sha256: 'b'.repeat(64) })),
    sheets: sheets.map(sourceOf),
    map: undefined,
    policy,
    diagnostics: [],
  });
}

function requireRun({ run: done }: PipelineOutcome): Run {
  if (done === undefined) throw new Error('no run');
  return done;
}

describe('the pipeline', () => {
  it('goes from sheets to a ranked field', async () => {
    const sheet = sheetOf('S', [
      { 作品名称: '甲' },
      { 作品名称: '乙', '1.1': 'ABC' },
      { 作品名称: '丙', '2.1.1': '也许' },
    ]);
    const { submissions, diagnostics, inputs } = requireRun(await run([sheet]));
    // 20 × 2/8 + 50 + 15; one theme more: + 2.5; one of the four items of 2.1 at 0: − 50 / 7 / 4.
    expect(
      submissions.map(({ submission, score, provisional }) => [submission.name, score.total, provisional]),
    ).toEqual([
      ['乙', expect.closeTo(72.5, 9), false],
      ['甲', expect.closeTo(70, 9), false],
      ['丙', expect.closeTo(70 - 50 / 28, 9), true],
    ]);
    expect(diagnostics.map(({ code, location }) => [code, location.cell, location.work])).toEqual([
      ['answer/unreadable', 'L4', '丙'],
    ]);
    expect(inputs.map(({ name, rows }) => [name, rows])).toEqual([['a.csv', 3]]);
  });

  it('ranks ties alike and skips the next rank, also across sheets', async () => {
    const first = sheetOf('S', [{ 作品名称: '甲' }, { 作品名称: '乙', '1.1': 'A' }]);
    const second = sheetOf('T', [{ 作品名称: '丙' }, { 作品名称: '丁', '1.1': 'ABC' }]);
    const { submissions } = requireRun(await run([first, second]));
    const ranks = submissions.map(({ submission, standing }) => [
      submission.name,
      standing.status === 'ranked' ? standing.rank : undefined,
    ]);
    expect(ranks).toEqual([
      ['丁', 1],
      ['甲', 2],
      ['丙', 2],
      ['乙', 4],
    ]);
  });

  it('gives every submission an id of its own', async () => {
    const works = ['甲', '甲', '甲#2', '甲', '甲#2', '?', '', '?#2', ''].map((name) => ({ 作品名称: name }));
    const { submissions } = requireRun(await run([sheetOf('S', works)]));
    const ids = submissions.map(({ submission }) => submission.id);
    expect(ids).toHaveLength(works.length);
    expect(new Set(ids).size).toBe(works.length);
  });

  it('gives no run, and says why, where a column is missing', async () => {
    const sheet = sheetOf('S', [{}]);
    const rows = sheet.rows.map((row) => ({ ...row, cells: row.cells.filter((_, column) => column !== 11) }));
    const outcome = await run([{ ...sheet, rows }]);
    expect(outcome.run).toBeUndefined();
    expect(outcome.diagnostics.map(({ code, location }) => [code, location.item])).toContainEqual([
      'binding/missing-item',
      '2.1.1',
    ]);
  });

  it('gives the same run for the same input, and leaves its input alone', async () => {
    const sheet = sheetOf('S', [{ 作品名称: '甲' }, { 作品名称: '乙', '3.1证明': '' }]);
    const before = structuredClone(sheet);
    expect(await run([sheet])).toEqual(await run([sheet]));
    expect(sheet).toEqual(before);
  });

  it('refuses a policy that the rubric does not have', async () => {
    await expect(run([sheetOf('S', [{}])], 'lenient')).rejects.toThrow('lenient');
  });
});

describe.each(['wjx.xlsx', 'qq.csv', 'codes.xlsx'])('%s of the fixtures', (file) => {
  it.each(['literal', 'strict'])('has the exact totals under %s', async (policy) => {
    const bytes = await readFile(fixturePath(`works-2026/${file}`));
    const { sheets } = await readSheets(file, bytes, defaultLimits);
    const { submissions } = requireRun(
      await run(
        sheets.filter(({ hidden }) => !hidden),
        policy,
      ),
    );
    const expected = expectedWorks(`works-2026/expected/${policy}.json`).submissions;
    const totals = new Map(submissions.map(({ submission, score }) => [submission.source.row, score.total]));
    expect(totals.size).toBe(expected.length);
    for (const work of expected) {
      const total = totals.get(rowIn(work, file)) ?? NaN;
      expect(Math.abs(total - work.total), work.key).toBeLessThan(1e-9);
    }
  });
});
