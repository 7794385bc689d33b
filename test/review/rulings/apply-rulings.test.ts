import { describe, expect, it } from 'vitest';
import { loadBasis } from '../../../src/review/load-basis.js';
import { countRulings } from '../../../src/review/rulings/count-rulings.js';
import { saveBasis } from '../../../src/review/save-basis.js';
import { scoreBasis } from '../../../src/review/score-basis.js';
import { readFileSync } from 'node:fs';
import {
  askedFor,
  changedRow,
  exampleRows,
  findingsOf,
  requireRun,
  type ReviewRow,
  reviewRows,
  rulingRows,
  rulingsOf,
  runRulings,
  totalsOf,
} from './rulings-field.js';

// Worked out by hand in fixtures/rulings/README.md.
const plain = { 渡口: 85, 稻浪: 70 };

async function ruled(work: string, item: string, option: string | null, word: string): Promise<ReviewRow> {
  return { ...(await askedFor(work, item, option)), 裁定: word };
}

describe('a ruling on evidence', () => {
  it.each([
    ['1.1', null, '不采信', 45],
    ['1.1', null, '采信', 85],
    ['1.2', null, '采信', 95],
    ['1.2', null, '部分采信', 95],
    ['1.2', null, '不采信', 75],
    ['2.1', 'X', '不采信', 75],
    ['2.1', 'Y', '采信', 90],
    ['2.1', 'Y', 'reject', 80],
  ])('on %s %s: %s makes 渡口 %d', async (item, option, word, total) => {
    const outcome = await runRulings(rulingsOf(rulingRows([await ruled('渡口', item, option, word)])));
    expect(totalsOf(outcome)).toEqual({ ...plain, 渡口: total });
    expect(findingsOf(outcome)).toEqual([]);
  });

  it('stays in the run with what the program had read, and scores the same from the saved basis', async () => {
    const rows = rulingRows([
      await ruled('渡口', '1.2', null, '采信'),
      await ruled('渡口', '2.1', 'Y', '不采信'),
    ]);
    const run = requireRun(await runRulings(rulingsOf(rows)));
    const responses = run.submissions[0]?.submission.responses;
    const place = { file: 'r1.xlsx', sheet: '证据审核', row: 2 };
    expect(responses?.get('1.2')?.ruling).toEqual({
      by: { verdict: 'accepted', reason: '核对原件', role: '评审甲', date: '2026-05-20', place },
      read: 'missing',
    });
    expect(responses?.get('2.1')?.optionRulings?.get('Y')?.read).toBe('missing');
    const text = readFileSync(new URL('../../../fixtures/rulings/rubric.yaml', import.meta.url), 'utf8');
    const basis = { ...run.basis, rubricLayers: [{ file: 'rubric.yaml', text }] };
    const saved: unknown = JSON.parse(JSON.stringify(saveBasis(basis)));
    expect(saved).toEqual(saveBasis(basis));
    const loaded = loadBasis(saveBasis(basis), { toolVersion: '0.0.0', rubricSha256: '' });
    if (loaded.basis === undefined) throw new Error('the basis cannot be loaded');
    const again = scoreBasis(loaded.basis);
    expect(again.submissions.map(({ score }) => score.total)).toEqual(
      run.submissions.map(({ score }) => score.total),
    );
    expect(again.submissions[0]?.submission.responses.get('2.1')?.optionRulings?.get('Y')).toEqual(
      responses?.get('2.1')?.optionRulings?.get('Y'),
    );
  });

  it('that both reviewers made counts once', async () => {
    const rows = rulingRows([await ruled('渡口', '1.1', null, '不采信')]);
    const outcome = await runRulings(rulingsOf(rows, rows));
    expect(totalsOf(outcome)).toEqual({ ...plain, 渡口: 45 });
    expect(countRulings(requireRun(outcome)).evidence).toEqual({ accepted: 0, partial: 0, rejected: 1 });
  });
});

