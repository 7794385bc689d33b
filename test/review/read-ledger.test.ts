import { describe, expect, it } from 'vitest';
import { describeDiagnostic } from '../../src/diagnostics/diagnostic.js';
import { sameText } from '../../src/diagnostics/language.js';
import { sheetOf, type Written } from '../intake/make-sheet.js';
import {
  entriesOf,
  entryRow,
  findingsOf,
  ledgerOf,
  ledgerRubric,
  ledgerTitles,
  type LedgerTitle,
  requireRun,
  runMarks,
  totalsOf,
} from './points-field.js';

const works = [
  ['渡口', '剧集', 50, 35],
  ['《稻浪》', '剧集', 50, 30],
  ['归乡 路书', '电影', 45, 25],
] as const;

type Changes = Partial<Record<LedgerTitle, Written>>;

/** What a ledger makes of the totals 85, 80 and 70, and its findings. */
async function outcomeOf(
  changes: readonly Changes[],
  asOf?: string,
): Promise<{ totals: unknown; findings: unknown }> {
  const outcome = await runMarks(works, entriesOf(changes, asOf));
  return { totals: totalsOf(requireRun(outcome)), findings: findingsOf(outcome) };
}

const untouched = { 渡口: 85, '《稻浪》': 80, '归乡 路书': 70 };

describe('entries', () => {
  it('by rule: the rule’s kind and amount', async () => {
    const { totals, findings } = await outcomeOf([
      { 作品: '渡口', 规则: 'late' },
      { 作品: '稻浪', 规则: '投诉属实' },
      { 作品: '归乡路书', 规则: 'No report', 类别: '封顶', 数值: 60 },
    ]);
    // 85 − 5, 80 × 0.9, the lower of 70 and 60.
    expect(totals).toEqual({ 渡口: 80, '《稻浪》': 72, '归乡 路书': 60 });
    expect(findings).toEqual([]);
  });

  it.each<[string, Changes, number]>([
    ['a deduction', { 类别: '扣分', 数值: 3.5 }, 81.5],
    ['points in words', { 类别: 'deduct', 数值: '3.5分' }, 81.5],
    ['a factor', { 类别: '乘数', 数值: 0.8 }, 68],
    ['a factor with its sign', { 类别: 'multiply', 数值: '×0.8' }, 68],
    ['a factor in per cent', { 类别: '乘数', 数值: '80%' }, 68],
    ['a factor in a percent cell', { 类别: '乘数', 数值: { kind: 'number', value: 0.8, percent: true } }, 68],
    ['a veto', { 类别: '一票否决' }, 85],
    ['a rule that leaves the amount open', { 规则: 'error', 数值: 4 }, 81],
  ])('of a kind whose amount the rubric leaves open: %s', async (_, changes, expected) => {
    const outcome = await runMarks(works, entriesOf([{ 作品: '渡口', ...changes }]));
    expect(totalsOf(requireRun(outcome))['渡口']).toBeCloseTo(expected, 9);
    expect(findingsOf(outcome)).toEqual([]);
  });

  it('a vetoed work keeps its score, has no rank, and leaves its place to the next', async () => {
    const run = requireRun(await runMarks(works, entriesOf([{ 作品: '渡口', 规则: 'plagiarism' }])));
    expect(
      run.submissions.map(({ submission, standing, score }) => [submission.name, standing, score.total]),
    ).toEqual([
      ['《稻浪》', { status: 'ranked', rank: 1, trackRanks: [{ track: '剧集', rank: 1 }] }, 80],
      ['归乡 路书', { status: 'ranked', rank: 2, trackRanks: [{ track: '电影', rank: 1 }] }, 70],
      ['渡口', { status: 'unranked', reason: 'vetoed' }, 85],
    ]);
  });

  it('keep what they were read with, contacts masked', async () => {
    const given = {
      ...{ 作品: '渡口', 规则: 'late', 日期: { kind: 'time', at: '2026-03-02T00:00:00' } as const },
      ...{ 来源: '来信 zhang@example.org', 决定人角色: '秘书处 13800138000', 说明: '补交' },
    };
    const run = requireRun(await runMarks(works, entriesOf([given])));
    const [work] = run.submissions.filter(({ submission }) => submission.name === '渡口');
    expect(work?.score.adjusted?.applied).toEqual([
      {
        before: 85,
        after: 80,
        entry: {
          kind: 'deduct',
          rule: 'late',
          amount: 5,
          date: '2026-03-02',
          source: '来信 ***@***',
          decidedBy: '秘书处 138********',
          validFrom: undefined,
          validUntil: undefined,
          reason: '补交',
          place: { file: 'penalties.xlsx', sheet: '台账', row: 2 },
        },
      },
    ]);
  });

  it('change the total under the policy beside too', async () => {
    const run = requireRun(await runMarks(works, entriesOf([{ 作品: '渡口', 规则: 'late' }])));
    expect(run.submissions.map(({ beside }) => beside.total)).toEqual([80, 80, 70]);
  });
});

