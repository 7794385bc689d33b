import { describe, expect, test } from 'vitest';
import { runPipeline } from '../../src/pipeline.js';
import { describeDiagnostic } from '../../src/diagnostics/diagnostic.js';
import { languages } from '../../src/diagnostics/language.js';
import { runRecord } from '../../src/reports/run-record.js';
import type { Intake } from '../../src/intake/intake.js';
import {
  codeHeaders,
  ofCode,
  rowOf,
  sheetOf,
  smallRubric,
  take,
  takeRows,
  type Written,
} from './make-sheet.js';

/** The rows that count, in the input's order. */
const keptRows = (intake: Intake): readonly number[] =>
  intake.submissions.map(({ submission }) => submission.source.row);

const row = (name: string, contact: string, phone: Written, time: Written): Written[] =>
  rowOf({ 作品名称: name, 联系人: contact, 电话: phone, 提交时间: time });

const early = '2026/9/19 9:59:00';
const late = '2026/9/19 10:00:00';

describe('the same work by the same sender', () => {
  test('the latest is kept, wherever it stands', () => {
    const intake = takeRows(row('渡口', '王一', '', late), row('渡口', '王一', '', early));
    expect(keptRows(intake)).toEqual([2]);
    expect(intake.duplicates).toEqual([
      {
        name: '渡口',
        kept: { source: { file: 'a.xlsx', sheet: 'Sheet1', row: 2 }, submittedAt: '2026-09-19T10:00:00' },
        dropped: [
          { source: { file: 'a.xlsx', sheet: 'Sheet1', row: 3 }, submittedAt: '2026-09-19T09:59:00' },
        ],
        decided: true,
      },
    ]);
    expect(ofCode(intake.diagnostics, 'duplicate/superseded')).toMatchObject([
      { parameters: { count: 2 }, location: { cell: '2', work: '渡口' } },
    ]);
    expect(intake.submissions[0]?.provisional).toBe(false);
  });

  test('a date without a time of day does not tell before from after on the same day', () => {
    const intake = takeRows(row('渡口', '王一', '', '2026/9/19'), row('渡口', '王一', '', early));
    expect(ofCode(intake.diagnostics, 'duplicate/undecided')).toHaveLength(1);
    expect(intake.submissions).toMatchObject([{ provisional: true }]);
  });

  test('a phone of 0 is no phone', () => {
    expect(keptRows(takeRows(row('渡口', '王一', '0', early), row('渡口', '李二', '0', late)))).toEqual([
      2, 3,
    ]);
  });

  test.each(['《渡口》', ' 渡 口 ', '〈渡口〉', '渡口\u200b', '渡\u3000口'])(
    '“%s” is the same name',
    (name) => {
      expect(keptRows(takeRows(row('渡口', '王一', '', early), row(name, '王一', '', late)))).toEqual([3]);
    },
  );

  test('width and case do not matter, in names and contacts', () => {
    expect(keptRows(takeRows(row('AB角', 'Wang', '', early), row('ＡＢ角', 'ｗａｎｇ', '', late)))).toEqual([
      3,
    ]);
  });

  test('a shared phone is enough, however it is written', () => {
    for (const phone of [
      '138-5154-7409',
      '+86 138 5154 7409',
      '008613851547409',
      '１３８５１５４７４０９',
      13851547409,
    ])
      expect(
        keptRows(takeRows(row('渡口', '王一', '13851547409', early), row('渡口', '李二', phone, late))),
      ).toEqual([3]);
  });

  test.each(["'13851547409", '13851547409\t', '1.3851547409E+10', '13851547409（微信同号）'])(
    'the phone is the same in %j',
    (phone) => {
      const intake = takeRows(row('渡口', '王一', '13851547409', early), row('渡口', '李二', phone, late));
      expect(keptRows(intake)).toEqual([3]);
    },
  );

  test('a chain: the first and the last share nothing but the one between', () => {
    const intake = takeRows(
      row('渡口', '王一', '13800000001', early),
      row('渡口', '李二', '13800000002', '2026/9/19 9:00:00'),
      row('渡口', '王一', '13800000002', late),
    );
    expect(keptRows(intake)).toEqual([4]);
    expect(intake.duplicates).toHaveLength(1);
    expect(ofCode(intake.diagnostics, 'duplicate/superseded')).toMatchObject([{ parameters: { count: 3 } }]);
  });

  test('across files', () => {
    const headers = [...codeHeaders];
    const intake = take([
      sheetOf([headers, row('渡口', '王一', '', late)], { file: 'a.xlsx' }),
      sheetOf([headers, row('渡口', '王一', '', early)], { file: 'b.csv' }),
    ]);
    expect(intake.submissions.map(({ submission }) => submission.source.file)).toEqual(['a.xlsx']);
  });

  test('the platform’s user id tells the sender', () => {
    const headers = [...codeHeaders, '提交人'];
    const intake = take([
      sheetOf([
        headers,
        [...row('渡口', '', '', early), 'u1'],
        [...row('渡口', '', '', late), 'u1'],
        [...row('渡口', '', '', late), 'u2'],
      ]),
    ]);
    expect(keptRows(intake)).toEqual([3, 4]);
  });
});

