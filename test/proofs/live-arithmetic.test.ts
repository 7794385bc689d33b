import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { rankingWorkbook } from '../../src/reports/ranking-workbook.js';
import { workbookBytes } from '../../src/shell/write/workbook-bytes.js';
import { publishedScore } from '../../src/table/numbers.js';
import { randomRun } from '../reports/arithmetic/random-run.js';
import {
  checkOf,
  columnOf,
  type Figures,
  formulaFigures,
  readFigures,
} from '../reports/arithmetic/read-figures.js';
import { recalculate } from '../reports/arithmetic/recalculate.js';
import { withoutResults } from '../reports/arithmetic/strip-results.js';
import { runIn } from '../shell/make-world.js';
import { temporaryFolder } from '../shell/temporary-folder.js';
import { withoutOffice } from './without-office.js';

// In CI it must be there: without it this proof fails instead of being left out.

const fixtures = [
  ['example', 'vpi-works-2026', 'submissions.xlsx', []],
  ['csr-index', 'csr-index', 'submissions.xlsx', []],
  ['report-disclosure', 'report-disclosure', 'submissions.xlsx', []],
  ['ledger', 'rubric.yaml', 'submissions.csv', ['--ledger', 'ledger.csv', '--as-of', '2026-06-01']],
] as const;

/** Random rubrics: every aggregation, scope, minimum, rounding and adjustment that the language has. */
const seeds = [3, 4, 5, 6, 7, 8, 9, 10];

interface Ranked {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** The published totals, in the run's order; only of works that have one. */
  readonly totals: readonly number[];
}

async function rankFixture(
  folder: string,
  [name, rubric, input, more]: (typeof fixtures)[number],
): Promise<Ranked> {
  const here = resolve(import.meta.dirname, '../../fixtures', name);
  const out = join(folder, name);
  const named = rubric.endsWith('.yaml') ? join(here, rubric) : rubric;
  const options = more.map((word) => (word.endsWith('.csv') ? join(here, word) : word));
  const argv = ['rank', join(here, input), '--rubric', named, '--lang', 'zh-CN', '--out', out, '--quiet'];
  const { stderr } = await runIn(folder, [...argv, ...options]);
  const text = await readFile(join(out, 'run.json'), 'utf8').catch(() => {
    throw new Error(stderr);
  });
  const { submissions } = JSON.parse(text) as {
    readonly submissions: readonly { readonly total: number | null }[];
  };
  const totals = submissions.flatMap(({ total }) => (total === null ? [] : [total]));
  return { name, bytes: await readFile(join(out, 'ranking.xlsx')), totals };
}

async function randomBook(seed: number): Promise<Ranked> {
  const run = randomRun(seed);
  const { decimals } = run.rubric.ranking;
  const totals = run.submissions.flatMap(({ score }) =>
    score.total === undefined ? [] : [publishedScore(score.total, decimals)],
  );
  return { name: `seed ${String(seed)}`, bytes: await workbookBytes(rankingWorkbook(run, 'zh-CN')), totals };
}

/** The credit of the second row of 逐题明细 as 0.5, whatever it was; the sheet is the one with that title. */
function plantCredit(xml: string, part: string): string {
  if (part !== 'xl/worksheets/sheet5.xml') return xml;
  return xml.replace(/(<c r="K3"[^>]*><v>)[^<]*/u, '$10.123');
}

/** The numbers of the second and the third row of 逐题明细 exchanged, as when somebody sorts. */
function swapNumbers(xml: string, part: string): string {
  if (part !== 'xl/worksheets/sheet5.xml') return xml;
  return xml.replace(/(<c r="O3"[^>]*><v>)2</u, '$13<').replace(/(<c r="O4"[^>]*><v>)3</u, '$12<');
}

function wrongFormulas(written: Figures, calculated: Figures): readonly string[] {
  return formulaFigures(written).flatMap(({ sheet, cell, value }) => {
    const again = calculated.get(sheet)?.get(cell)?.value;
    const same = typeof again === 'number' && typeof value === 'number' && Math.abs(again - value) < 1e-9;
    return same ? [] : [`${sheet} ${cell}: ${String(again)} instead of ${String(value)}`];
  });
}

describe.skipIf(withoutOffice !== '')(`formulas of the result workbook${withoutOffice}`, () => {
  it('come to what the program came to, calculated anew by LibreOffice', async () => {
    const folder = await temporaryFolder();
    const books: Ranked[] = [];
    for (const fixture of fixtures) books.push(await rankFixture(folder, fixture));
    for (const seed of seeds) books.push(await randomBook(seed));
    const [example] = books;
    if (example === undefined) throw new Error('nothing was ranked');
    const copies = new Map(books.map(({ name, bytes }) => [name, withoutResults(bytes)]));
    copies.set('planted', withoutResults(example.bytes, plantCredit));
    copies.set('sorted', withoutResults(example.bytes, swapNumbers));
    const saved = await recalculate(folder, copies);
    const calculatedOf = (name: string): Figures => readFigures(saved.get(name) ?? new Uint8Array());

    for (const { name, bytes, totals } of books) {
      const [written, calculated] = [readFigures(bytes), calculatedOf(name)];
      // The copy held no result that could be taken over.
      const left = formulaFigures(readFigures(copies.get(name) ?? new Uint8Array()));
      expect(
        left.filter(({ value }) => value !== undefined),
        name,
      ).toEqual([]);
      expect(columnOf(written, '公布总分 （公式）'), name).toEqual(totals);
      expect(columnOf(calculated, '公布总分 （公式）'), name).toEqual(totals);
      expect(wrongFormulas(written, calculated), name).toEqual([]);
      expect(new Set(checkOf(calculated)), name).toEqual(new Set([0]));
    }

    const [total, group, misplaced] = checkOf(calculatedOf('planted'));
    expect(Number(total)).toBeGreaterThan(0.01);
    expect(Number(group)).toBeGreaterThan(0.01);
    expect(misplaced).toBe(0);
    const differences = columnOf(calculatedOf('sorted'), '程序－公式');
    expect(differences[0]).toBe('逐题明细已改变次序');
    expect(differences[1]).toBe(0);
  }, 600_000);
});