describe('what is wrong with an entry stands at its cell, and it is not applied', () => {
  it.each<[string, Changes, string]>([
    ['no date', { 规则: 'late', 日期: null }, 'ledger/missing F2'],
    ['no source', { 规则: 'late', 来源: '无' }, 'ledger/missing G2'],
    ['nobody who decided', { 规则: 'late', 决定人角色: ' ' }, 'ledger/missing H2'],
    ['neither kind nor rule', {}, 'ledger/missing C2'],
    ['no work', { 作品: null, 规则: 'late' }, 'ledger/missing A2'],
    ['no amount', { 类别: '扣分' }, 'ledger/missing E2'],
    ['another date', { 规则: 'late', 日期: '三月一日' }, 'ledger/unreadable F2'],
    ['a date that could be two', { 规则: 'late', 日期: '3/4/2026' }, 'ledger/unreadable F2'],
    ['an unknown kind', { 类别: '罚款', 数值: 5 }, 'ledger/unreadable C2'],
    ['words for an amount', { 类别: '扣分', 数值: '若干' }, 'ledger/unreadable E2'],
    ['a deduction in per cent', { 类别: '扣分', 数值: '5%' }, 'ledger/unreadable E2'],
    ['an error in a cell', { 规则: 'late', 来源: { kind: 'error', code: '#N/A' } }, 'ledger/unreadable G2'],
    ['a formula without a result', { 规则: 'late', 说明: { kind: 'uncalculated' } }, 'ledger/unreadable K2'],
    ['a negative deduction', { 类别: '扣分', 数值: -2 }, 'ledger/amount-out-of-range E2'],
    ['a factor above 1', { 类别: '乘数', 数值: 1.1 }, 'ledger/amount-out-of-range E2'],
    ['an amount besides the rule’s', { 规则: 'late', 数值: 6 }, 'ledger/amount-disagrees E2'],
    ['a veto with an amount', { 规则: 'plagiarism', 数值: 5 }, 'ledger/amount-not-expected E2'],
    ['a kind besides the rule’s', { 规则: 'late', 类别: '封顶' }, 'ledger/kind-disagrees C2'],
    ['a kind without a rule', { 类别: '封顶', 数值: 50 }, 'ledger/not-provided C2'],
    ['an unknown rule', { 规则: 'lat' }, 'ledger/unknown-rule D2'],
    ['an unknown work', { 作品: '渡囗', 规则: 'late' }, 'ledger/unknown-work A2'],
    ['an unknown id', { 提交编号: '渡口#2', 规则: 'late' }, 'ledger/unknown-work B2'],
    ['an id of another work', { 提交编号: '稻浪', 规则: 'late' }, 'ledger/work-disagrees A2'],
    ['a validity without an as-of day', { 规则: 'late', 生效日: '2026-01-01' }, 'ledger/as-of-missing 2'],
  ])('%s', async (_, changes, finding) => {
    const { totals, findings } = await outcomeOf([{ 作品: '渡口', ...changes }]);
    expect(findings).toEqual([finding]);
    expect(totals).toEqual(untouched);
  });

  it('a cap outside the scale', async () => {
    const rules = [{ id: 'c', label: sameText('c'), kind: 'cap', amount: undefined, items: [] }] as const;
    const rubric = { ...ledgerRubric, adjustments: { ...ledgerRubric.adjustments, rules } };
    const capped = async (amount: number) =>
      await runMarks(works, entriesOf([{ 作品: '渡口', 类别: '封顶', 数值: amount }]), rubric);
    expect(findingsOf(await capped(101))).toEqual(['ledger/amount-out-of-range E2']);
    expect(findingsOf(await capped(-1))).toEqual(['ledger/amount-out-of-range E2']);
    expect(totalsOf(requireRun(await capped(40)))['渡口']).toBe(40);
  });

  it('everything that is wrong with an entry, at once', async () => {
    const { findings } = await outcomeOf([
      { 作品: '没有', 规则: 'lat', 日期: null, 来源: null, 决定人角色: null, 生效日: '?', 失效日: '?' },
    ]);
    expect(findings).toEqual([
      ...['ledger/unknown-work A2', 'ledger/unknown-rule D2', 'ledger/missing F2', 'ledger/missing G2'],
      ...['ledger/missing H2', 'ledger/unreadable I2', 'ledger/unreadable J2'],
    ]);
  });

  it('makes the work it is about provisional, and no other', async () => {
    const run = requireRun(await runMarks(works, entriesOf([{ 作品: '渡口', 规则: 'late', 来源: null }])));
    expect(
      run.submissions.filter(({ provisional }) => provisional).map(({ submission }) => submission.name),
    ).toEqual(['渡口']);
  });

  it('suggests a near name, and quotes without contacts', async () => {
    const outcome = await runMarks(
      works,
      entriesOf([
        { 作品: '归乡路', 规则: 'late' },
        { 作品: '13800138000', 规则: 'late' },
      ]),
    );
    const said = outcome.diagnostics
      .filter(({ code }) => code === 'ledger/unknown-work')
      .map((found) => describeDiagnostic(found, 'zh-CN'))
      .map(({ message, hint }) => `${message} ${hint}`);
    expect(said[0]).toContain('归乡 路书');
    expect(said[1]).not.toContain('13800138000');
  });
});

