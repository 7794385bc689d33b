import { describe, expect, test } from 'vitest';
import { diagnose } from '../../src/diagnostics/diagnostic.js';
import { labels } from '../../src/reports/labels.js';
import { rankingWorkbook } from '../../src/reports/ranking-workbook.js';
import { recordsOf, rowsOf, sheetNamed, textsOf } from './cells-of.js';
import { makeRun, type WorkSpec } from './make-run.js';
import { group, item, tinyRubric, yes } from './tiny-rubric.js';

const full = {
  '1.1': ['A;B;C;D'],
  '2.1.1': ['是'],
  '2.1.2': ['否'],
  '2.1.3': ['45%', '50%'],
  '2.2.1': ['是'],
  '2.2.2': ['是'],
  '3.1': ['E'],
};
const works: readonly WorkSpec[] = [
  {
    name: '丙',
    track: '电影',
    year: 2025,
    answers: { ...full, '3.1': ['C'] },
    evidence: { '3.1': 'no-data', '2.1.1': 'missing' },
  },
  { name: '甲', track: '剧集', year: 2026, answers: full },
  { name: '乙', track: '剧集 ', answers: { ...full, '2.2.2': [] }, provisional: true },
  { name: '丁', answers: { ...full, '2.1.1': ['看情况'] }, unranked: 'below-minimum-coverage' },
  { name: undefined, track: '电影', answers: {}, unranked: 'no-name' },
];
const run = makeRun(works);
const workbook = rankingWorkbook(run, 'zh-CN');

test('the sheets, in order, in both languages', () => {
  expect(workbook.sheets.map(({ name }) => name)).toEqual([
    '总榜',
    '分赛道榜',
    '维度得分',
    '逐题明细',
    '计算过程',
    '降档清单',
    '数据问题',
    '评分方法',
    '运行信息',
  ]);
  expect(rankingWorkbook(run, 'en').sheets.map(({ name }) => name)).toEqual([
    'Ranking',
    'Ranking by track',
    'Group scores',
    'Items',
    'Arithmetic',
    'Downgrades',
    'Data findings',
    'Method',
    'Run',
  ]);
});

describe('总榜', () => {
  const sheet = sheetNamed(workbook, '总榜');
  const records = recordsOf(sheet).slice(0, works.length);

  test('its columns: top groups, then those below', () => {
    expect(sheet.columns.map(({ header }) => header)).toEqual([
      '名次',
      '作品名称',
      '赛道',
      '赛道名次',
      '年份',
      '总分',
      '等级',
      'V 价值',
      'P 过程',
      'I 影响',
      '2.1 环境',
      '2.2 创意与人工智能',
      '覆盖率',
      '降档数',
      '严格口径 总分',
      '严格口径 名次',
      '成绩状态',
      '备注',
      '公布总分 （公式）',
      '程序－公式',
    ]);
  });

  test('works by rank, ties marked, those without a rank last with their reason', () => {
    expect(
      records.map((record) => [
        record['名次'],
        record['作品名称'],
        record['总分'],
        record['成绩状态'],
        record['备注'],
      ]),
    ).toEqual([
      [1, '甲', 100, null, '并列'],
      [1, '乙', 100, '暂定', '并列；待更正，见“数据问题”'],
      [3, '丙', 73.33, null, null],
      [null, '丁', 91.67, '未排名', '覆盖率低于 50.0%，不参加排名'],
      [null, '（未填作品名称：submissions.xlsx › Sheet1!6）', 0, '未排名', '未填作品名称，不参加排名'],
    ]);
  });

  test('numbers are published ones, with the format of their decimals', () => {
    // 丙: V 100 × 20 %, 2.1 (0.5 + 1 + 1) / 3, 2.2 100, I: C without data is B, 0.25 × 30 %.
    expect(records[2]).toMatchObject({
      'V 价值': 100,
      'P 过程': 91.67,
      'I 影响': 25,
      '2.1 环境': 83.33,
      '2.2 创意与人工智能': 100,
      等级: '第二级',
      年份: 2025,
      覆盖率: 1,
      降档数: 2,
      '严格口径 总分': 61.67,
      '严格口径 名次': 3,
    });
    const formats = new Map(sheet.columns.map((column) => [column.header, column.format]));
    expect(formats.get('总分')).toEqual({ style: 'plain', decimals: 2 });
    expect(formats.get('覆盖率')).toEqual({ style: 'percent', decimals: 1 });
    expect(formats.get('名次')).toEqual({ style: 'plain', decimals: 0 });
    expect(sheet.dataBar).toEqual({ column: 5, min: 0, max: 100 });
  });

  test('provisional and unranked rows stand out', () => {
    const [, second, , fourth] = [...sheet.rows];
    expect(second?.[1]?.emphasis).toBe('warn');
    expect(fourth?.every((cell) => cell.emphasis === 'muted')).toBe(true);
  });
});