describe('which is the latest', () => {
  const numbered = (...rows: readonly [sequence: number | string, time: Written][]): Intake =>
    take([
      sheetOf([
        ['序号', ...codeHeaders],
        ...rows.map(([sequence, time]) => [sequence, ...row('渡口', '王一', '', time)]),
      ]),
    ]);

  test('within the same minute the running number tells', () => {
    const intake = numbered([8, late], [9, late], [7, late]);
    expect(keptRows(intake)).toEqual([3]);
    expect(intake.duplicates[0]?.decided).toBe(true);
  });

  test('a later time beats a greater number', () => {
    expect(keptRows(numbered([9, early], [8, late]))).toEqual([3]);
  });

  test('without any time the running number tells', () => {
    expect(keptRows(numbered([2, null], [1, null]))).toEqual([2]);
  });

  test.each<[string, Intake]>([
    ['no times and no numbers', takeRows(row('渡口', '王一', '', null), row('渡口', '王一', '', null))],
    ['a time and none', takeRows(row('渡口', '王一', '', late), row('渡口', '王一', '', null))],
    ['equal times and no numbers', takeRows(row('渡口', '王一', '', late), row('渡口', '王一', '', late))],
    ['equal numbers', numbered([1, late], [1, late])],
  ])('%s: undecided, the last for now', (_, intake) => {
    expect(keptRows(intake)).toEqual([3]);
    expect(intake.duplicates[0]?.decided).toBe(false);
    expect(intake.submissions[0]?.provisional).toBe(true);
    expect(ofCode(intake.diagnostics, 'duplicate/undecided')).toMatchObject([
      { severity: 'error', location: { cell: '3' } },
    ]);
  });

  test('running numbers of two files are not compared', () => {
    const sheet = (file: string, sequence: number): ReturnType<typeof sheetOf> =>
      sheetOf(
        [
          ['序号', ...codeHeaders],
          [sequence, ...row('渡口', '王一', '', null)],
        ],
        { file },
      );
    const intake = take([sheet('a.xlsx', 9), sheet('b.xlsx', 1)]);
    expect(intake.duplicates[0]?.decided).toBe(false);
  });

  test('a time that cannot be read is named where it matters', () => {
    const intake = takeRows(row('渡口', '王一', '', '昨天'), row('渡口', '王一', '', late));
    expect(ofCode(intake.diagnostics, 'identity/unreadable-time')).toMatchObject([
      { parameters: { answer: '昨天' }, location: { cell: 'A2' } },
    ]);
    expect(intake.duplicates[0]?.decided).toBe(false);
    expect(takeRows(row('渡口', '王一', '', '昨天')).diagnostics).toEqual([]);
  });
});