describe('whom an entry is about', () => {
  it('compares names as they were given, masked only where they are quoted', async () => {
    const named = [['热线13800138000', '剧集', 50, 35]] as const;
    const outcome = await runMarks(named, entriesOf([{ 作品: '《热线13800138000》', 规则: 'late' }]));
    expect(requireRun(outcome).submissions.map(({ score }) => score.total)).toEqual([80]);
  });

  const twins = [...works, ['渡 口', '电影', 20, 20] as const];

  it('asks for the id where two works bear the name', async () => {
    const outcome = await runMarks(twins, entriesOf([{ 作品: '渡口', 规则: 'late' }]));
    expect(findingsOf(outcome)).toEqual(['ledger/ambiguous-work A2']);
  });

  it.each<[string, Changes]>([
    ['the id', { 提交编号: '渡口#2' }],
    ['the id beside the name', { 提交编号: '渡口#2', 作品: '《渡口》' }],
    ['the name with its number, as sheets show it', { 作品: '渡口 #2' }],
  ])('takes %s', async (_, changes) => {
    const run = requireRun(await runMarks(twins, entriesOf([{ ...changes, 规则: 'late' }])));
    expect(run.submissions.map(({ score }) => score.total)).toEqual([85, 80, 70, 35]);
  });
});

describe('validity', () => {
  const entry = { 作品: '渡口', 规则: 'late', 生效日: '2026-01-10', 失效日: '2026/6/30' };

  it.each([
    ['2026-01-09', 85, ['ledger/not-in-force 2']],
    ['2026-01-10', 80, []],
    ['2026-06-30', 80, []],
    ['2026-07-01', 85, ['ledger/not-in-force 2']],
  ])('on %s', async (asOf, total, findings) => {
    const outcome = await runMarks(works, entriesOf([entry], asOf));
    expect(totalsOf(requireRun(outcome))['渡口']).toBe(total);
    expect(findingsOf(outcome)).toEqual(findings);
    expect(requireRun(outcome).ledger?.notInForce.get('渡口')?.length ?? 0).toBe(findings.length);
  });

  it('open at either end', async () => {
    const from = { ...entry, 失效日: null };
    const until = { ...entry, 生效日: null };
    expect((await outcomeOf([from], '2030-01-01')).totals).toEqual({ ...untouched, 渡口: 80 });
    expect((await outcomeOf([until], '2020-01-01')).totals).toEqual({ ...untouched, 渡口: 80 });
  });

  it('without a day the work is provisional', async () => {
    const run = requireRun(await runMarks(works, entriesOf([entry])));
    expect(run.submissions.map(({ provisional }) => provisional)).toEqual([true, false, false]);
  });

  it('ending before it begins is an error', async () => {
    const { findings } = await outcomeOf([{ ...entry, 生效日: '2026-07-01' }], '2026-03-01');
    expect(findings).toEqual(['ledger/validity-order I2']);
  });
});

describe('entries that resemble each other', () => {
  const entry = { 作品: '渡口', 规则: 'error', 数值: 3, 说明: '第 3 集' };

  it('the same twice counts once', async () => {
    const { totals, findings } = await outcomeOf([entry, { ...entry, 作品: '《渡口》' }]);
    expect(totals).toEqual({ ...untouched, 渡口: 82 });
    expect(findings).toEqual(['ledger/repeated 3']);
  });

  it('with another reason both count, and it is said', async () => {
    const { totals, findings } = await outcomeOf([entry, { ...entry, 说明: '第 7 集' }]);
    expect(totals).toEqual({ ...untouched, 渡口: 79 });
    expect(findings).toEqual(['ledger/similar 3']);
  });

  it.each<[string, Changes]>([
    ['amount', { 数值: 4 }],
    ['date', { 日期: '2026-03-02' }],
    ['source', { 来源: '公告第 4 号' }],
  ])('with another %s both count and nothing is said', async (_, changes) => {
    expect((await outcomeOf([entry, { ...entry, ...changes }])).findings).toEqual([]);
  });
});

