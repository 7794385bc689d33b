import { describe, expect, test } from 'vitest';
import type { Response } from '../../src/intake/submission.js';
import { codeHeaders, ofCode, placesOf, rowOf, sheetOf, take, takeRows, type Written } from './make-sheet.js';

const header = [...codeHeaders];
const blankRow = (changes: Parameters<typeof rowOf>[0]): Written[] =>
  rowOf({ ...Object.fromEntries(header.map((name) => [name, null])), ...changes });

describe('rows', () => {
  test('a submission and all of its responses', async () => {
    const { submissions, rowsByFile, usable } = await takeRows(rowOf());
    const [accepted] = submissions;
    expect(usable).toBe(true);
    expect(rowsByFile).toEqual(new Map([['a.xlsx', 1]]));
    expect(accepted).toMatchObject({
      provisional: false,
      submission: {
        id: '渡口',
        name: '渡口',
        track: '电影',
        year: 2025,
        submittedAt: '2026-09-19T10:00:00',
        source: { file: 'a.xlsx', sheet: 'Sheet1', row: 2 },
      },
    });
    expect([...(accepted?.submission.responses.keys() ?? [])]).toEqual([
      ...['1.1', '2.2.1', '2.2.7', '2.2.9', '2.2.10', '2.6.3', '2.6.4', '3.1'],
    ]);
    expect(accepted?.submission.responses.get('2.2.9')).toMatchObject({ given: '50% / 50%', cell: 'M2' });
  });

  test('a stray row is no submission', async () => {
    const intake = await takeRows(rowOf(), blankRow({ 联系人: '合计' }), blankRow({ 出品年份: '-' }));
    expect(placesOf(intake.diagnostics)).toEqual(['input/stray-row 3']);
    expect(intake.submissions).toHaveLength(1);
  });

  test('a header repeated in full is a stray row, however few columns it fills', async () => {
    const again = blankRow({ 作品名称: '作品名称', '2.2.1': '2.2.1' });
    const intake = await takeRows(rowOf(), again);
    expect(placesOf(intake.diagnostics)).toEqual(['input/stray-row 3']);
    expect(intake.submissions).toHaveLength(1);
  });

  test('a total and a repeated header are stray rows, a work called like one is not', async () => {
    const total = blankRow({ 作品名称: '合计', '2.2.9(1)': '1', '2.2.1': 'A' });
    const work = rowOf({ 作品名称: '合计' });
    const intake = await takeRows(rowOf(), total, [...codeHeaders], work);
    expect(placesOf(intake.diagnostics)).toEqual(['input/stray-row 3', 'input/stray-row 4']);
    expect(intake.submissions.map(({ submission }) => submission.name)).toEqual(['渡口', '合计']);
  });

  test('options that repeat the titles of their own columns are no repeated header', async () => {
    const options = ['山', '水', '林', '田', '湖', '草'];
    const headers = ['#', ...codeHeaders, ...options];
    const written = [['a1', ...rowOf(), ...options.slice(0, 5), ''], [...headers]];
    const few = ['b2', ...blankRow({ 作品名称: '榫卯', '1.1': 'A' }), ...options];
    const intake = await take([sheetOf([headers, ...written, few])]);
    expect(placesOf(ofCode(intake.diagnostics, 'input/stray-row'))).toEqual(['input/stray-row 3']);
  });

  test('a row whose cells have moved is said so, and contacts in its answers are not quoted', async () => {
    const moved = [
      ...rowOf({ 联系人: '王', 电话: '一' }).slice(0, 6),
      '13851547409',
      'w@example.org',
      ...rowOf().slice(6),
    ];
    const { diagnostics, submissions } = await takeRows(moved);
    expect(ofCode(diagnostics, 'input/beyond-header')).toMatchObject([{ location: { cell: '2' } }]);
    const said = JSON.stringify([diagnostics, [...(submissions[0]?.submission.responses.values() ?? [])]]);
    expect(said).toContain('138********');
    expect(said).not.toMatch(/13851547409|w@example/);
  });

  test('a placeholder is no work name', async () => {
    const intake = await takeRows(rowOf({ 作品名称: '无' }));
    expect(placesOf(intake.diagnostics)).toEqual(['identity/missing-name B2']);
  });

  test('identity without any answer is one, with a warning', async () => {
    const intake = await takeRows(blankRow({ 作品名称: '渡口', 赛道: '电影', '2.2.1': '(空)' }));
    expect(placesOf(intake.diagnostics)).toEqual(['input/empty-submission B2']);
    expect(intake.submissions).toHaveLength(1);
  });

  test('answers without a name are one, provisional', async () => {
    const intake = await takeRows(rowOf({ 作品名称: '(空)' }));
    expect(placesOf(intake.diagnostics)).toEqual(['identity/missing-name B2']);
    expect(intake.submissions).toMatchObject([{ provisional: true, submission: { name: undefined } }]);
  });

  test('evidence alone, without an answer or a name, is a stray row', async () => {
    expect(placesOf((await takeRows(rowOf(), blankRow({ '2.2.1证明': '说明' }))).diagnostics)).toEqual([
      'input/stray-row 3',
    ]);
  });

  test('a header without submissions', async () => {
    const intake = await take([sheetOf([header])]);
    expect(intake.diagnostics).toMatchObject([
      { code: 'input/no-submissions', location: { file: 'a.xlsx' } },
    ]);
    expect(intake.usable).toBe(false);
  });

  test('track and year', async () => {
    const intake = await takeRows(rowOf({ 赛道: '', 出品年份: '去年' }));
    expect(placesOf(intake.diagnostics)).toEqual([
      'identity/missing-track D2',
      'identity/unreadable-year C2',
    ]);
    expect(intake.submissions).toMatchObject([
      { provisional: false, submission: { track: undefined, year: undefined } },
    ]);
  });

  test('letters before the tracks go where every track has one', async () => {
    const tracks = async (...written: readonly string[]): Promise<(string | undefined)[]> =>
      (
        await takeRows(...written.map((track, index) => rowOf({ 赛道: track, 作品名称: String(index) })))
      ).submissions.map(({ submission }) => submission.track);
    expect(await tracks('A.电影', 'B、动画')).toEqual(['电影', '动画']);
    expect(await tracks('A.电影', '动画')).toEqual(['A.电影', '动画']);
  });
});