test('a score is rounded half up, not as binary fractions would have it', () => {
  const rubric = { ...tinyRubric, ranking: { ...tinyRubric.ranking, decimals: 0 } };
  const [first] = makeRun(works, { rubric }).submissions;
  if (first === undefined) throw new Error('no submission');
  const one = {
    ...makeRun([], { rubric }),
    submissions: [{ ...first, score: { ...first.score, total: 72.5 - 1e-12 } }],
  };
  expect(recordsOf(sheetNamed(rankingWorkbook(one, 'zh-CN'), '总榜'))[0]?.['总分']).toBe(73);
});

test('分赛道榜: tracks that read alike are one, works without a track come last', () => {
  const records = recordsOf(sheetNamed(workbook, '分赛道榜'));
  expect(
    records.map((record) => [record['赛道'], record['赛道名次'], record['总榜名次'], record['作品名称']]),
  ).toEqual([
    ['剧集', 1, 1, '甲'],
    ['剧集', 1, 1, '乙'],
    ['电影', 1, 3, '丙'],
    ['电影', null, null, '（未填作品名称：submissions.xlsx › Sheet1!6）'],
    ['（未填赛道）', null, null, '丁'],
  ]);
});

test('维度得分: every group, what exemptions hide, and coverage', () => {
  const sheet = sheetNamed(workbook, '维度得分');
  expect(sheet.columns.map(({ header }) => header)).toEqual([
    '名次',
    '作品名称',
    '总分',
    'V 价值',
    'P 过程',
    '2.1 环境',
    '2.2 创意与人工智能',
    'I 影响',
    '不适用题数',
    '总分下限 不适用题计0分',
    '总分上限 不适用题计满分',
    '覆盖率',
    'V 价值 覆盖率',
    'P 过程 覆盖率',
    '2.1 环境 覆盖率',
    '2.2 创意与人工智能 覆盖率',
    'I 影响 覆盖率',
    '各维度 最大差',
  ]);
  // 乙 uses no AI: 2.2.2 leaves; at 0 the group 2.2 would have 50, which is 12.5 of the total.
  expect(recordsOf(sheet)[1]).toMatchObject({
    作品名称: '乙',
    不适用题数: 1,
    '总分下限 不适用题计0分': 87.5,
    '总分上限 不适用题计满分': 100,
  });
  expect(recordsOf(sheet)[0]).toMatchObject({ 不适用题数: 0, '总分下限 不适用题计0分': null });
  expect(recordsOf(sheet)[3]).toMatchObject({ '2.1 环境 覆盖率': 0.667 });
});

test('a group of which nothing is applicable says so, and has no coverage', () => {
  const process = group('P', '过程', 50, [
    group('2.1', '环境', 1, [item('2.1.1', '生态监督', yes)]),
    group('2.2', '人工智能', 1, [item('2.2.2', '人工智能标识', yes, { applicableIf: 'uses-ai' })]),
  ]);
  const rubric = { ...tinyRubric, total: group('total', '总分', 1, [process]) };
  const [record] = recordsOf(
    sheetNamed(
      rankingWorkbook(makeRun([{ name: '甲', answers: { '2.1.1': ['是'] } }], { rubric }), 'zh-CN'),
      '维度得分',
    ),
  );
  expect(record).toMatchObject({
    总分: 100,
    '2.2 人工智能': '不适用',
    '2.2 人工智能 覆盖率': null,
    '2.1 环境 覆盖率': 1,
  });
});