describe('findings', () => {
  it('names the cells of two that conflict; neither counts and the work is provisional', async () => {
    const outcome = await runRulings(
      rulingsOf(
        rulingRows([await ruled('渡口', '1.1', null, '不采信')]),
        rulingRows([await ruled('渡口', '1.1', null, '采信')]),
      ),
    );
    expect(findingsOf(outcome)).toEqual(['ruling/conflict E2', 'ruling/conflict E2']);
    const files = outcome.diagnostics.flatMap(({ code, location }) =>
      code === 'ruling/conflict' ? [location.file] : [],
    );
    expect(files).toEqual(['r1.xlsx', 'r2.xlsx']);
    expect(totalsOf(outcome)).toEqual(plain);
    const provisional = requireRun(outcome).submissions.map((entry) => entry.provisional);
    expect(provisional).toEqual([true, false]);
  });

  it.each([
    ['理由', 'ruling/missing F2'],
    ['审核人角色', 'ruling/missing G2'],
    ['日期', 'ruling/missing H2'],
  ])('does not apply one without %s', async (title, finding) => {
    const row = { ...(await ruled('渡口', '1.1', null, '不采信')), [title]: null };
    const outcome = await runRulings(rulingsOf(rulingRows([row])));
    expect(findingsOf(outcome)).toEqual([finding]);
    expect(totalsOf(outcome)).toEqual(plain);
    expect(requireRun(outcome).submissions[0]?.provisional).toBe(true);
  });

  it('does not apply one whose answer or evidence has changed, and awaits it anew', async () => {
    const rulings = rulingsOf(rulingRows([await ruled('渡口', '1.1', null, '不采信')]));
    for (const changes of [{ '1.1证明': '另一份合同' }, { '1.1': 'A' }]) {
      const rows = [exampleRows[0] ?? [], changedRow(1, changes), changedRow(2, {})];
      const outcome = await runRulings(rulings, rows);
      expect(findingsOf(outcome)).toEqual(['ruling/stale I2']);
      expect(totalsOf(outcome)).toEqual(plain);
      const open = reviewRows(outcome, 0).filter((row) => row['作品'] === '渡口' && row['题号'] === '1.1');
      expect(open.map((row) => row['裁定状态'])).toEqual(['待裁定', '内容已变，未采用']);
    }
    // Another item's evidence is none of its concern.
    const elsewhere = [exampleRows[0] ?? [], changedRow(1, { '1.2证明': '新' }), changedRow(2, {})];
    expect(findingsOf(await runRulings(rulings, elsewhere))).toEqual([]);
  });

  it('does not take the mark of one item or work for another', async () => {
    const { 校验码 } = await askedFor('稻浪', '1.1');
    const row = { ...(await ruled('渡口', '1.1', null, '不采信')), 校验码: 校验码 ?? null };
    expect(findingsOf(await runRulings(rulingsOf(rulingRows([row]))))).toEqual(['ruling/stale I2']);
  });

  it('tells unknown works, items, options and words, and leaves rows without a ruling alone', async () => {
    const asked = await ruled('渡口', '1.1', null, '采信');
    const rows = rulingRows([
      { ...asked, 作品: '渡囗口', 提交编号: null },
      { ...asked, 提交编号: '渡口口' },
      { ...asked, 提交编号: '稻浪' },
      { ...asked, 题号: '1.9' },
      { ...asked, 选项: 'Z' },
      { ...asked, 裁定: '采性' },
      { ...asked, 裁定: null },
      { ...asked, 日期: '昨天' },
      { ...asked, 校验码: null },
    ]);
    expect(findingsOf(await runRulings(rulingsOf(rows)))).toEqual([
      'ruling/no-mark I10',
      'ruling/unknown-item C5',
      'ruling/unknown-option D6',
      'ruling/unknown-verdict E7',
      'ruling/unknown-work A2',
      'ruling/unknown-work B3',
      'ruling/unreadable H9',
      'ruling/work-disagrees A4',
    ]);
  });

  it('notes one that decides no points', async () => {
    const row = { 作品: '稻浪', 题号: '2.2', 裁定: '采信' };
    const outcome = await runRulings(rulingsOf(rulingRows([row])));
    expect(findingsOf(outcome)).toEqual(['ruling/decides-nothing 2', 'ruling/no-mark I2']);
    expect(totalsOf(outcome)).toEqual(plain);
    // Accepting evidence that is not there claims no use of AI.
    expect(outcome.diagnostics.map(({ code }) => code)).toContain('applicability/undetermined');
  });

  it('refuses files that are no rulings', async () => {
    for (const rows of [
      [['甲', '乙']],
      [
        ['作品', '裁定', '理由', '日期'],
        ['渡口', '采信', '', ''],
      ],
    ])
      expect((await runRulings(rulingsOf(rows))).run).toBeUndefined();
  });
});