describe('answers that cannot be used are findings at their cell', () => {
  test.each<[string, Parameters<typeof rowOf>[0], string]>([
    ['nonsense', { '2.2.1': '部分' }, 'answer/unreadable I2'],
    ['letter and text', { '2.2.1': 'A.否' }, 'answer/letter-and-text-disagree I2'],
    ['a share too large', { '2.2.9(2)': '120%' }, 'answer/out-of-range N2'],
    ['a spreadsheet error', { '3.1': { kind: 'error', code: '#N/A' } }, 'answer/error-cell U2'],
    ['a formula without a result', { '3.1': { kind: 'uncalculated' } }, 'answer/uncalculated U2'],
    ['an error for evidence', { '3.1证明': { kind: 'error', code: '#REF!' } }, 'evidence/unreadable V2'],
  ])('%s makes it provisional', async (_, changes, place) => {
    const { diagnostics, submissions } = await takeRows(rowOf(changes));
    expect(placesOf(diagnostics)).toEqual([place]);
    expect(diagnostics[0]?.location).toMatchObject({ file: 'a.xlsx', sheet: 'Sheet1', work: '渡口' });
    expect(submissions[0]?.provisional).toBe(true);
  });

  test.each<[string, Parameters<typeof rowOf>[0], string]>([
    ['a share that is 1', { '2.2.9(2)': '1' }, 'answer/ambiguous-share N2'],
    ['a missing share', { '2.2.9(2)': '(空)' }, 'answer/part-missing N2'],
    ['a skip without a rule', { '2.2.7': '(跳过)' }, 'answer/skipped K2'],
  ])('%s does not', async (_, changes, place) => {
    const { diagnostics, submissions } = await takeRows(rowOf(changes));
    expect(placesOf(diagnostics)).toEqual([place]);
    expect(submissions[0]?.provisional).toBe(false);
  });

  test('the finding names the item and quotes the header and the answer', async () => {
    expect((await takeRows(rowOf({ '2.2.1': ' 部分 ' }))).diagnostics).toMatchObject([
      { parameters: { answer: '部分' }, location: { header: '2.2.1', item: '2.2.1', work: '渡口' } },
    ]);
  });

  test('a skip where the rubric has a rule is no finding', async () => {
    expect((await takeRows(rowOf({ '2.6.3': '(跳过)' }))).diagnostics).toEqual([]);
  });
});

describe('the condition of some items', () => {
  const responseOf = async (
    changes: Parameters<typeof rowOf>[0],
    item: string,
  ): Promise<Response | undefined> =>
    (await takeRows(rowOf(changes))).submissions[0]?.submission.responses.get(item);

  test('a denial as the answer or as the evidence is neither', async () => {
    expect(await responseOf({ '2.6.3': '未使用AI', '2.6.3证明': '' }, '2.6.3')).toMatchObject({
      answer: { state: 'blank' },
      denial: true,
      evidence: 'missing',
    });
    expect(await responseOf({ '2.6.3': '否', '2.6.3证明': '未使用AI技术' }, '2.6.3')).toMatchObject({
      answer: { state: 'answered' },
      denial: true,
      evidence: 'missing',
    });
  });

  test('only for items that have the condition', async () => {
    expect(await responseOf({ '2.2.1证明': '未使用AI' }, '2.2.1')).toMatchObject({
      denial: false,
      evidence: 'present',
    });
  });

  test('a column of its own', async () => {
    const answers = async (answer: string): Promise<unknown> => {
      const intake = await take([
        sheetOf([
          [...header, '是否使用AI'],
          [...rowOf(), answer],
        ]),
      ]);
      return [[...(intake.submissions[0]?.submission.conditions ?? [])], placesOf(intake.diagnostics)];
    };
    expect(await answers('否')).toEqual([[['uses-ai', 'no']], []]);
    expect(await answers('A.是')).toEqual([[['uses-ai', 'yes']], []]);
    expect(await answers('')).toEqual([[], []]);
    expect(await answers('也许')).toEqual([[], ['answer/unreadable W2']]);
  });
});