describe('逐题明细', () => {
  const records = recordsOf(sheetNamed(workbook, '逐题明细'));
  const find = (work: string, item: string): Readonly<Record<string, unknown>> | undefined =>
    records.find((record) => record['作品名称'] === work && record['题号'] === item);

  test('every item of every work, in rank order', () => {
    expect(records).toHaveLength(works.length * 7);
    expect(records.slice(0, 8).map((record) => record['题号'])).toEqual([
      '1.1',
      '2.1.1',
      '2.1.2',
      '2.1.3',
      '2.2.1',
      '2.2.2',
      '3.1',
      '1.1',
    ]);
  });

  test('a downgrade from the answer to its points', () => {
    expect(find('丙', '3.1')).toEqual({
      名次: 3,
      作品名称: '丙',
      题号: '3.1',
      题目: '环境影响',
      填报答案: 'C',
      识别为: 'C 影响C',
      作答情况: '已作答',
      答案得分率: 0.5,
      证明情况: '没有数据',
      降档: '证明中没有数据 0.5 → 0.25',
      最终得分率: 0.25,
      有效权重: 30,
      计入总分: 7.5,
      出处: 'submissions.xlsx › Sheet1!K2',
      序号: 21,
    });
  });

  test('outcomes in words; an item that does not apply has no credit and no weight', () => {
    expect(find('乙', '2.2.2')).toMatchObject({
      作答情况: '不适用',
      证明情况: null,
      答案得分率: null,
      最终得分率: null,
      有效权重: 0,
      计入总分: null,
    });
    expect(find('丁', '2.1.1')).toMatchObject({ 作答情况: '无法识别', 填报答案: '看情况', 最终得分率: 0 });
    expect(find('甲', '2.1.3')).toMatchObject({ 证明情况: '不要求', 填报答案: '45% 50%' });
  });

  test('the points of a work add up to its total', () => {
    for (const { submission, score } of run.submissions) {
      const own = records.filter((record) =>
        record['出处']?.toString().endsWith(String(submission.source.row)),
      );
      const sum = own.reduce((total, record) => total + Number(record['计入总分'] ?? 0), 0);
      expect(sum).toBeCloseTo(score.total ?? NaN, 6);
    }
  });
});

test('降档清单: in rank order, the dearest first, also those that cost nothing', () => {
  const partial = makeRun([
    { name: '甲', answers: full, evidence: { '2.1.1': 'missing', '3.1': 'no-data', '2.2.1': 'partial' } },
  ]);
  const records = recordsOf(sheetNamed(rankingWorkbook(partial, 'zh-CN'), '降档清单'));
  expect(
    records.map((record) => [
      record['题号'],
      record['原因'],
      record['降档前得分率'],
      record['降档后得分率'],
      record['损失分值'],
    ]),
  ).toEqual([
    ['3.1', '证明中没有数据', 1, 0.75, 7.5],
    ['2.1.1', '未提供证明', 1, 0.5, 4.166666667],
    ['2.2.1', '证明仅部分认可', 1, 1, 0],
  ]);
});

