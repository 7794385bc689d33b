import { describe, expect, test } from 'vitest';
import { rankingWorkbook } from '../../../src/reports/ranking-workbook.js';
import type { SheetCell, WorkbookModel } from '../../../src/reports/sheet-model.js';
import type { Aggregate, Rubric } from '../../../src/rubric/rubric.js';
import { columnLetter } from '../../../src/table/sheet.js';
import { workbookBytes } from '../../../src/shell/write/workbook-bytes.js';
import { plainGroup } from '../../plain-rubric.js';
import { plain, sheetNamed, textsOf } from '../cells-of.js';
import { contestRubric, makeRun } from '../make-run.js';
import { item, yes } from '../tiny-rubric.js';
import { randomRun } from './random-run.js';
import { checkOf, formulaFigures, readFigures } from './read-figures.js';

type Formulas = ReadonlyMap<string, { readonly formula: string; readonly value: number }>;

function formulaOf(cell: SheetCell): string | undefined {
  return cell.kind === 'number' ? cell.formula : undefined;
}

/** The formulas of a sheet by address, its header in row 1. */
function formulasIn(workbook: WorkbookModel, name: string): Formulas {
  const sheet = sheetNamed(workbook, name);
  const first = sheet.headed ? 2 : 1;
  const found = new Map<string, { readonly formula: string; readonly value: number }>();
  for (const [row, cells] of [...sheet.rows].entries()) {
    for (const [column, cell] of cells.entries()) {
      if (cell.kind === 'number' && cell.formula !== undefined)
        found.set(`${columnLetter(column)}${String(row + first)}`, {
          formula: cell.formula,
          value: cell.value,
        });
    }
  }
  return found;
}

function allFormulas({ sheets }: WorkbookModel): readonly string[] {
  return sheets.flatMap((sheet) =>
    [...sheet.rows].flatMap((row) => row.flatMap((cell) => formulaOf(cell) ?? [])),
  );
}

const run = makeRun([
  {
    name: '甲',
    answers: {
      '1.1': ['A、B'],
      '2.1.1': ['是'],
      '2.1.2': ['否'],
      '2.2.1': ['是'],
      '2.2.2': ['否'],
      '3.1': ['C'],
    },
  },
  // Uses no AI: 2.2.2 does not apply.
  {
    name: '乙',
    answers: { '2.1.1': ['是'], '2.2.1': ['是'], '3.1': ['B'] },
    evidence: { '2.2.2': 'missing' },
  },
]);
const workbook = rankingWorkbook(run, 'zh-CN');

describe('计算过程', () => {
  const formulas = formulasIn(workbook, '计算过程');

  test('a group of items is made of their rows, a group of groups of columns, the total of groups', () => {
    // Seven items a work: 甲 has rows 2–8 of 逐题明细. 2.1: 2.1.1 and 2.1.2 of three; 2.2: one of two.
    const rows = (first: number, last: number): string =>
      `100*SUM('逐题明细'!$M$${String(first)}:$M$${String(last)})/SUM('逐题明细'!$L$${String(first)}:$L$${String(last)})`;
    expect(formulas.get('C5')).toEqual({ formula: rows(3, 5), value: 200 / 3 });
    expect(formulas.get('D5')).toEqual({ formula: rows(6, 7), value: 50 });
    expect(formulas.get('E5')).toEqual({
      formula: "100*SUM('逐题明细'!$M$2)/SUM('逐题明细'!$L$2)",
      value: 50,
    });
    expect(formulas.get('F5')?.formula).toBe('SUMPRODUCT(C5:D5,C$2:D$2)/SUM(C$2:D$2)');
    expect(formulas.get('F5')?.value).toBeCloseTo(175 / 3, 9);
    // 20 × 50 + 50 × 175/3 + 30 × 50, over 100.
    expect(formulas.get('H5')?.formula).toBe('SUMPRODUCT(E5:G5,E$2:G$2)/SUM(E$2:G$2)');
    expect(formulas.get('H5')?.value).toBeCloseTo(10 + 175 / 6 + 15, 9);
    expect(formulas.get('I5')).toEqual({ formula: 'ROUND(ROUND(H5,9),2)', value: 54.17 });
  });

  test('the weights and full scores that formulas refer to stand above the works, frozen', () => {
    const sheet = sheetNamed(workbook, '计算过程');
    const [weights = [], fulls = []] = [...sheet.rows];
    expect(weights.slice(1, 8).map(plain)).toEqual(['权重', 1, 1, 20, 50, 30, null]);
    expect(fulls.slice(1, 8).map(plain)).toEqual(['满分', 100, 100, 100, 100, 100, 100]);
    expect(sheet).toMatchObject({ frozenRows: 3, filteredRows: 'none' });
  });

  test('each difference is 0, and says so where the rows of the items are no longer in place', () => {
    expect(formulas.get('K5')).toEqual({
      formula: 'IF(R5>0,"逐题明细已改变次序",ROUND(J5-H5,9))',
      value: 0,
    });
    expect(formulas.get('R6')).toEqual({
      formula: "('逐题明细'!$O$9<>8)+SUMPRODUCT(--('逐题明细'!$O$10:$O$15-'逐题明细'!$O$9:$O$14<>1))",
      value: 0,
    });
  });
});