describe('numbers count only where the whole column is numbers', () => {
  test('1 and 2', async () => {
    const intake = await takeRows(
      rowOf({ '2.2.1': 1, 作品名称: 'a' }),
      rowOf({ '2.2.1': 2, 作品名称: 'b' }),
      rowOf({ '2.2.1': '(空)', 作品名称: 'c' }),
    );
    expect(intake.diagnostics).toEqual([]);
    expect(
      intake.submissions.map(({ submission }) => submission.responses.get('2.2.1')?.answer),
    ).toMatchObject([{ answer: 'yes' }, { answer: 'no' }, { state: 'blank' }]);
  });

  test('0, 1 and 2 mixed are unreadable, all of them', async () => {
    const intake = await takeRows(
      ...[0, 1, 2].map((answer) => rowOf({ '2.2.1': answer, 作品名称: String(answer) })),
    );
    expect(placesOf(intake.diagnostics)).toEqual([
      'answer/unreadable I2',
      'answer/unreadable I3',
      'answer/unreadable I4',
    ]);
  });
});

describe('sheets and files', () => {
  const notes = sheetOf([['说明'], ['请勿修改']], { name: '说明' });

  test('a sheet of something else is left out with a word', async () => {
    const intake = await take([sheetOf([header, rowOf()]), notes]);
    expect(intake.diagnostics).toMatchObject([
      { code: 'binding/sheet-left-out', parameters: { sheet: '说明' }, location: { sheet: '说明' } },
    ]);
    expect(intake.usable).toBe(true);
    expect(intake.submissions).toHaveLength(1);
  });

  test('a sheet that names only few items, too', async () => {
    const summary = sheetOf(
      [
        ['作品名称', '2.2.1', '总分'],
        ['渡口', '100', '90'],
      ],
      { name: '汇总' },
    );
    const intake = await take([summary, sheetOf([header, rowOf()])]);
    expect(placesOf(intake.diagnostics)).toEqual(['binding/sheet-left-out']);
    expect(intake.submissions).toHaveLength(1);
  });

  test('an empty sheet is not worth a word', async () => {
    expect((await take([sheetOf([header, rowOf()]), sheetOf([], { name: '空' })])).diagnostics).toEqual([]);
  });

  test('two sheets of submissions', async () => {
    const second = sheetOf([header, rowOf({ 作品名称: '风车' })], { name: 'Sheet2' });
    const intake = await take([sheetOf([header, rowOf()]), second]);
    expect(intake.submissions.map(({ submission }) => submission.source.sheet)).toEqual(['Sheet1', 'Sheet2']);
    expect(intake.rowsByFile).toEqual(new Map([['a.xlsx', 2]]));
  });

  test('several files are one field, each bound by itself', async () => {
    const order = [...header.slice(6), ...header.slice(0, 6)];
    const cells = rowOf({ 作品名称: '风车' });
    const other = sheetOf([['导出'], order, [...cells.slice(6), ...cells.slice(0, 6)]], { file: 'b.csv' });
    const intake = await take([sheetOf([header, rowOf()]), other]);
    expect(intake.diagnostics).toEqual([]);
    expect(
      intake.submissions.map(({ submission: { name, source } }) => [name, source.file, source.row]),
    ).toEqual([
      ['渡口', 'a.xlsx', 2],
      ['风车', 'b.csv', 3],
    ]);
    expect(intake.rowsByFile).toEqual(
      new Map([
        ['a.xlsx', 1],
        ['b.csv', 1],
      ]),
    );
  });

  test('one file without a header makes the whole field unusable', async () => {
    const intake = await take([sheetOf([header, rowOf()]), sheetOf([['x', 'y']], { file: 'b.csv' })]);
    expect(ofCode(intake.diagnostics, 'binding/no-header')).toMatchObject([{ location: { file: 'b.csv' } }]);
    expect(intake.usable).toBe(false);
  });

  test('a file without submissions beside one with some', async () => {
    const intake = await take([sheetOf([header, rowOf()]), sheetOf([header], { file: 'b.csv' })]);
    expect(ofCode(intake.diagnostics, 'input/no-submissions')).toMatchObject([
      { location: { file: 'b.csv' } },
    ]);
  });

  test('two files without submissions are both named', async () => {
    const intake = await take([sheetOf([header]), sheetOf([header], { file: 'b.csv' })]);
    expect(ofCode(intake.diagnostics, 'input/no-submissions').map(({ location }) => location.file)).toEqual([
      'a.xlsx',
      'b.csv',
    ]);
  });

  test('works named like properties of objects', async () => {
    const intake = await takeRows(
      rowOf({ 作品名称: '__proto__', 赛道: 'constructor' }),
      rowOf({ 作品名称: 'constructor' }),
    );
    expect(intake.submissions.map(({ submission }) => submission.id)).toEqual(['__proto__', 'constructor']);
    expect(intake.diagnostics).toEqual([]);
  });
});