describe('the other matters', () => {
  async function rowsOf(word: string, situation: string, rows = exampleRows): Promise<ReviewRow[]> {
    const asked = reviewRows(await runRulings(undefined, rows), 1);
    return asked
      .filter((row) => String(row['情况']).startsWith(situation))
      .map((row) => ({ ...row, 裁定: word }));
  }
  const written = (rows: readonly ReviewRow[]) =>
    rulingRows(
      rows.map((row) =>
        Object.fromEntries(
          Object.entries(row).filter(([head]) => !['理由', '审核人角色', '日期'].includes(head)),
        ),
      ),
    );

  it('grant and withdraw that an item applies', async () => {
    const granted = await runRulings(rulingsOf(written(await rowsOf('不适用', '看不出'))));
    expect(findingsOf(granted)).toEqual([]);
    expect(totalsOf(granted)).toEqual({ ...plain, 稻浪: 80 });
    expect(countRulings(requireRun(granted)).pending.applicability).toBe(0);
    // A blank answer makes the item not applicable; a ruling takes that back.
    const rows = [exampleRows[0] ?? [], changedRow(1, {}), changedRow(2, { '2.2': '' })];
    expect(totalsOf(await runRulings(undefined, rows))).toEqual({ ...plain, 稻浪: 80 });
    const withdrawn = await runRulings(rulingsOf(written(await rowsOf('适用', '按规则', rows))), rows);
    expect(totalsOf(withdrawn)).toEqual(plain);
  });

  it('settle which copy of a work counts', async () => {
    const late = { 提交时间: '2026-03-05 10:00:00', '1.1': '否' };
    const rows = [...exampleRows, changedRow(1, late)];
    expect(totalsOf(await runRulings(undefined, rows))).toEqual({ ...plain, 渡口: 45 });
    const asked = await rowsOf('保留这一份', '未采用', rows);
    const outcome = await runRulings(rulingsOf(written(asked)), rows);
    expect(totalsOf(outcome)).toEqual(plain);
    expect(requireRun(outcome).duplicates[0]).toMatchObject({ by: 'ruling', decided: true });
    expect(findingsOf(outcome)).toEqual([]);
    const both = await rowsOf('保留这一份', '', rows);
    const copies = both.filter((row) => row['事项'] === '重复提交');
    const conflict = await runRulings(rulingsOf(written(copies)), rows);
    expect(totalsOf(conflict)).toEqual({ ...plain, 渡口: 45 });
    expect(findingsOf(conflict)).toEqual(['ruling/conflict E2', 'ruling/conflict E3']);
    expect(
      requireRun(conflict).submissions.find(({ submission }) => submission.id === '渡口')?.provisional,
    ).toBe(true);
    const changed = [...exampleRows, changedRow(1, { ...late, '1.2': '否' })];
    const stale = await runRulings(rulingsOf(written(copies.slice(0, 1))), changed);
    expect(findingsOf(stale)).toEqual(['ruling/stale I2']);
  });

  it('confirm and void a submission', async () => {
    const rows = [exampleRows[0] ?? [], changedRow(1, { '1.1': '也许' }), changedRow(2, {})];
    const plainRun = requireRun(await runRulings(undefined, rows));
    expect(plainRun.submissions.map(({ provisional }) => provisional)).toEqual([false, true]);
    const confirmed = await runRulings(rulingsOf(written(await rowsOf('确认', '成绩暂定', rows))), rows);
    expect(requireRun(confirmed).submissions.map(({ provisional }) => provisional)).toEqual([false, false]);
    expect(totalsOf(confirmed)).toEqual({ ...plain, 渡口: 45 });
    const voided = requireRun(
      await runRulings(rulingsOf(written(await rowsOf('作废', '成绩暂定', rows))), rows),
    );
    expect(voided.submissions.map(({ standing }) => standing)).toEqual([
      { status: 'ranked', rank: 1, trackRanks: [] },
      { status: 'unranked', reason: 'voided' },
    ]);
    expect(voided.submissions[1]?.score.total).toBeCloseTo(45);
  });
});

describe('counts', () => {
  it('say what is pending and the points that rest on it', async () => {
    // 渡口 40 + 20 + 10 + 10 + 5; 稻浪 40 + 20 + 10 and 10 on whether 2.2 applies.
    expect(countRulings(requireRun(await runRulings()))).toMatchObject({
      pending: { evidence: 8, applicability: 1, duplicates: 0, submissions: 0 },
      points: 165,
      mostPoints: 85,
    });
    const rows = rulingRows([await ruled('渡口', '1.1', null, '采信')]);
    const counts = countRulings(requireRun(await runRulings(rulingsOf(rows))));
    expect(counts).toMatchObject({ pending: { evidence: 7 }, points: 125, mostPoints: 80 });
  });
});
