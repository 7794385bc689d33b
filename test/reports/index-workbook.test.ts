import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { labels } from '../../src/reports/labels.js';
import { rankingCsv } from '../../src/reports/ranking-csv.js';
import { rankingWorkbook } from '../../src/reports/ranking-workbook.js';
import { runRecord } from '../../src/reports/run-record.js';
import type { ItemSpec } from '../../src/items/registry.js';
import type { Group, Minimums, Node } from '../../src/rubric/rubric.js';
import { plainGroup, plainItem } from '../plain-rubric.js';
import { type Plain, recordsOf, rowsOf, sheetNamed, textsOf } from './cells-of.js';
import { indexRubric } from './index-rubric.js';
import { makeRun } from './make-run.js';

const yesNo: ItemSpec = { kind: 'yes-no', favourable: 'yes' };

const companies = [
  // D 100% of 40; M 20 + 24 − 0; I (50 + 100 + 50) / 3 % of 25.
  {
    name: '甲',
    tracks: ['制造', '零售'],
    answers: {
      d1: ['A'],
      d2: ['是'],
      m1: ['10'],
      m2: ['8', '9', '7', '6', '10'],
      m3: ['否'],
      i1: ['5'],
      i2: ['是'],
      note: ['首次参评'],
    },
  },
  // D 50% of 40; M 0 + 0 − 5; I without an answer: not scored, 0.
  { name: '乙', track: '制造', answers: { d1: ['C'], d2: ['是'], m1: ['0'], m3: ['是'] } },
  // D: d1 does not apply, 0; m1 does not apply, 15 of 30; I (100 + 0 + 100) / 3 % of 25.
  {
    name: '丙',
    answers: {
      d1: ['E'],
      d2: ['否'],
      m2: ['5', '5', '5', '5', ''],
      m3: ['否'],
      i1: ['10'],
      i2: ['否'],
    },
  },
];
const run = makeRun(companies, { rubric: indexRubric, relative: ['m1', 'halves'] });
const workbook = rankingWorkbook(run, 'zh-CN');

function recordsIn(name: string): readonly Readonly<Record<string, Plain>>[] {
  return recordsOf(sheetNamed(workbook, name));
}

function rowsIn(name: string): readonly (readonly Plain[])[] {
  return rowsOf(sheetNamed(workbook, name));
}

test('the sheets: tracks by the rubric’s word, views and judges, none about evidence', () => {
  expect(workbook.sheets.map(({ name }) => name)).toEqual([
    '总榜',
    '分行业榜',
    '维度得分',
    '视图得分',
    '逐题明细',
    '计算过程',
    '评委',
    '数据问题',
    '评分方法',
    '运行信息',
  ]);
  expect(rankingWorkbook(run, 'en').sheets[1]?.name).toBe('Ranking by industry');
});

test('nothing speaks of works, tracks or evidence', () => {
  const texts = textsOf(workbook).filter((text) => /作品|赛道|证明|降档/u.test(text));
  expect(texts).toEqual([]);
});