describe('数据问题', () => {
  const place = {
    file: 'submissions.xlsx',
    sheet: 'Sheet1',
    cell: 'F5',
    header: '2.1.1 生态',
    work: '丁',
    item: '2.1.1',
  };
  const entry = {
    source: { file: 'a.xlsx', sheet: 'S', row: 3 },
    submittedAt: '2026-01-02T09:00:00',
    answered: 3,
  };
  const found = makeRun(works, {
    diagnostics: [
      diagnose(
        'binding/unbound',
        { header: '备注' },
        { file: 'submissions.xlsx', sheet: 'Sheet1', cell: 'Z' },
      ),
      diagnose('rubric/weights', { id: 'x' }, { file: 'a.yaml', line: 1, column: 2 }),
      diagnose('answer/error-cell', { answer: '#N/A' }, place),
    ],
    duplicates: [
      {
        name: '甲',
        kept: { ...entry, source: { ...entry.source, row: 9 } },
        dropped: [entry],
        rule: 'latest',
        by: 'order',
        decided: false,
        identical: false,
      },
    ],
  });
  const sheet = sheetNamed(rankingWorkbook(found, 'zh-CN'), '数据问题');

  test('findings about the data, errors first, with place, message and hint', () => {
    const [first, second] = recordsOf(sheet);
    expect(first).toMatchObject({
      级别: '错误',
      作品名称: '丁',
      题号: '2.1.1',
      位置: 'submissions.xlsx › Sheet1!F5',
      表头: '2.1.1 生态',
      代码: 'answer/error-cell',
    });
    expect(first?.['问题']).toContain('#N/A');
    expect(first?.['处理建议']).not.toBe('');
    expect(second).toMatchObject({ 级别: '提示', 代码: 'binding/unbound' });
    expect(rowsOf(sheet).flat()).not.toContain('rubric/weights');
    expect(sheet.filteredRows).toBe(2);
  });

  test('duplicate groups stand below', () => {
    const rows = rowsOf(sheet);
    expect(rows.slice(3)).toEqual([
      ['重复提交'],
      [null, '作品名称', null, '采用', null, '未采用', '依据'],
      [
        null,
        '甲',
        null,
        'a.xlsx › S!9 (2026-01-02 09:00:00)',
        null,
        'a.xlsx › S!3 (2026-01-02 09:00:00)',
        '没有可比的提交时间，暂时采用',
      ],
    ]);
  });

  test('nothing to report is said plainly', () => {
    const cells = rowsOf(sheetNamed(workbook, '数据问题')).flat();
    expect(cells).toContain('没有发现数据问题。');
    expect(cells).toContain('没有重复提交。');
  });
});

test('评分方法: every setting of the rubric in words and tables', () => {
  const rows = rowsOf(sheetNamed(workbook, '评分方法'));
  expect(rows).toContainEqual(['版本', '1.10']);
  expect(rows).toContainEqual(['1', '三个维度按 20/50/30 计权', '尚未公布']);
  expect(rows).toContainEqual(['P', '过程', 50, 50]);
  expect(rows).toContainEqual([
    '2.1.1',
    '　　生态监督',
    1,
    8.333333333,
    '需要证明',
    null,
    '答“是”得 1，答“否”得 0',
  ]);
  expect(rows).toContainEqual([
    '2.2.2',
    '　　人工智能标识',
    1,
    12.5,
    '需要证明',
    '使用人工智能',
    '答“是”得 1，答“否”得 0',
  ]);
  expect(rows).toContainEqual([
    '3.1',
    '　环境影响',
    1,
    30,
    '需要含数据的证明',
    null,
    'A 0, B 0.25, C 0.5, D 0.75, E 1',
  ]);
  expect(rows).toContainEqual(['字面口径（本次采用）']);
  expect(rows).toContainEqual(['未提供', '得分率 × 0.5', '降 1 档']);
  expect(rows).toContainEqual(['严格口径（并列对照）']);
  expect(rows).toContainEqual(['未提供', '不得分', '降 2 档']);
  expect(rows).toContainEqual(['评审不予认可', '不得分', '降至最低档']);
  expect(rows).toContainEqual(['第二级', '60 分及以上、不足 90 分']);
  expect(rows).toContainEqual(['并列', '同分并列，其后的名次顺延（1、2、2、4）。']);
  expect(rows).toContainEqual(['最低覆盖率', '覆盖率低于 50.0% 的有分数，不参加排名。']);
  expect(rows.find(([head]) => head === '使用人工智能')?.[2]).toBe('2.2.2');
});

