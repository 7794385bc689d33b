import { describe, expect, test } from 'vitest';
import { groupBySender } from '../../src/intake/group-by-sender.js';
import { runPipeline } from '../../src/pipeline.js';
import { describeDiagnostic } from '../../src/diagnostics/diagnostic.js';
import { languages } from '../../src/diagnostics/language.js';
import { runRecord } from '../../src/reports/run-record.js';
import { type DuplicateRule, duplicateRules } from '../../src/intake/duplicates.js';
import { type Intake, takeIn } from '../../src/intake/intake.js';
import { sourceOf } from '../../src/table/sheet-source.js';
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

/** Rows that differ in one answer, unless the same one is asked for. */
const row = (name: string, contact: string, phone: Written, time: Written, changes = {}): Written[] =>
  rowOf({ 作品名称: name, 联系人: contact, 电话: phone, 提交时间: time, ...changes });

const other = { '2.2.7': '否' };

const early = '2026/9/19 9:59:00';
const late = '2026/9/19 10:00:00';

describe('the same work by the same sender', () => {
  test('the latest is kept, wherever it stands', async () => {
    const intake = await takeRows(row('渡口', '王一', '', late), row('渡口', '王一', '', early));
    expect(keptRows(intake)).toEqual([2]);
    expect(intake.duplicates).toEqual([
      {
        name: '渡口',
        kept: {
          source: { file: 'a.xlsx', sheet: 'Sheet1', row: 2 },
          submittedAt: '2026-09-19T10:00:00',
          answered: 8,
        },
        dropped: [
          {
            source: { file: 'a.xlsx', sheet: 'Sheet1', row: 3 },
            submittedAt: '2026-09-19T09:59:00',
            answered: 8,
          },
        ],
        rule: 'latest',
        by: 'time',
        decided: true,
        identical: true,
      },
    ]);
    expect(ofCode(intake.diagnostics, 'duplicate/superseded')).toMatchObject([
      { parameters: { count: 2 }, location: { cell: '2', work: '渡口' } },
    ]);
    expect(intake.submissions[0]?.provisional).toBe(false);
  });

  test('a date without a time of day does not tell before from after on the same day', async () => {
    const intake = await takeRows(
      row('渡口', '王一', '', '2026/9/19'),
      row('渡口', '王一', '', early, other),
    );
    expect(ofCode(intake.diagnostics, 'duplicate/undecided')).toHaveLength(1);
    expect(intake.submissions).toMatchObject([{ provisional: true }]);
  });

  test('a phone of 0 is no phone', async () => {
    expect(keptRows(await takeRows(row('渡口', '王一', '0', early), row('渡口', '李二', '0', late)))).toEqual(
      [2, 3],
    );
  });

  test.each(['《渡口》', ' 渡 口 ', '〈渡口〉', '渡口\u200b', '渡\u3000口'])(
    '“%s” is the same name',
    async (name) => {
      expect(keptRows(await takeRows(row('渡口', '王一', '', early), row(name, '王一', '', late)))).toEqual([
        3,
      ]);
    },
  );

  test('width and case do not matter, in names and contacts', async () => {
    expect(
      keptRows(await takeRows(row('AB角', 'Wang', '', early), row('ＡＢ角', 'ｗａｎｇ', '', late))),
    ).toEqual([3]);
  });

  test('a shared phone is enough, however it is written', async () => {
    for (const phone of [
      '138-5154-7409',
      '+86 138 5154 7409',
      '008613851547409',
      '１３８５１５４７４０９',
      13851547409,
    ])
      expect(
        keptRows(await takeRows(row('渡口', '王一', '13851547409', early), row('渡口', '李二', phone, late))),
      ).toEqual([3]);
  });

  test.each(["'13851547409", '13851547409\t', '1.3851547409E+10', '13851547409（微信同号）'])(
    'the phone is the same in %j',
    async (phone) => {
      const intake = await takeRows(
        row('渡口', '王一', '13851547409', early),
        row('渡口', '李二', phone, late),
      );
      expect(keptRows(intake)).toEqual([3]);
    },
  );

  test('a chain: the first and the last share nothing but the one between', async () => {
    const intake = await takeRows(
      row('渡口', '王一', '13800000001', early),
      row('渡口', '李二', '13800000002', '2026/9/19 9:00:00'),
      row('渡口', '王一', '13800000002', late),
    );
    expect(keptRows(intake)).toEqual([4]);
    expect(intake.duplicates).toHaveLength(1);
    expect(ofCode(intake.diagnostics, 'duplicate/superseded')).toMatchObject([{ parameters: { count: 3 } }]);
  });

  test('across files', async () => {
    const headers = [...codeHeaders];
    const intake = await take([
      sheetOf([headers, row('渡口', '王一', '', late)], { file: 'a.xlsx' }),
      sheetOf([headers, row('渡口', '王一', '', early)], { file: 'b.csv' }),
    ]);
    expect(intake.submissions.map(({ submission }) => submission.source.file)).toEqual(['a.xlsx']);
  });

  test('the platform’s user id tells the sender', async () => {
    const headers = [...codeHeaders, '提交人'];
    const intake = await take([
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
  const numbered = (...rows: readonly [sequence: number | string, time: Written][]): Promise<Intake> =>
    take([
      sheetOf([
        ['序号', ...codeHeaders],
        ...rows.map(([sequence, time], index) => [
          sequence,
          ...row('渡口', '王一', '', time, index === 0 ? other : {}),
        ]),
      ]),
    ]);

  test('within the same minute the running number tells', async () => {
    const intake = await numbered([8, late], [9, late], [7, late]);
    expect(keptRows(intake)).toEqual([3]);
    expect(intake.duplicates[0]?.decided).toBe(true);
  });

  test('a later time beats a greater number', async () => {
    expect(keptRows(await numbered([9, early], [8, late]))).toEqual([3]);
  });

  test('without any time the running number tells', async () => {
    expect(keptRows(await numbered([2, null], [1, null]))).toEqual([2]);
  });

  test.each<[string, () => Promise<Intake>]>([
    [
      'no times and no numbers',
      () => takeRows(row('渡口', '王一', '', null), row('渡口', '王一', '', null, other)),
    ],
    ['a time and none', () => takeRows(row('渡口', '王一', '', late), row('渡口', '王一', '', null, other))],
    [
      'equal times and no numbers',
      () => takeRows(row('渡口', '王一', '', late), row('渡口', '王一', '', late, other)),
    ],
    ['equal numbers', () => numbered([1, late], [1, late])],
  ])('%s: undecided, the last for now', async (_, taking) => {
    const intake = await taking();
    expect(keptRows(intake)).toEqual([3]);
    expect(intake.duplicates[0]?.decided).toBe(false);
    expect(intake.submissions[0]?.provisional).toBe(true);
    expect(ofCode(intake.diagnostics, 'duplicate/undecided')).toMatchObject([
      { severity: 'error', location: { cell: '3' } },
    ]);
  });

  test('running numbers of two files are not compared', async () => {
    const sheet = (file: string, sequence: number, changes: object): ReturnType<typeof sheetOf> =>
      sheetOf(
        [
          ['序号', ...codeHeaders],
          [sequence, ...row('渡口', '王一', '', null, changes)],
        ],
        { file },
      );
    const intake = await take([sheet('a.xlsx', 9, other), sheet('b.xlsx', 1, {})]);
    expect(intake.duplicates[0]?.decided).toBe(false);
  });

  test('a time that cannot be read is named where it matters', async () => {
    const intake = await takeRows(row('渡口', '王一', '', '昨天'), row('渡口', '王一', '', late));
    expect(ofCode(intake.diagnostics, 'identity/unreadable-time')).toMatchObject([
      { parameters: { answer: '昨天' }, location: { cell: 'A2' } },
    ]);
    expect(intake.duplicates[0]?.decided).toBe(false);
    expect((await takeRows(row('渡口', '王一', '', '昨天'))).diagnostics).toEqual([]);
  });
});

describe('copies', () => {
  const sheets = (...times: readonly Written[]): Promise<Intake> =>
    take(
      times.map((time, index) =>
        sheetOf([[...codeHeaders], row('渡口', '王一', '', time)], { file: `${String(index)}.xlsx` }),
      ),
    );

  test.each([
    ['no times', [null, null]],
    ['the same time', [late, late]],
    ['a time and none', [null, late]],
  ])('of two files are one submission, with a note: %s', async (_, times) => {
    const intake = await sheets(...times);
    expect(intake.submissions).toMatchObject([{ provisional: false }]);
    expect(intake.duplicates).toMatchObject([{ by: 'identical', decided: true, identical: true }]);
    expect(intake.diagnostics.map(({ code, severity }) => `${severity} ${code}`)).toEqual([
      'info duplicate/identical',
    ]);
  });

  test('one that has a time is kept before one without', async () => {
    expect((await sheets(null, late)).submissions[0]?.submission.submittedAt).toBe('2026-09-19T10:00:00');
  });

  test('of the latest one do not make it undecided', async () => {
    const intake = await takeRows(
      row('渡口', '王一', '', early, other),
      row('渡口', '王一', '', late),
      row('渡口', '王一', '', late),
    );
    expect(keptRows(intake)).toEqual([3]);
    expect(intake.duplicates).toMatchObject([{ by: 'time', decided: true, identical: false }]);
  });

  test.each([
    ['an answer', { '2.2.7': '否' }],
    ['the evidence', { '2.2.7证明': '' }],
    ['the track', { 赛道: '剧集' }],
    ['the year', { 出品年份: '2024' }],
  ])('that differ in %s are none', async (_, changes) => {
    const intake = await takeRows(row('渡口', '王一', '', late), row('渡口', '王一', '', late, changes));
    expect(intake.duplicates).toMatchObject([{ by: 'order', decided: false, identical: false }]);
    expect(intake.submissions).toMatchObject([{ provisional: true }]);
  });
});

describe('other rules', () => {
  const by = (rule: DuplicateRule, ...rows: readonly Written[][]): Promise<Intake> =>
    takeIn(smallRubric, [sourceOf(sheetOf([[...codeHeaders], ...rows]))], undefined, rule);
  const fewer = { '2.2.7': '', '2.2.7证明': '' };

  test('first: the earliest', async () => {
    const intake = await by('first', row('渡口', '王一', '', late, other), row('渡口', '王一', '', early));
    expect(keptRows(intake)).toEqual([3]);
    expect(intake.duplicates).toMatchObject([{ rule: 'first', by: 'time', decided: true }]);
  });

  test('first, undecided: the first in the input', async () => {
    const intake = await by('first', row('渡口', '王一', '', late, other), row('渡口', '王一', '', late));
    expect(keptRows(intake)).toEqual([2]);
    expect(intake.submissions[0]?.provisional).toBe(true);
  });

  test.each([
    [
      'answers before time',
      [row('渡口', '王一', '', early), row('渡口', '王一', '', late, fewer)],
      2,
      'answers',
    ],
    [
      'answers before evidence',
      [
        row('渡口', '王一', '', early, { '2.2.1证明': '', '3.1证明': '' }),
        row('渡口', '王一', '', late, fewer),
      ],
      2,
      'answers',
    ],
    [
      'then evidence before time',
      [row('渡口', '王一', '', early), row('渡口', '王一', '', late, { '2.2.1证明': '' })],
      2,
      'evidence',
    ],
    ['then the latest', [row('渡口', '王一', '', late, other), row('渡口', '王一', '', early)], 2, 'time'],
  ] as const)('most-complete: %s', async (_, rows, kept, reason) => {
    const intake = await by('most-complete', ...rows);
    expect(keptRows(intake)).toEqual([kept]);
    expect(intake.duplicates).toMatchObject([{ by: reason, decided: true }]);
  });

  test('most-complete: as complete and without times, undecided', async () => {
    const intake = await by(
      'most-complete',
      row('渡口', '王一', '', null, other),
      row('渡口', '王一', '', null),
    );
    expect(keptRows(intake)).toEqual([3]);
    expect(ofCode(intake.diagnostics, 'duplicate/undecided')).toHaveLength(1);
  });

  test('fail: every group is an error and nothing can be ranked', async () => {
    const intake = await by(
      'fail',
      row('渡口', '王一', '', early),
      row('渡口', '王一', '', late),
      row('风车', '李二', '', late, other),
      row('风车', '李二', '', late),
    );
    expect(intake.usable).toBe(false);
    expect(ofCode(intake.diagnostics, 'duplicate/refused')).toMatchObject([
      { severity: 'error', location: { cell: '2', work: '渡口' } },
      { severity: 'error', location: { cell: '4', work: '风车' } },
    ]);
    expect(intake.duplicates).toMatchObject([
      { by: 'none', decided: false, identical: true },
      { by: 'none', decided: false, identical: false },
    ]);
  });

  test('fail: namesakes are no group', async () => {
    const intake = await by(
      'fail',
      row('渡口', '王一', '1380000001', late),
      row('渡口', '李二', '1380000002', late),
    );
    expect(intake.usable).toBe(true);
  });

  test.each(duplicateRules)('%s words its reasons in both languages', async (rule) => {
    const intake = await by(rule, row('渡口', '王一', '', early), row('渡口', '王一', '', late));
    for (const language of languages)
      for (const one of intake.diagnostics)
        expect(describeDiagnostic(one, language).message).not.toMatch(/undefined|\{|\[object/);
  });
});

describe('senders of one name', () => {
  const sent = (...marks: readonly (readonly string[])[]) =>
    marks.map((senders) => ({ identity: { senders } }));
  const sizes = (marks: readonly (readonly string[])[]): readonly number[] =>
    groupBySender(sent(...marks)).map(({ length }) => length);

  test('a later one can join two groups; the order stays', () => {
    const marks = [['a'], ['b'], ['c'], ['b', 'a'], []];
    expect(
      groupBySender(sent(...marks)).map((group) => group.map(({ identity }) => identity.senders)),
    ).toEqual([[['a'], ['b'], ['b', 'a']], [['c']], [[]]]);
  });

  // Comparing every pair takes minutes here.
  test('a hundred thousand of them take no long, apart or in one chain', () => {
    const numbers = Array.from({ length: 100_000 }, (_, index) => index);
    const start = performance.now();
    expect(sizes(numbers.map((number) => [`n${String(number)}`]))).toHaveLength(100_000);
    expect(sizes(numbers.map((number) => [`n${String(number)}`, `n${String(number + 1)}`]))).toEqual([
      100_000,
    ]);
    expect(sizes(numbers.map((number) => [`n${String(-number)}`, `n${String(1 - number)}`]))).toEqual([
      100_000,
    ]);
    expect(performance.now() - start).toBeLessThan(5_000);
  });
});

describe('not the same work', () => {
  test('one name with different contacts: both kept and listed', async () => {
    const intake = await takeRows(
      row('渡口', '王一', '13800000001', early),
      row('渡口', '李二', '13800000002', late),
    );
    expect(keptRows(intake)).toEqual([2, 3]);
    expect(intake.duplicates).toEqual([]);
    expect(ofCode(intake.diagnostics, 'duplicate/same-name')).toMatchObject([{ parameters: { count: 2 } }]);
    expect(intake.submissions.map(({ submission }) => submission.id)).toEqual(['渡口', '渡口#2']);
  });

  test('no contact at all proves nothing', async () => {
    expect(keptRows(await takeRows(row('渡口', '', '', early), row('渡口', '', '', late)))).toEqual([2, 3]);
  });

  test.each(['无', '-', '/', 'N/A', '略'])('“%s” is no contact in common', async (nobody) => {
    expect(
      keptRows(await takeRows(row('渡口', nobody, nobody, early), row('渡口', nobody, nobody, late))),
    ).toEqual([2, 3]);
  });

  test('different names by one sender', async () => {
    const intake = await takeRows(row('渡口', '王一', '', early), row('渡口2', '王一', '', late));
    expect(intake.diagnostics).toEqual([]);
  });

  test('works without a name', async () => {
    const intake = await takeRows(row('', '王一', '', early), row('', '王一', '', late));
    expect(keptRows(intake)).toEqual([2, 3]);
    expect(intake.duplicates).toEqual([]);
  });

  test('duplicates and a namesake at once', async () => {
    const intake = await takeRows(
      row('渡口', '王一', '', early),
      row('渡口', '李二', '', early),
      row('渡口', '王一', '', late),
    );
    expect(keptRows(intake)).toEqual([3, 4]);
    expect(intake.duplicates).toHaveLength(1);
    expect(ofCode(intake.diagnostics, 'duplicate/same-name')).toMatchObject([{ parameters: { count: 2 } }]);
  });

  test.each(['anonymous', '匿名'])('a user called “%s” is nobody', async (nobody) => {
    const headers = [...codeHeaders, '提交人'];
    const intake = await take([
      sheetOf([
        headers,
        [...row('渡口', '王一', '13800000001', early), nobody],
        [...row('渡口', '李二', '13800000002', late), nobody],
      ]),
    ]);
    expect(keptRows(intake)).toEqual([2, 3]);
  });

  test('a job title in common is no contact in common', async () => {
    const headers = [...codeHeaders, '联系人职位'];
    const intake = await take([
      sheetOf([
        headers,
        [...row('渡口', '王一', '', early), '制片人'],
        [...row('渡口', '李二', '', late), '制片人'],
      ]),
    ]);
    expect(keptRows(intake)).toEqual([2, 3]);
  });
});

test('private values are in no finding, no record and no submission', async () => {
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
  const { run, diagnostics } = await runPipeline({
    toolVersion: '0.0.0',
    rubric: smallRubric,
    rubricSha256: 'r',
    files: [{ name: 'a.xlsx', sha256: 'a' }],
    sheets: [sourceOf(sheet)],
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
