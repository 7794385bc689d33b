import { describe, expect, test } from 'vitest';
import { bindSheet } from '../../src/intake/bind-sheet.js';
import { targetName } from '../../src/intake/target-name.js';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.js';
import { codeHeaders, ofCode, placesOf, rowOf, sheetOf, take, type Written } from './make-sheet.js';
import { platformRubric } from './platform-sheet.js';

const options = ['保护生态环境', '尊重、平等与包容', '推动技术, 产业创新', '其他'];

function targetsOf(rows: readonly (readonly Written[])[]): readonly string[] {
  const { bound } = bindSheet(platformRubric, sheetOf(rows), undefined);
  return (bound?.columns ?? []).map(({ target, method }) => `${targetName(target)} (${method})`);
}

function findingsOf(rows: readonly (readonly Written[])[]): readonly Diagnostic[] {
  return bindSheet(platformRubric, sheetOf(rows), undefined).diagnostics;
}

describe('columns of options', () => {
  const identity = ['作品名称', '所属赛道'];

  test('whose question has no title are bound by their options', () => {
    const header = [
      ...identity.map((title, index) => `${String(index + 1)}、${title}`),
      ...options.map((option) => `第3题(${option})`),
    ];
    expect(targetsOf([header, ['渡口', '电影', 1, 0, 0, 1]]).slice(2)).toEqual(
      ['A', 'B', 'C', 'D'].map((id) => `1.1 option ${id} (keywords)`),
    );
  });

  test('of a question that lacks half of the options are not', () => {
    const header = ['1、作品名称', '2、所属赛道', `第3题(${options[0] ?? ''})`, '第3题(其他)'];
    expect(targetsOf([header, ['渡口', '电影', 1, 0]]).slice(2)).toEqual([
      'unbound (none)',
      'unbound (none)',
    ]);
  });

  test('of a question with other options are not', () => {
    const header = ['1、作品名称', '2、所属赛道', '第3题(运动)', '第3题(其他)', '第3题(生态旅游)'];
    expect(targetsOf([header, ['渡口', '电影', 1, 0, 0]]).slice(2)).toEqual(
      Array.from({ length: 3 }, () => 'unbound (none)'),
    );
  });

  test('with brackets in brackets, and a second one of “other” for its words', () => {
    const header = [...['Respondent ID', 'Collector ID', ...identity], ...['1.1 作品的主题', '', '', '', '']];
    const parts = [
      '',
      '',
      'Response',
      'Response',
      ...options.slice(0, 3),
      '其他（请注明（必填））',
      '其他（请注明（必填））',
    ];
    expect(targetsOf([header, parts, ['1', '2', '渡口', '电影', ...options, '']]).slice(4)).toEqual([
      ...['1.1 option A (code)', '1.1 option B (code)', '1.1 option C (code)', '1.1 option D (code)'],
      'ignored (platform)',
    ]);
  });

  test('with numbers only are taken in the order of the rubric, and it is said so', () => {
    const header = [
      'record_id',
      '作品名称',
      ...[1, 2, 3, 4].map((code) => `1.1___${String(code)}`),
      'form_1_complete',
    ];
    const labelled = header.map((title) => title.replace(/^1\.1___(\d)$/u, '1.1 作品的主题 (choice=$1)'));
    const rows = [labelled, ['1', '渡口', '1', '0', '0', '1', '2']];
    expect(targetsOf(rows).slice(2, 6)).toEqual(['A', 'B', 'C', 'D'].map((id) => `1.1 option ${id} (code)`));
    expect(ofCode(findingsOf(rows), 'binding/option-order')).toMatchObject([{ parameters: { item: '1.1' } }]);
    const gap = [labelled.map((title) => title.replace('choice=4', 'choice=7')), rows[1] ?? []];
    expect(ofCode(findingsOf(gap), 'binding/option-order')).toEqual([]);
    const twice = [labelled.map((title) => title.replace('choice=4', 'choice=3')), rows[1] ?? []];
    expect(ofCode(findingsOf(twice), 'binding/option-order')).toEqual([]);
  });
});

describe('exports that cannot be used', () => {
  const titles = [
    '1、作品名称',
    '2、1.1 作品的主题',
    '3、1.2 是否签订劳动合同',
    '4、1.3 是否拖欠款项',
    '5、2.2 社会影响',
  ];
  const scores = (...rows: readonly Written[][]): readonly string[] =>
    placesOf(findingsOf([['序号', '总分', ...titles], ...rows])).filter((place) => place.includes('score'));

  test('scores: a number for all choices of a multi, or one that no choice has', () => {
    expect(scores([1, 9, '渡口', 4, 1, 2, 2], [2, 5, '榫卯', 1, 1, 2, 1])).toEqual([
      'binding/score-export D1',
    ]);
    expect(scores([1, 9, '渡口', null, 1, 2, 5], [2, 5, '榫卯', null, 1, 2, 1])).toEqual([
      'binding/score-export G1',
    ]);
    expect(scores([1, 9, '渡口', null, 0, 2, 1], [2, 5, '榫卯', null, 1, 2, 1])).toEqual([
      'binding/score-export E1',
    ]);
  });

  test('scores: they add up to the total', () => {
    expect(scores([1, 5, '渡口', null, 1, 2, 2], [2, 4, '榫卯', null, 1, 2, 1])).toEqual([
      'binding/score-export B1',
    ]);
    expect(scores([1, 5, '渡口', null, 1, 2, 2], [2, 9, '榫卯', null, 1, 2, 1])).toEqual([]);
  });

  test('numbers of choices and words are no scores', () => {
    expect(scores([1, 9, '渡口', null, 1, 2, 3], [2, 5, '榫卯', null, 1, 2, 1])).toEqual([]);
    expect(scores([1, 9, '渡口', 'A', '是', '否', '重大'], [2, 5, '榫卯', 'B', '是', '否', 5])).toEqual([]);
  });

  test('codes without titles need a map', () => {
    const found = findingsOf([
      ['seq', 'source', 'Q1', 'Q2|A1', 'Q2|A2', 'Q3', 'finish'],
      [1, 'link', '渡口', 1, 0, '是', '2026-08-21 10:05:00'],
    ]);
    expect(found).toMatchObject([{ code: 'binding/untitled-headers', parameters: { example: 'Q1' } }]);
  });
});