test('逐题明细: points are credit times weight, in the same row', () => {
  const formulas = formulasIn(workbook, '逐题明细');
  // Half of the 20 points of 1.1.
  expect(formulas.get('M2')).toEqual({ formula: 'K2*L2', value: 10 });
  // 2.2.2 of 乙 does not apply.
  expect(formulas.has('M14')).toBe(false);
});

test('总榜 and 维度得分 end with what refers to the arithmetic; their scores stay values', () => {
  expect([...formulasIn(workbook, '总榜')].slice(0, 2)).toEqual([
    ['S2', { formula: "'计算过程'!$I$5", value: 54.17 }],
    ['T2', { formula: "'计算过程'!$K$5", value: 0 }],
  ]);
  expect(formulasIn(workbook, '维度得分').get('R2')).toEqual({ formula: "'计算过程'!$Q$5", value: 0 });
  expect([...formulasIn(workbook, '总榜')]).toHaveLength(4);
});

/** Two yes/no items under the total, whose weights are 1 and 3. */
function twoItems(aggregate: Aggregate, conditional = false): Rubric {
  const second = {
    weight: aggregate.by === 'best' ? 1 : 3,
    ...(conditional ? { applicableIf: 'uses-ai' } : {}),
  };
  const children = [item('2.2.1', '甲题', yes), item('2.2.2', '乙题', yes, second)];
  return { ...contestRubric, views: [], total: plainGroup('total', 1, children, { aggregate }) };
}