describe('总榜', () => {
  const records = recordsIn('总榜');

  test('the full total, ranges of ranks, ranks by track, further levels', () => {
    expect(sheetNamed(workbook, '总榜').columns.map(({ header }) => header)).toEqual([
      '名次',
      '公布名次',
      '企业',
      '行业',
      '行业名次',
      '总分 （满分115）',
      '评级',
      '半区 （相对）',
      'D 披露 （满分40）',
      'M 管理 （满分50）',
      'I 影响 （满分25）',
      '覆盖率',
      '成绩状态',
      '备注',
      '公布总分 （公式）',
      '程序－公式',
    ]);
    expect(sheetNamed(workbook, '总榜').dataBar).toEqual({ column: 5, min: 0, max: 115 });
  });

  test('scores on their own scales; a group without a score says why', () => {
    expect(records.slice(0, 3).map((record) => Object.values(record).slice(0, 11))).toEqual([
      [1, '1', '甲', '制造、零售', '制造 1；零售 1', 100.67, '优', '前半', 40, 44, 16.67],
      [2, '2–3', '丙', null, null, 31.67, '良', '前半', 0, 15, 16.67],
      [3, '2–3', '乙', '制造', 2, 15, null, '后半', 20, -5, '不计分（作答的部分过少）'],
    ]);
  });

  test('what holds for the whole ranking stands below the table, outside of its filter', () => {
    const rows = rowsIn('总榜');
    expect(rows.slice(3)).toEqual([
      [],
      [null, null, '相对成绩：m1 投入增长、半区 取决于全部参评者，有参评者加入或退出时会变化。'],
      [null, null, '评分规则含暂定选择 1 项、提议的分组和题目 2 个，见“评分方法”。'],
    ]);
    expect(sheetNamed(workbook, '总榜').filteredRows).toBe(3);
  });

  test('the CSV says it in every row', () => {
    const [head, first, second] = rankingCsv(run, 'zh-CN').split('\r\n');
    expect(head?.split(',').at(-1)).toBe('说明');
    expect(first).toMatch(/,1\b|^1,1,甲,/u);
    expect(first?.split(',').at(-1)).toBe(second?.split(',').at(-1));
    expect(second).toMatch(/相对成绩：.*提议的分组和题目 2 个/u);
    expect(rankingCsv(run, 'zh-CN').trimEnd().split('\r\n')).toHaveLength(4);
  });
});

test('分行业榜 lists a company under each of its tracks', () => {
  expect(
    recordsIn('分行业榜').map((record) => [
      record['行业'],
      record['行业名次'],
      record['企业'],
      record['评级'],
    ]),
  ).toEqual([
    ['制造', 1, '甲', '优'],
    ['制造', 2, '乙', null],
    ['零售', 1, '甲', '优'],
    ['（未填行业）', null, '丙', '良'],
  ]);
});

test('a tie within a track is said there, and not on the sheet of all', () => {
  const answers = { d2: ['是'], m1: ['0'] };
  const book = rankingWorkbook(
    makeRun(
      [
        { name: '甲', tracks: ['制造'], answers },
        { name: '乙', tracks: ['制造', '零售'], answers },
        { name: '丙', tracks: ['零售'], answers: {} },
      ],
      { rubric: indexRubric },
    ),
    'zh-CN',
  );
  const records = recordsOf(sheetNamed(book, '分行业榜'));
  expect(records.map((record) => [record['行业'], record['企业'], record['备注']])).toEqual([
    ['制造', '甲', '并列'],
    ['制造', '乙', '并列'],
    ['零售', '乙', null],
    ['零售', '丙', null],
  ]);
});

test('criteria directly under a total that adds points show the points earned', () => {
  const criteria = [
    plainItem('c1', yesNo, { points: 30, evidence: 'none' }),
    plainItem('c2', yesNo, { points: 100, evidence: 'none' }),
  ];
  const rubric = {
    ...indexRubric,
    total: plainGroup('total', 1, criteria, { aggregate: { by: 'sum' } }),
    levelTables: [],
    views: [],
  };
  const book = rankingWorkbook(
    makeRun([{ name: '甲', answers: { c1: ['是'], c2: ['是'] } }], { rubric }),
    'en',
  );
  expect(recordsOf(sheetNamed(book, 'Ranking'))[0]).toMatchObject({
    'Total (of 130)': 130,
    'c1 (of 30)': 30,
    c2: 100,
  });
});

test('维度得分: levels beside their groups, what a shrinking sum could have earned', () => {
  const records = recordsIn('维度得分');
  expect(
    records.map((record) => [record['D 披露 透明度'], record['i1 志愿时长'], record['i1 志愿时长 活跃']]),
  ).toEqual([
    ['高', 50, '是'],
    ['低', 100, '是'],
    ['低', 0, '否'],
  ]);
  expect(records.map((record) => [record['总分 应得分'], record['M 管理 应得分']])).toEqual([
    [115, 50],
    [95, 30],
    [115, 50],
  ]);
  expect(records.map((record) => record['I 影响 覆盖率'])).toEqual([1, 1, 0]);
});