describe('two platforms with the same evidence', () => {
  // The numbering of 问卷星 under the columns of 腾讯问卷.
  const header = [
    '编号',
    '结束答题时间',
    '序号',
    '提交答卷时间',
    '来源详情',
    '1.1 作品的主题',
    '1.2 劳动合同',
    '作品名称',
  ];

  test('are said so where it makes a difference', () => {
    const found = findingsOf([header, ['1', '2026-08-21', '1', '2026/8/22', '', 'A', '是', '渡口']]);
    expect(ofCode(found, 'binding/ambiguous-platform')).toHaveLength(1);
  });

  test('and not where it makes none', () => {
    const plain = ['Record ID', 'record_id', 'Respondent ID', '作品名称', '1.1 作品的主题'];
    const found = findingsOf([plain, ['1', '1', '1', '渡口', 'A']]);
    expect(ofCode(found, 'binding/ambiguous-platform')).toEqual([]);
  });
});

describe('rows that do not count', () => {
  const header = [...codeHeaders];
  const blank = (changes: Parameters<typeof rowOf>[0]): Written[] =>
    rowOf({ ...Object.fromEntries(header.map((name) => [name, null])), ...changes });
  const strays = async (...rows: readonly Written[][]): Promise<readonly string[]> =>
    placesOf((await take([sheetOf([header, rowOf(), ...rows])])).diagnostics);

  test.each(['测试', '测试1', '《测试》', '测试数据', 'test', 'Test 2', '示例'])(
    '%s is a trial of the form',
    async (name) => {
      expect(await strays(rowOf({ 作品名称: name }))).toEqual(['input/trial-row B3']);
    },
  );

  test.each(['测试员的一天', 'Testament', '示例人生', '演示者'])('%s is a work', async (name) => {
    expect(await strays(rowOf({ 作品名称: name }))).not.toContain('input/trial-row B3');
  });

  test('totals, wherever they are called so', async () => {
    expect(await strays(blank({ 提交时间: '合计', '2.2.9(1)': 12, '2.2.1': 8 }))).toEqual([
      'input/stray-row 3',
    ]);
    expect(await strays(blank({ 作品名称: '平均：', '3.1': 2.5 }))).toEqual(['input/stray-row 3']);
    expect(await strays(blank({ 作品名称: 'Average', '3.1': 2.5 }))).toEqual(['input/stray-row 3']);
  });

  test('remarks below the table', async () => {
    expect(await strays(blank({ 作品名称: '备注：以上为截至九月底的答卷' }))).toEqual(['input/stray-row 3']);
    // In a questionnaire, whatever it says: nobody sends off a name alone.
    expect(await strays(blank({ 作品名称: '（以下无正文）' }))).toEqual(['input/stray-row 3']);
    expect(await strays(blank({ 作品名称: '说明书', 赛道: '剧集' }))).toEqual(['input/empty-submission B3']);
  });
});

describe('times by the whole column', () => {
  const header = [...codeHeaders];
  const times = async (...written: readonly Written[]) => {
    const rows = written.map((time, index) =>
      rowOf({ 提交时间: time, 作品名称: `作品${String(index)}`, 联系人: `人${String(index)}` }),
    );
    const intake = await take([sheetOf([header, ...rows])]);
    const at = intake.submissions.map(({ submission }) => submission.submittedAt);
    return { at, findings: placesOf(intake.diagnostics).filter((place) => place.includes('dates')) };
  };

  test('a number above 12 tells the day', async () => {
    expect((await times('16/05/2025 10:00', '3/4/2025 9:30 PM')).at).toEqual([
      '2025-05-16T10:00:00',
      '2025-04-03T21:30:00',
    ]);
    expect((await times('5/16/2025 10:00', '3/4/25 21:30')).at).toEqual([
      '2025-05-16T10:00:00',
      '2025-03-04T21:30:00',
    ]);
  });

  test('so does the only order in which they rise', async () => {
    const rising = await times('1/2/2025 8:00', '2/2/2025 8:00', '3/2/2025 8:00', '1/3/2025 8:00');
    expect(rising).toEqual({
      at: ['2025-02-01', '2025-02-02', '2025-02-03', '2025-03-01'].map((day) => `${day}T08:00:00`),
      findings: [],
    });
  });

  test('otherwise they are not used, and it is said once', async () => {
    expect(await times('3/4/2025 10:00', '5/6/2025 10:00')).toEqual({
      at: [undefined, undefined],
      findings: ['input/ambiguous-dates A'],
    });
    expect((await times('13/4/2025', '4/13/2025')).findings).toEqual(['input/ambiguous-dates A']);
  });

  test('dates among texts were turned by a program', async () => {
    const found = await times('16/05/2025 10:00', { kind: 'time', at: '2025-06-05T10:00:00' });
    expect(found.findings).toEqual(['input/mixed-dates A']);
  });
});