describe('other aggregations name each child', () => {
  test.each<[Aggregate, string]>([
    [
      { by: 'geometric', floor: 0.01 },
      '100*EXP((C$2*LN(MAX(C5/C$3,0.01))+D$2*LN(MAX(D5/D$3,0.01)))/SUM(C$2:D$2))',
    ],
    [
      { by: 'geometric', floor: 0 },
      'IF(MIN(C5:D5)<=0,0,100*EXP((C$2*LN(C5/C$3)+D$2*LN(D5/D$3))/SUM(C$2:D$2)))',
    ],
    [{ by: 'harmonic', floor: 0.1 }, '100*SUM(C$2:D$2)/(C$2/(MAX(C5/C$3,0.1))+D$2/(MAX(D5/D$3,0.1)))'],
    [{ by: 'minimum' }, 'MIN(C5:D5)'],
    [{ by: 'maximum' }, 'MAX(C5:D5)'],
    [{ by: 'best', count: 1 }, '(LARGE(C5:D5,1))/1'],
  ])('%j', (aggregate, expected) => {
    const rubric = twoItems(aggregate);
    const book = rankingWorkbook(
      makeRun([{ name: '甲', answers: { '2.2.1': ['是'], '2.2.2': ['否'] } }], { rubric }),
      'zh-CN',
    );
    const formulas = formulasIn(book, '计算过程');
    expect(formulas.get('E5')?.formula).toBe(expected);
    expect(formulas.get('C5')?.formula).toMatch(/^100\*'逐题明细'!\$K\$2$/);
  });

  test('with weights of each work where something does not apply to some', () => {
    const answers = [{ '2.2.1': ['是'], '2.2.2': ['是'] }, { '2.2.1': ['是'] }];
    const works = answers.map((own, index) => ({
      name: `作品${String(index)}`,
      answers: own,
      evidence: { '2.2.2': index === 0 ? ('present' as const) : ('missing' as const) },
    }));
    const book = rankingWorkbook(
      makeRun(works, { rubric: twoItems({ by: 'best', count: 2 }, true) }),
      'zh-CN',
    );
    expect(formulasIn(book, '计算过程').get('G5')?.formula).toBe('AVERAGE(C5:D5)');
    const [, , , first = [], second = []] = sheetNamed(book, '计算过程').rows;
    expect([first, second].map((row) => row.slice(2, 7).map(plain))).toEqual([
      [100, 100, 50, 50, 100],
      [100, '不适用', 100, 0, 100],
    ]);
  });
});

test('a total that does not apply is no 0', () => {
  const child = item('2.2.2', '乙题', yes, { applicableIf: 'uses-ai' });
  const rubric = { ...contestRubric, views: [], total: plainGroup('total', 1, [child]) };
  const works = [
    { name: '甲', answers: { '2.2.2': ['是'] } },
    { name: '乙', evidence: { '2.2.2': 'missing' as const } },
  ];
  const book = rankingWorkbook(makeRun(works, { rubric }), 'zh-CN');
  const [, , , first = [], second = []] = sheetNamed(book, '计算过程').rows;
  expect([first, second].map((row) => row.slice(1, 4).map(plain))).toEqual([
    ['甲', 100, 100],
    ['乙', '不适用', null],
  ]);
});

/** What Excel 2010, WPS and LibreOffice all have, and what a formula of ours may be made of. */
const functions = new Set(
  'ABS AVERAGE COUNT EXP IF ISNUMBER LARGE LN MAX MIN N ROUND SUM SUMPRODUCT'.split(' '),
);

test('formulas use plain functions, and are short enough, whatever the rubric', () => {
  for (let seed = 1; seed <= 40; seed += 1) {
    for (const formula of allFormulas(rankingWorkbook(randomRun(seed), 'en'))) {
      const unknown = [
        ...formula.replaceAll(/"[^"]*"|'[^']*'/gu, '').matchAll(/[A-Z][A-Z0-9.]*(?=\()/gu),
      ].filter(([name]) => !functions.has(name));
      expect(unknown, formula).toEqual([]);
      expect(formula.length).toBeLessThan(8_192);
      expect(formula).not.toMatch(/NaN|Infinity|undefined/);
    }
  }
});

test('no name can get into a formula', () => {
  const name = `"&HYPERLINK('x')&"'!A1`;
  const hostile = rankingWorkbook(makeRun([{ name, track: name, answers: { '2.1.1': ['是'] } }]), 'en');
  expect(textsOf(hostile)).toContain(name);
  expect(allFormulas(hostile).filter((formula) => formula.includes('HYPERLINK'))).toEqual([]);
});

test('in the file every formula stands with its result, 0 too', async () => {
  const figures = readFigures(await workbookBytes(workbook));
  const formulas = formulaFigures(figures);
  expect(formulas).toHaveLength(allFormulas(workbook).length);
  expect(formulas.filter(({ value }) => typeof value !== 'number')).toEqual([]);
  expect(figures.get('总榜')?.get('S2')).toEqual({ formula: "'计算过程'!$I$5", value: 54.17 });
  expect(checkOf(figures)).toEqual([0, 0, 0]);
});