test('a total that is not scored says why, in the total and in the remarks', () => {
  const minimums: Minimums = { applicable: 0, answered: 0.9, below: 'not-scored' };
  const rubric = { ...indexRubric, total: { ...indexRubric.total, minimums } };
  const book = rankingWorkbook(makeRun(companies, { rubric }), 'zh-CN');
  const last = recordsOf(sheetNamed(book, '总榜')).find((record) => record['企业'] === '乙');
  expect(last).toMatchObject({
    名次: null,
    公布名次: null,
    '总分 （满分115）': '不计分（作答的部分过少）',
    备注: '总分不计分（作答的部分过少），不参加排名',
  });
});

test('总榜 leaves the second level of groups to 维度得分 where there are many groups', () => {
  const many = (count: number): Group =>
    plainGroup(
      'A',
      1,
      Array.from({ length: count }, (_, index) => secondGroup(`A${String(index)}`)),
    );
  const secondGroup = (id: string): Group => plainGroup(id, 1, [plainItem(`${id}.1`, yesNo)]);
  const headersWith = (count: number): number => {
    const rubric = {
      ...indexRubric,
      total: plainGroup('total', 1, [many(count)]),
      levelTables: [],
      views: [],
    };
    const book = rankingWorkbook(makeRun([], { rubric }), 'en');
    expect(
      sheetNamed(book, 'Group scores').columns.filter(({ header }) => /^A\d+$/.test(header)),
    ).toHaveLength(count);
    return sheetNamed(book, 'Ranking').columns.filter(({ header }) => /^A\d+$/.test(header)).length;
  };
  expect([headersWith(19), headersWith(20)]).toEqual([19, 0]);
});

test('视图得分: every group of every view; what does not apply leaves', () => {
  expect(
    recordsIn('视图得分').map((record) => [
      record['企业'],
      record['支柱 环境'],
      record['支柱 社会'],
      record['联合国目标 气候'],
    ]),
  ).toEqual([
    ['甲', 75, 83.33, 100],
    ['丙', 100, 33.33, '不适用'],
    ['乙', 0, 33.33, 0],
  ]);
});

describe('逐题明细', () => {
  const records = recordsIn('逐题明细');
  const find = (company: string, item: string): Readonly<Record<string, Plain>> | undefined =>
    records.find((record) => record['企业'] === company && record['题号'] === item);

  test('meanings of options', () => {
    expect(find('乙', 'd1')).toMatchObject({ 作答情况: '答“不确定”', 答案得分率: 0 });
    expect(find('丙', 'd1')).toMatchObject({
      作答情况: '不适用（按回答）',
      答案得分率: null,
      计入总分: null,
    });
    expect(find('丙', 'm1')).toMatchObject({ 作答情况: '不适用', 本题得分: null });
  });

  test('points where the parent adds them', () => {
    expect(find('甲', 'm2')).toMatchObject({ 本题得分: 24, 本题满分: 30, 计入总分: 24, 有效权重: 30 });
    expect(find('乙', 'm3')).toMatchObject({ 本题得分: -5, 本题满分: 0, 计入总分: -5 });
    expect(find('甲', 'd2')).toMatchObject({ 本题得分: null, 本题满分: null, 计入总分: 20 });
  });

  test('an item that is rounded earns its rounded points', () => {
    const rounded = makeRun([{ name: '甲', answers: { m2: ['7.25'] } }], { rubric: indexRubric });
    const found = recordsOf(sheetNamed(rankingWorkbook(rounded, 'zh-CN'), '逐题明细'));
    // 7.25 of 10 marks is 21.75 of 30 points, rounded to one decimal.
    expect(found.find((record) => record['题号'] === 'm2')).toMatchObject({ 本题得分: 21.8, 计入总分: 21.8 });
  });

  test('derived items in words, information without a score, notes on nodes', () => {
    expect(find('甲', 'i3')).toMatchObject({
      填报答案: '由 value(i1) / 2 算出',
      识别为: '2.5',
      作答情况: '由其他题算出',
    });
    expect(find('乙', 'i3')).toMatchObject({ 作答情况: '所需答案不全，无法算出' });
    expect(find('甲', 'note')).toMatchObject({
      填报答案: '首次参评',
      作答情况: '仅供参考，不计分',
      答案得分率: null,
      有效权重: null,
      计入总分: null,
    });
    expect(find('甲', 'm2')?.['说明']).toBe('舍入到 1 位小数后参与汇总');
    expect(find('甲', 'd2')?.['说明']).toBe('提议，尚未公布');
  });
});

