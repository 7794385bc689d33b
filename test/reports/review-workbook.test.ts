import { describe, expect, it } from 'vitest';
import { firstLink } from '../../src/reports/review/first-link.js';
import { reviewWorkbook } from '../../src/reports/review/review-workbook.js';
import { rankingWorkbook } from '../../src/reports/ranking-workbook.js';
import { sheetOf } from '../intake/make-sheet.js';
import {
  askedFor,
  exampleRows,
  changedRow,
  findingsOf,
  requireRun,
  reviewRows,
  reviewTables,
  rulingRows,
  rulingsOf,
  runRulings,
  totalsOf,
} from '../review/rulings/rulings-field.js';

describe('the review workbook', () => {
  it('asks about every piece of evidence that decides points, the dearest first', async () => {
    const rows = reviewRows(await runRulings(), 0);
    expect(
      rows.map((row) => [row['作品'], row['题号'], row['选项'], row['不采信少得'], row['采信多得']]),
    ).toEqual([
      ['渡口', '1.1', null, 40, 0],
      ['稻浪', '1.1', null, 40, 0],
      ['渡口', '2.2', null, 20, 0],
      ['稻浪', '1.2', null, 20, 0],
      ['渡口', '1.2', null, 10, 10],
      ['渡口', '2.1', 'X', 10, 0],
      ['稻浪', '2.1', 'X', 10, 0],
      ['渡口', '2.1', 'Y', 5, 5],
    ]);
    expect(rows[0]).toMatchObject({
      链接: 'https://example.org/a.pdf',
      程序判断: '已提供',
      答案位置: 'D2',
      证明位置: 'E2',
    });
  });

  it('links http and https only', async () => {
    expect(firstLink('见 HTTPS://Example.org/a。另 ftp://b')).toBe('HTTPS://Example.org/a');
    expect(firstLink('（https://example.org/x?y=1），第2页')).toBe('https://example.org/x?y=1');
    expect(firstLink('javascript:alert(1) file:///c ftp://x')).toBeUndefined();
    const [sheet] = reviewWorkbook(requireRun(await runRulings()), [], 'zh-CN').sheets;
    const links = [...(sheet?.rows ?? [])].flatMap((row) =>
      row.flatMap((cell) => (cell.kind === 'text' && cell.link !== undefined ? [cell.link] : [])),
    );
    expect(links).toEqual(['https://example.org/a.pdf']);
  });

  it('offers the verdicts in a list and locks nothing', async () => {
    const { sheets } = reviewWorkbook(requireRun(await runRulings()), [], 'en');
    const lists = sheets.map(({ form }) =>
      form?.entries.flatMap(({ rule }) => (rule.kind === 'list' ? [rule.options] : [])),
    );
    expect(lists).toEqual([
      [['accept', 'accept in part', 'reject']],
      [['applies', 'does not apply', 'keep this one', 'confirm', 'void']],
    ]);
    expect(sheets.map(({ form }) => form?.open)).toEqual([true, true]);
  });

  it('holds every ruling made so far, pending ones first, and is the same when read and written again', async () => {
    const sure = { ...(await askedFor('渡口', '1.1')), 裁定: '采信' };
    const a = { ...(await askedFor('稻浪', '1.2')), 裁定: '采信' };
    const b = { ...a, 裁定: '不采信', 审核人角色: '评审乙' };
    const stale = { ...(await askedFor('稻浪', '1.1')), 裁定: '不采信', 校验码: 'aaaaaaaaaaaa' };
    const lost = { ...sure, 作品: '无此作品', 提交编号: null };
    const given = rulingsOf(rulingRows([sure, a, stale, lost]), rulingRows([b]));
    const first = await runRulings(given);
    const rows = reviewRows(first, 0);
    expect(rows.map((row) => [row['作品'], row['题号'], row['裁定'], row['裁定状态']])).toEqual([
      ['稻浪', '1.1', null, '待裁定'],
      ['稻浪', '1.1', '不采信', '内容已变，未采用'],
      ['渡口', '2.2', null, '待裁定'],
      ['稻浪', '1.2', '采信', '相互矛盾，未采用'],
      ['稻浪', '1.2', '不采信', '相互矛盾，未采用'],
      ['渡口', '1.2', null, '待裁定'],
      ['渡口', '2.1', null, '待裁定'],
      ['稻浪', '2.1', null, '待裁定'],
      ['渡口', '2.1', null, '待裁定'],
      ['渡口', '1.1', '采信', '已采用'],
      ['无此作品', '1.1', '采信', '对不上答卷，未采用'],
    ]);
    const tables = reviewTables(first);
    const again = await runRulings(rulingsOf(...tables));
    expect(reviewTables(again)).toEqual(tables);
  });

  it('says at the header of the status that the program fills it in', async () => {
    const { sheets } = reviewWorkbook(requireRun(await runRulings()), [], 'zh-CN');
    for (const { columns, form } of sheets) {
      const index = columns.findIndex(({ header }) => header === '裁定状态');
      const notes = form?.entries.flatMap(({ note }, at) => (note === '' ? [] : [[at, note]]));
      expect(notes).toEqual([[index, expect.stringContaining('重新 rank')]]);
    }
  });

  it('goes on in further sheets where one cannot hold a list, and rulings are read from all of them', async () => {
    const outcome = await runRulings();
    const run = requireRun(outcome);
    const { sheets } = reviewWorkbook(run, [], 'zh-CN', 3);
    expect(sheets.map(({ name, rows }) => [name, [...rows].length])).toEqual([
      ['证据审核', 3],
      ['证据审核（2）', 3],
      ['证据审核（3）', 2],
      ['适用与提交', 1],
    ]);
    const filled: Readonly<Record<string, string>> = {
      裁定: '不采信',
      理由: '核对原件',
      审核人角色: '评审甲',
      日期: '2026-05-20',
    };
    const parts = sheets.slice(0, 3).map(({ name, columns, rows }) => {
      const texts = [...rows].map((cells) =>
        cells.map((cell, at) => {
          const own = filled[columns[at]?.header ?? ''];
          return own ?? (cell.kind === 'text' ? cell.text : null);
        }),
      );
      return sheetOf([columns.map(({ header }) => header), ...texts], { file: 'r1.xlsx', name });
    });
    const files = [{ name: 'r1.xlsx', sha256: '' }];
    const ruled = await runRulings({ files, sheets: parts });
    expect(findingsOf(ruled)).toEqual([]);
    // Everything rejected: nothing is left.
    expect(totalsOf(ruled)).toEqual({ 渡口: 0, 稻浪: 0 });
  });

  it('shows no contact', async () => {
    const rows = [
      ...exampleRows,
      changedRow(1, { 提交时间: '2026-03-05 10:00:00', '1.1证明': '电 13851547409' }),
    ];
    const text = JSON.stringify(reviewTables(await runRulings(undefined, rows)));
    expect(text).not.toMatch(/1385154\d{4}/u);
    expect(text).toContain('138********');
  });
});

describe('the result workbook', () => {
  it('shows verdicts with reasons, what is pending of each work, and the counts', async () => {
    const row = { ...(await askedFor('渡口', '1.1')), 裁定: '不采信' };
    const run = requireRun(await runRulings(rulingsOf(rulingRows([row]))));
    const { sheets } = rankingWorkbook(run, 'zh-CN');
    const textOf = (name: string): string =>
      JSON.stringify([...(sheets.find((sheet) => sheet.name === name)?.rows ?? [])]);
    expect(textOf('逐题明细')).toContain('核对原件 (评审甲 2026-05-20)');
    expect(textOf('降档清单')).toContain('核对原件 (评审甲 2026-05-20)');
    // 20 + 10 + 10 + 5 of 渡口; 1.1 is ruled on.
    expect(textOf('总榜')).toContain('待裁定 4 项，涉及 45');
    expect(textOf('运行信息')).toContain('r1.xlsx');
  });
});