describe('sheets', () => {
  const titles = [
    'Work',
    'Kind',
    'Amount',
    'Date',
    'Source',
    'Decided by (role)',
    'Valid from',
    'Valid until',
  ];
  const row = ['渡口', 'deduct', 3, '2026-03-01', 'notice 3', 'jury'];

  it('English titles, below others, in any order, with brackets and asterisks', async () => {
    const outcome = await runMarks(
      works,
      ledgerOf([['Penalties 2026'], [], titles.map((title) => `${title}*`), row]),
    );
    expect(totalsOf(requireRun(outcome))['渡口']).toBe(82);
    expect(findingsOf(outcome)).toEqual([]);
    const turned = await runMarks(
      works,
      ledgerOf([[...titles].reverse(), [null, null, ...[...row].reverse()]]),
    );
    expect(totalsOf(requireRun(turned))['渡口']).toBe(82);
  });

  it('rows with nothing but a number are no entries', async () => {
    const outcome = await runMarks(
      works,
      ledgerOf([['序号', ...ledgerTitles], [1, ...entryRow({ 作品: '渡口', 规则: 'late' })], [2]]),
    );
    expect(findingsOf(outcome)).toEqual([]);
  });

  it.each([
    ['no header', [['渡口', 5]], ['ledger/no-header']],
    [
      'no decided-by column',
      [titles.filter((title) => !title.startsWith('Dec')), row],
      ['ledger/missing-column 1'],
    ],
    [
      'the work and its rule alone',
      [
        ['作品', '规则'],
        ['渡口', 'late'],
      ],
      ['ledger/missing-column 1', 'ledger/missing-column 1', 'ledger/missing-column 1'],
    ],
    ['two dates', [[...titles, '日期'], row], ['ledger/repeated-column I1']],
  ])('cannot be read: %s; there is no run', async (_, rows, findings) => {
    const outcome = await runMarks(works, ledgerOf(rows));
    expect(outcome.run).toBeUndefined();
    expect(findingsOf(outcome)).toEqual(findings);
  });

  it('says what it does not use', async () => {
    const outcome = await runMarks(works, ledgerOf([[...titles.slice(0, 7), '有效期限'], row]));
    expect(findingsOf(outcome)).toEqual(['ledger/unused-column H1']);
  });

  it('an empty ledger is said so', async () => {
    expect(findingsOf(await runMarks(works, entriesOf([])))).toEqual(['ledger/empty']);
  });

  it('all sheets of all files, those without a header left out', async () => {
    const first = entriesOf([{ 作品: '渡口', 规则: 'late' }]);
    const notes = sheetOf([['请勿修改']], { file: 'penalties.xlsx', name: '说明' });
    const more = sheetOf([titles, ['稻浪', ...row.slice(1)]], { file: 'more.csv', name: 'more' });
    const files = [...first.files, { name: 'more.csv', sha256: '' }];
    const outcome = await runMarks(works, { ...first, files, sheets: [...first.sheets, notes, more] });
    expect(totalsOf(requireRun(outcome))).toEqual({ ...untouched, 渡口: 80, '《稻浪》': 77 });
    expect(findingsOf(outcome)).toEqual(['ledger/sheet-left-out']);
  });

  it('a file of which no sheet is read is not passed over', async () => {
    const ledger = entriesOf([{ 作品: '渡口', 规则: 'late' }]);
    const outcome = await runMarks(works, {
      ...ledger,
      files: [...ledger.files, { name: 'hidden.xlsx', sha256: '' }],
    });
    expect(outcome.run).toBeUndefined();
    expect(outcome.diagnostics.filter(({ code }) => code === 'ledger/no-header')[0]?.location.file).toBe(
      'hidden.xlsx',
    );
  });

  it('a rubric without adjustments takes no ledger', async () => {
    const rubric = { ...ledgerRubric, adjustments: { ...ledgerRubric.adjustments, rules: [] } };
    const outcome = await runMarks(works, entriesOf([{ 作品: '渡口', 规则: 'late' }]), rubric);
    expect([outcome.run, findingsOf(outcome)]).toEqual([undefined, ['ledger/no-rules']]);
  });

  it('entries of a work without a total are said so', async () => {
    const rubric = {
      ...ledgerRubric,
      total: {
        ...ledgerRubric.total,
        minimums: { applicable: 0, answered: 1, below: 'not-scored' as const },
      },
    };
    const ledger = entriesOf([{ 作品: '半份', 规则: 'late' }]);
    const outcome = await runMarks([...works, ['半份', '剧集', 30, null]], ledger, rubric);
    expect(findingsOf(outcome)).toContain('ledger/no-score 2');
  });
});