test('评委: what each judge did, and the marks with the dropped ones marked', () => {
  const rows = rowsIn('评委');
  expect(rows[0]).toEqual(['m2 专家评分']);
  // 甲: 8 9 7 6 10 makes 8; 丙: 5 5 5 5 makes 5 by the rule for fewer marks.
  expect(rows).toContainEqual(['评委1', 2, 0, 6.5, 0, 0, 0]);
  expect(rows).toContainEqual(['评委4', 2, 0, 5.5, 1, 0, 1]);
  expect(rows).toContainEqual(['评委5', 1, 1, 10, 2, 1, 0]);
  expect(rows).toContainEqual(['企业', '名次', '合成分', '评委1', '评委2', '评委3', '评委4', '评委5']);
  expect(rows).toContainEqual(['甲', 1, 8, 8, 9, 7, '6 去低', '10 去高']);
  expect(rows).toContainEqual(['丙', 2, 5, 5, 5, 5, 5, '未评']);
  expect(rows.flat()).not.toContain('乙');
});

test('评委 leaves out marks on an item that does not apply', () => {
  const applies = (node: Node): Node =>
    node.type === 'group'
      ? { ...node, children: node.children.map(applies) }
      : { ...node, ...(node.id === 'm2' ? { applicableIf: 'reports' } : {}) };
  const total = { ...indexRubric.total, children: indexRubric.total.children.map(applies) };
  const book = rankingWorkbook(makeRun(companies, { rubric: { ...indexRubric, total } }), 'zh-CN');
  const names = rowsOf(sheetNamed(book, '评委')).map(([name]) => name);
  expect([names.includes('甲'), names.includes('丙')]).toEqual([true, false]);
});

describe('评分方法', () => {
  const rows = rowsIn('评分方法');

  test('the total’s scale, rounding in between, ties, tracks and ranges', () => {
    expect(rows).toContainEqual(['汇总', '自下而上逐组汇总，各组的方式见“分组与汇总”；总分满分 115 分。']);
    expect(rows).toContainEqual([
      '舍入',
      '公布的总分与各组得分四舍五入到 2 位小数，只在最后一步舍入。例外：D 披露（0 位小数）、m2 专家评分（1 位小数）先舍入，再参与上级汇总。',
    ]);
    expect(rows).toContainEqual(['并列', '同分并列，其后的名次不跳号（1、2、2、3）。']);
    expect(rows).toContainEqual([
      '行业名次',
      '规则与总榜相同，只在同一行业之内比较。一格可写多个，以 “/” 隔开，每个都有名次。',
    ]);
    expect(rows).toContainEqual(['公布名次', '第 2–3 名合并公布，其余按名次公布。']);
  });

  test('each group: aggregation, full score, not applicable, minimums, rounding', () => {
    expect(rows).toContainEqual(['总分', null, '分数相加', 115, '权重按比例转给同级', null]);
    expect(rows).toContainEqual([
      'D',
      '披露',
      '加权平均',
      40,
      '权重按比例转给同级',
      null,
      '舍入到 0 位小数后参与汇总；提议，尚未公布',
    ]);
    expect(rows).toContainEqual(['M', '管理', '分数相加', 50, '权重和应得分退出，上级同时减少', null]);
    expect(rows).toContainEqual([
      'I',
      '影响',
      '加权平均',
      25,
      '权重按比例转给同级',
      '作答的不足 50.0%时不计分，上级按 0 分计',
    ]);
  });

  test('every table of levels', () => {
    expect(rows).toContainEqual(['优', '60 分及以上']);
    expect(rows).toContainEqual(['（无等级）', '不足 20 分']);
    expect(rows).toContainEqual(['半区 （相对）']);
    expect(rows).toContainEqual(['前半', '50% 及以上']);
    expect(rows).toContainEqual(['D 披露 透明度']);
    expect(rows).toContainEqual(['总则', '按“D 披露”公布的（已舍入的）得分判定，含下限，不含上限。']);
    expect(rows).toContainEqual(['低', '0 分及以上、不足 30 分']);
  });

  test('views, provisional and relative parts', () => {
    expect(rows).toContainEqual(['社会', 'd2、i1、i2、note']);
    expect(rows).toContainEqual([
      '暂定',
      '9 道题中有 1 道、3 个分组中有 1 个是尚未公布的提议，在下面各表中注明“提议”：D、d2',
    ]);
    expect(rows.find(([, text]) => String(text).startsWith('m1 投入增长、半区 的结果'))).toBeDefined();
  });

  test('items: points, conditions, derivation; columns of evidence are left out', () => {
    const heads = rows.find((row) => row[0] === '题号');
    expect(rows).toContainEqual([
      '题号',
      '组或题目',
      '同级权重',
      '占总分（分）',
      '适用条件',
      '本题满分',
      '计分',
    ]);
    expect(heads).toBeDefined();
    const derived = rows.find(([id, label]) => id === 'i3' && label === '　半数');
    expect(derived?.[6]).toContain('value(i1) / 2');
    const m1 = rows.find(([id, , , points]) => id === 'm1' && points === 20);
    expect(m1?.slice(4, 6)).toEqual(['公布投入', 20]);
  });
});