test('评分方法 follows the rubric when its settings change', () => {
  const ranking = {
    rankOn: 'published',
    decimals: 1,
    ties: 'dense',
    tieBreakers: [
      { node: 'P', order: 'higher-first' },
      { node: '3.1', order: 'lower-first' },
    ],
    minimumCoverage: 0,
    trackSeparators: [],
    brackets: [],
  } as const;
  const rubric = { ...tinyRubric, ranking, provisional: [], conditions: [] };
  const texts = textsOf({
    ...workbook,
    sheets: [sheetNamed(rankingWorkbook(makeRun(works.slice(0, 0), { rubric }), 'zh-CN'), '评分方法')],
  });
  expect(texts).toContain('按公布的（已舍入的）总分排列。');
  expect(texts).toContain('公布的总分与各组得分四舍五入到 1 位小数，只在最后一步舍入。');
  expect(texts).toContain('依次比较 P 过程得分高者在前、3.1 环境影响得分低者在前；仍相同则并列。');
  expect(texts).toContain('不设下限。');
  expect(texts).toContain('没有暂定的规则。');
});

test('运行信息: hashes, counts, and how every column was bound', () => {
  const [name, phone] = tinyRubric.identity;
  if (name === undefined || phone === undefined) throw new Error('no identity fields');
  const bound = makeRun(works, {
    columns: [
      { column: 0, header: '作品名称', target: { kind: 'field', field: name }, method: 'keywords' },
      { column: 27, header: '联络人电话', target: { kind: 'field', field: phone }, method: 'map' },
      { column: 28, header: '备注', target: { kind: 'unbound' }, method: 'none' },
    ],
  });
  const rows = rowsOf(sheetNamed(rankingWorkbook(bound, 'zh-CN'), '运行信息'));
  expect(rows).toContainEqual(['规则文件 SHA-256', 'a'.repeat(64)]);
  expect(rows).toContainEqual(['submissions.xlsx', 'b'.repeat(64), 5]);
  expect(rows).toContainEqual(['读入答卷', 5]);
  expect(rows).toContainEqual(['参加排名', 3]);
  expect(rows).toContainEqual(['未排名', 2]);
  expect(rows).toContainEqual(['成绩暂定', 1]);
  expect(rows).toContainEqual(['有降档的答卷', 1]);
  expect(rows).toContainEqual(['降档合计', 2]);
  expect(rows).toContainEqual(['AB', '联络人电话', '基本信息：电话（不进入结果）', '列对应文件']);
  expect(rows).toContainEqual(['AC', '备注', '未使用', '—']);
});

test('works of one name are told apart by the number of their id', () => {
  const same = makeRun([
    { name: '同名', id: '同名', answers: full },
    { name: '同名', id: '同名#2', answers: { ...full, '3.1': ['A'] } },
    { name: '单名', id: '单名#2', answers: full },
  ]);
  const names = recordsOf(sheetNamed(rankingWorkbook(same, 'zh-CN'), '总榜')).map(
    (record) => record['作品名称'],
  );
  expect(names.slice(0, 3)).toEqual(['同名', '单名', '同名 #2']);
});

test('no placeholder is left in any text, in either language', () => {
  for (const language of ['zh-CN', 'en'] as const) {
    expect(textsOf(rankingWorkbook(run, language)).filter((text) => /\{\w+\}/.test(text))).toEqual([]);
  }
});

test('both wordings of a label use the same names', () => {
  const namesIn = (wording: string): string[] => (wording.match(/\{\w+\}/g) ?? []).sort();
  for (const [key, wording] of Object.entries(labels)) {
    expect(namesIn(wording.en), key).toEqual(namesIn(wording['zh-CN']));
  }
});

test('a field without any work still makes every sheet', () => {
  const empty = rankingWorkbook(makeRun([]), 'en');
  expect(empty.sheets).toHaveLength(9);
  expect(rowsOf(sheetNamed(empty, 'Ranking'))).toEqual([
    [],
    [null, 'Provisional in the rubric: choices 1; see “Method”.'],
  ]);
  expect(rowsOf(sheetNamed(empty, 'Downgrades'))[0]?.[1]).toBe('Nothing was downgraded.');
});