describe('not the same work', () => {
  test('one name with different contacts: both kept and listed', () => {
    const intake = takeRows(
      row('渡口', '王一', '13800000001', early),
      row('渡口', '李二', '13800000002', late),
    );
    expect(keptRows(intake)).toEqual([2, 3]);
    expect(intake.duplicates).toEqual([]);
    expect(ofCode(intake.diagnostics, 'duplicate/same-name')).toMatchObject([{ parameters: { count: 2 } }]);
    expect(intake.submissions.map(({ submission }) => submission.id)).toEqual(['渡口', '渡口#2']);
  });

  test('no contact at all proves nothing', () => {
    expect(keptRows(takeRows(row('渡口', '', '', early), row('渡口', '', '', late)))).toEqual([2, 3]);
  });

  test.each(['无', '-', '/', 'N/A', '略'])('“%s” is no contact in common', (nobody) => {
    expect(keptRows(takeRows(row('渡口', nobody, nobody, early), row('渡口', nobody, nobody, late)))).toEqual(
      [2, 3],
    );
  });

  test('different names by one sender', () => {
    expect(takeRows(row('渡口', '王一', '', early), row('渡口2', '王一', '', late)).diagnostics).toEqual([]);
  });

  test('works without a name', () => {
    const intake = takeRows(row('', '王一', '', early), row('', '王一', '', late));
    expect(keptRows(intake)).toEqual([2, 3]);
    expect(intake.duplicates).toEqual([]);
  });

  test('duplicates and a namesake at once', () => {
    const intake = takeRows(
      row('渡口', '王一', '', early),
      row('渡口', '李二', '', early),
      row('渡口', '王一', '', late),
    );
    expect(keptRows(intake)).toEqual([3, 4]);
    expect(intake.duplicates).toHaveLength(1);
    expect(ofCode(intake.diagnostics, 'duplicate/same-name')).toMatchObject([{ parameters: { count: 2 } }]);
  });

  test.each(['anonymous', '匿名'])('a user called “%s” is nobody', (nobody) => {
    const headers = [...codeHeaders, '提交人'];
    const intake = take([
      sheetOf([
        headers,
        [...row('渡口', '王一', '13800000001', early), nobody],
        [...row('渡口', '李二', '13800000002', late), nobody],
      ]),
    ]);
    expect(keptRows(intake)).toEqual([2, 3]);
  });

  test('a job title in common is no contact in common', () => {
    const headers = [...codeHeaders, '联系人职位'];
    const intake = take([
      sheetOf([
        headers,
        [...row('渡口', '王一', '', early), '制片人'],
        [...row('渡口', '李二', '', late), '制片人'],
      ]),
    ]);
    expect(keptRows(intake)).toEqual([2, 3]);
  });
});

test('private values are in no finding, no record and no submission', () => {
  const secrets = ['王暗号', '13899998888', '13899997777', '李暗号', '赵暗号'];
  const sheet = sheetOf([
    [...codeHeaders, '手机'],
    [...row('渡口', '王暗号', '13899998888', '昨天'), ''],
    [...row('渡口', '王暗号', '13899997777', late), ''],
    [...row('渡口', '李暗号', '', late), '13899998888'],
    [...row('风车', '赵暗号', '', late), ''],
    [...row('', '赵暗号', '', late), ''],
    [...row('', '赵暗号', '13899998888', '').map((cell, column) => (column > 5 ? '' : cell)), ''],
  ]);
  const { run, diagnostics } = runPipeline({
    toolVersion: '0.0.0',
    rubric: smallRubric,
    rubricSha256: 'r',
    files: [{ name: 'a.xlsx', sha256: 'a' }],
    sheets: [sheet],
    map: undefined,
    policy: undefined,
    diagnostics: [],
  });
  if (run === undefined) throw new Error('no run');
  expect(diagnostics.length).toBeGreaterThan(2);
  const worded = languages.flatMap((language) => diagnostics.map((one) => describeDiagnostic(one, language)));
  const submissions = run.submissions.map(({ submission }) => ({
    ...submission,
    responses: [...submission.responses],
  }));
  const everything = JSON.stringify([diagnostics, worded, submissions, run.duplicates, runRecord(run, 'en')]);
  expect(everything).toContain('渡口');
  for (const secret of secrets) expect(everything).not.toContain(secret);
});