test('the run record: scales, why there is no score, views, levels, relative and provisional parts', () => {
  const record = runRecord(run, 'zh-CN');
  expect(record.maximums).toEqual({ total: 115, D: 40, M: 50, I: 25 });
  expect(record.relative).toEqual(['m1', 'halves']);
  expect(record.provisional).toEqual({ choices: 1, nodes: ['D', 'd2'] });
  const [first, second, third] = record.submissions;
  expect(first).toMatchObject({
    total: 100.67,
    publishedRank: '1',
    trackRanks: [
      { track: '制造', rank: 1 },
      { track: '零售', rank: 1 },
    ],
    levels: { grades: '优', halves: '前半', open: '高', busy: '是' },
    noScore: {},
    views: { esg: { E: 75, S: expect.closeTo(250 / 3, 9) }, un: { 13: 100 } },
  });
  expect(first).not.toHaveProperty('otherPolicy');
  expect(second?.noScore).toEqual({ d1: 'not-applicable', m1: 'not-applicable' });
  expect(second?.views).toMatchObject({ un: { 13: null } });
  expect(third).toMatchObject({ publishedRank: '2–3', level: null, noScore: { I: 'too-little-answered' } });
  expect(third?.scores).toMatchObject({ I: null, M: -5, D: 20 });
});

test('an index from 0 to 1 with three decimals', () => {
  const rubric = {
    ...indexRubric,
    total: { ...indexRubric.total, aggregate: { by: 'weighted-mean' }, outOf: 1 },
    ranking: { ...indexRubric.ranking, decimals: 3 },
  } as const;
  const book = rankingWorkbook(makeRun(companies, { rubric }), 'zh-CN');
  const ranking = sheetNamed(book, '总榜');
  const [first] = recordsOf(ranking);
  // D 1, M 44 / 50, I 2 / 3, of which the mean.
  expect(first?.['总分 （满分1）']).toBe(0.849);
  expect(ranking.dataBar).toMatchObject({ min: 0, max: 1 });
  expect(ranking.columns.find(({ header }) => header.startsWith('总分'))?.format?.decimals).toBe(3);
  const items = sheetNamed(book, '逐题明细').columns.find(({ header }) => header === '计入总分');
  expect(items?.format?.decimals).toBe(5);
});

test('no placeholder is left in any text, in either language', () => {
  for (const language of ['zh-CN', 'en'] as const) {
    expect(textsOf(rankingWorkbook(run, language)).filter((text) => /\{\w+\}/.test(text))).toEqual([]);
  }
});

test('no two files of labels share a key', () => {
  const folder = new URL('../../src/reports/labels/', import.meta.url);
  const files = readdirSync(folder).map((name) => readFileSync(new URL(name, folder), 'utf8'));
  const keys = files.flatMap((text) => [...text.matchAll(/^  '?([\w.-]+)'?: \{/gm)].map(([, key]) => key));
  expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  expect(keys).toHaveLength(Object.keys(labels).length);
});
