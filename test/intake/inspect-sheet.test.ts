import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { inspectPlain } from '../../src/intake/inspect-plain.js';
import { type BoundInspection, inspectSheet } from '../../src/intake/inspect-sheet.js';
import { defaultLimits } from '../../src/shell/read/limits.js';
import { readSheets } from '../../src/shell/read/read-sheets.js';
import type { Sheet } from '../../src/table/sheet.js';
import { styles } from '../../fixtures/platforms/styles.js';
import { codeHeaders, rowOf, sheetOf, smallRubric, type Written } from './make-sheet.js';

async function inspected(sheet: Sheet): Promise<BoundInspection> {
  const { bound } = await inspectSheet(smallRubric, { ...sheet, tables: [] }, undefined);
  if (bound === undefined) throw new Error('not bound');
  return bound;
}

const withHeaders = (changes: Readonly<Record<string, string>>, ...rows: readonly Written[][]): Sheet =>
  sheetOf([codeHeaders.map((header) => changes[header] ?? header), ...rows]);

const blankBut = (header: (typeof codeHeaders)[number], text: string): Written[] =>
  codeHeaders.map((own) => (own === header ? text : null));

describe('columns', () => {
  it('are certain by code and platform, likely by words, by position behind their question', async () => {
    const changes = { '2.2.1证明': '证明', '2.2.7': '2.27 培训体系', '3.1': '3.1' };
    const { columns } = await inspected(withHeaders(changes, rowOf()));
    const found = new Map(
      columns.map(({ letter, stands, confidence, method }) => [letter, [stands, method, confidence]]),
    );
    expect(found.get('A')).toEqual(['platform submitted-at', 'platform', 'certain']);
    expect(found.get('B')).toEqual(['name', 'keywords', 'likely']);
    expect(found.get('I')).toEqual(['2.2.1', 'code', 'certain']);
    expect(found.get('J')).toEqual(['2.2.1 evidence', 'position', 'by-position']);
    expect(found.get('K')).toEqual(['2.2.7', 'dotless-code', 'likely']);
  });

  it('with a code whose words are another item’s are only likely', async () => {
    const { columns } = await inspected(withHeaders({ '2.2.1': '2.2.1 拖欠' }, rowOf()));
    const { columns: plain } = await inspected(withHeaders({}, rowOf()));
    const confidence = (of: typeof columns): unknown => of.find(({ letter }) => letter === 'I')?.confidence;
    expect([confidence(plain), confidence(columns)]).toEqual(['certain', 'likely']);
  });

  it('without a target name what they may be, and what is missing names them', async () => {
    const { columns, missing } = await inspected(withHeaders({ '2.2.7': '员工的培训' }, rowOf()));
    const unbound = columns.find(({ letter }) => letter === 'K');
    expect(unbound).toMatchObject({ stands: 'unbound', confidence: 'unbound', nearest: ['2.2.7'] });
    expect(missing.filter(({ isRequired }) => isRequired)).toMatchObject([{ id: '2.2.7', nearest: ['K'] }]);
  });

  it('show no contact in their headers', async () => {
    const { columns } = await inspected(withHeaders({ 出品年份: '有疑问请致电13800001234' }, rowOf()));
    expect(columns.find(({ letter }) => letter === 'C')?.header).toBe('有疑问请致电138********');
  });

  it('of contacts and of the sender are private', async () => {
    const { columns } = await inspected(withHeaders({ 提交时间: '提交人' }, rowOf()));
    const isPrivate = columns.filter((column) => column.isPrivate).map(({ letter }) => letter);
    expect(isPrivate).toEqual(['A', 'E', 'F']);
  });
});

describe('rows that are no records', () => {
  it('are told apart, with their numbers', async () => {
    const total = codeHeaders.map((_, index) => (index === 0 ? '合计' : index === 12 ? 3 : null));
    const { records, otherRows } = await inspected(
      withHeaders(
        {},
        rowOf(),
        [],
        rowOf({ 作品名称: '测试' }),
        [...codeHeaders],
        total,
        blankBut('作品名称', '合计'),
        blankBut('联系人', '某人'),
        ['备注：本表截至九月'],
        rowOf({ 作品名称: '渡船' }),
      ),
    );
    expect(records).toEqual([2, 10]);
    expect(Object.fromEntries(otherRows.map(({ kind, rows }) => [kind, rows]))).toEqual({
      trial: [4],
      'header-again': [5],
      total: [6],
      'no-answers': [8],
      remark: [7, 9],
      blank: [3],
    });
  });
});

describe('values that no item understands', () => {
  it('are counted by column, the most frequent first, with what is accepted and contacts masked', async () => {
    const answers = ['看情况 13800001234', '也许', '也许', '是'];
    const rows = answers.map((answer, index) => rowOf({ 作品名称: `作品${String(index)}`, '2.2.1': answer }));
    const { unread } = await inspected(withHeaders({}, ...rows));
    expect(unread).toHaveLength(1);
    expect(unread[0]).toMatchObject({
      letter: 'I',
      item: '2.2.1',
      count: 3,
      distinct: 2,
      values: [
        { value: '也许', count: 2, row: 3 },
        { value: '看情况 138********', count: 1, row: 2 },
      ],
    });
    expect(unread[0]?.accepted?.['zh-CN']).toContain('是 / 否');
  });

  it('are named up to ten, and all are counted', async () => {
    const rows = Array.from({ length: 12 }, (_, index) =>
      rowOf({ 作品名称: `作品${String(index)}`, '2.2.1': `答${'甲乙丙丁戊己庚辛壬癸子丑'.charAt(index)}` }),
    );
    const { unread } = await inspected(withHeaders({}, ...rows));
    expect([unread[0]?.distinct, unread[0]?.values.length]).toEqual([12, 10]);
  });

  it('are read also where a column is missing', async () => {
    const { unread, missing } = await inspected(withHeaders({ '3.1': '' }, rowOf({ '2.2.1': '也许' })));
    expect(missing.filter(({ isRequired }) => isRequired).map(({ id }) => id)).toEqual(['3.1']);
    expect(unread.map(({ item }) => item)).toEqual(['2.2.1']);
  });
});

describe('without a rubric', () => {
  const expectation = z.object({
    profile: z.string(),
    headerRow: z.int(),
    headerRows: z.int(),
    submissions: z.array(z.unknown()),
  });

  it.each(Object.keys(styles).filter((id) => id !== 'generic-merged'))(
    '%s shows its platform, header and records',
    async (id) => {
      const folder = new URL(`../../fixtures/platforms/${id}/`, import.meta.url);
      const expected = expectation.parse(JSON.parse(readFileSync(new URL('expected.json', folder), 'utf8')));
      const file = ['export.csv', 'export.xlsx'].flatMap((name) => {
        try {
          return [readFileSync(new URL(name, folder))];
        } catch {
          return [];
        }
      })[0];
      if (file === undefined) throw new Error('no export');
      const [sheet] = (await readSheets(id, file, defaultLimits)).sheets;
      const plain = inspectPlain({ rows: sheet?.rows ?? [] });
      expect(plain.detection.profile.id).toBe(expected.profile);
      expect(plain.header?.firstRow).toBe(expected.headerRow);
      expect((plain.header?.lastRow ?? 0) - (plain.header?.firstRow ?? 0) + 1).toBe(expected.headerRows);
      expect(plain.records).toHaveLength(expected.submissions.length);
    },
  );

  it('a first row that reads like a record is none of the headers and is not shown', () => {
    const rows = [
      ['王一', '制片', '13800001234', '是'],
      ['李二', '导演', '13800005678', '是'],
    ];
    const plain = inspectPlain(sheetOf(rows));
    expect(plain.header).toBeUndefined();
    expect(plain.records).toEqual([1, 2]);
    expect(plain.columns.map(({ header }) => header)).toEqual(['', '', '', '']);
  });

  it('columns tell what they hold and never which values', () => {
    const rows = [
      ['昵称', '性别', '时间', '分'],
      ...['甲', '乙', '丙', '丁'].map((name, index) => [
        name,
        index < 2 ? '男' : '女',
        '2026/9/1 10:00',
        index,
      ]),
    ];
    const { columns } = inspectPlain(sheetOf(rows));
    expect(columns.map(({ content, filled, distinct }) => [content, filled, distinct])).toEqual([
      ['text', 4, 4],
      ['choices', 4, 2],
      ['times', 4, 1],
      ['numbers', 4, 4],
    ]);
    expect(JSON.stringify(columns)).not.toMatch(/[甲男]/);
  });
});
