import { describe, expect, test } from 'vitest';
import type { Intake } from '../../src/intake/intake.js';
import { codeHeaders, ofCode, placesOf, rowOf, sheetOf, take } from './make-sheet.js';

/** Takes in one submission under the usual headers, some of them replaced. */
async function takeWith(changes: Readonly<Record<string, string>>): Promise<Intake> {
  const headers = codeHeaders.map((header) => changes[header] ?? header);
  return await take([sheetOf([headers, rowOf()])]);
}

test('a complete header has no findings', async () => {
  expect((await takeWith({})).diagnostics).toEqual([]);
});

describe('missing columns', () => {
  test('an item stops the run and names the nearest unused columns', async () => {
    const intake = await takeWith({ '2.2.1': '员工合同', '2.2.1证明': '备注' });
    const [missing] = ofCode(intake.diagnostics, 'binding/missing-item');
    expect(intake.usable).toBe(false);
    expect(missing).toMatchObject({
      parameters: { item: '2.2.1', label: { en: 'Contracts' } },
      location: { file: 'a.xlsx', sheet: 'Sheet1', cell: '1', item: '2.2.1' },
    });
    expect(missing?.parameters['nearest']).toMatchObject({ en: 'Nearest unused columns: I “员工合同”. ' });
  });

  test('the nearest candidate stands first', async () => {
    const intake = await takeWith({ '2.2.7': '员工培训', '2.2.7证明': '对问卷的意见', 提交时间: '部门' });
    const [missing] = ofCode(intake.diagnostics, 'binding/missing-item');
    expect(missing?.parameters['nearest']).toMatchObject({ en: 'Nearest unused columns: K “员工培训”. ' });
  });

  test('with nothing unused there is no candidate', async () => {
    const headers = codeHeaders.filter((header) => header !== '2.2.1' && header !== '2.2.1证明');
    const intake = await take([sheetOf([headers, headers.map(() => 'A')])]);
    expect(ofCode(intake.diagnostics, 'binding/missing-item')[0]?.parameters['nearest']).toMatchObject({
      en: '',
    });
  });

  test('columns that are not like it at all are not named', async () => {
    const intake = await takeWith({ '2.2.7': '所在部门', '2.2.7证明': '对问卷的意见' });
    const [missing] = ofCode(intake.diagnostics, 'binding/missing-item');
    expect(missing?.parameters['nearest']).toMatchObject({ 'zh-CN': '' });
  });

  test('of another questionnaire is said once, and nothing of each item', async () => {
    const others = codeHeaders.map((header) => (/^[123]\./u.test(header) ? `第${header}条` : header));
    const sheet = sheetOf([[...others.filter((header) => !header.startsWith('第1.1'))], rowOf()]);
    const { diagnostics, usable } = await take([{ ...sheet, rows: sheet.rows.slice(0, 1) }]);
    expect(usable).toBe(false);
    const binding = diagnostics.filter(({ code }) => code.startsWith('binding/'));
    expect(binding).toMatchObject([
      { code: 'binding/other-rubric', parameters: { rubric: 'small', found: 0, count: 8 } },
    ]);
  });

  test('an evidence column does not stop the run, but makes every submission provisional', async () => {
    const intake = await takeWith({ '2.2.1证明': '' });
    expect(ofCode(intake.diagnostics, 'binding/missing-evidence')).toMatchObject([
      { parameters: { item: '2.2.1' } },
    ]);
    expect(intake.usable).toBe(true);
    expect(intake.submissions.map(({ provisional }) => provisional)).toEqual([true]);
    expect(intake.submissions[0]?.submission.responses.get('2.2.1')?.evidence).toBe('missing');
  });

  test('an option of its own column, while others have one', async () => {
    const headers = codeHeaders.flatMap((header) => (header === '1.1' ? ['1.1_A', '1.1_B'] : [header]));
    const intake = await take([sheetOf([headers, headers.map(() => 'A')])]);
    expect(ofCode(intake.diagnostics, 'binding/missing-option')).toMatchObject([
      { parameters: { item: '1.1', option: 'C' } },
    ]);
    expect(intake.usable).toBe(false);
  });

  test('a required field stops the run, an optional one does not, a private one is not missed', async () => {
    const required = await takeWith({ 作品名称: '备注' });
    expect(placesOf(required.diagnostics)).toContain('binding/missing-field 1');
    expect(required.usable).toBe(false);
    const optional = await takeWith({ 赛道: '备注' });
    expect(placesOf(optional.diagnostics)).toEqual([
      'binding/missing-optional-field 1',
      'binding/unbound D1',
    ]);
    expect(optional.usable).toBe(true);
    expect((await takeWith({ 电话: '' })).diagnostics).toEqual([]);
  });

  test('a blank of 2.2.9, unless some cell holds both numbers', async () => {
    const headers = codeHeaders.filter((header) => header !== '2.2.9(2)');
    const rowWith = (share: string): string[] =>
      rowOf({ '2.2.9(1)': share })
        .filter((_, index) => codeHeaders[index] !== '2.2.9(2)')
        .map(String);
    const apart = await take([sheetOf([headers, rowWith('50%')])]);
    expect(ofCode(apart.diagnostics, 'binding/missing-part')).toMatchObject([
      { parameters: { item: '2.2.9', expected: 2, found: 1 } },
    ]);
    expect(apart.usable).toBe(false);
    const together = await take([sheetOf([headers, rowWith('50%，45%'), rowWith('50%')])]);
    expect(ofCode(together.diagnostics, 'binding/missing-part')).toEqual([]);
    expect(together.usable).toBe(true);
  });
});

describe('two columns for one thing', () => {
  test.each<[string, Record<string, string>, string, string]>([
    ['an answer', { '2.2.7': '2.2.1' }, '2.2.1', 'I, K'],
    ['a blank', { '2.2.9(2)': '2.2.9(1)' }, '2.2.9 part 1', 'M, N'],
    ['the work name', { 赛道: '作品名' }, 'name', 'B, D'],
    ['a condition', { 联系人: '是否使用AI', 电话: '是否使用AI工具' }, 'uses-ai', 'E, F'],
  ])('%s', async (_, changes, target, columns) => {
    const intake = await takeWith(changes);
    expect(ofCode(intake.diagnostics, 'binding/duplicate')).toMatchObject([
      { parameters: { target, columns }, location: { cell: '1' } },
    ]);
    expect(intake.usable).toBe(false);
  });

  test('contacts and evidence may repeat', async () => {
    expect((await takeWith({ 联系人: '手机' })).diagnostics).toEqual([]);
  });

  test('a title that fits two items equally binds neither', async () => {
    const intake = await takeWith({ '2.6.3': 'AI标注与授权', '2.6.3证明': '' });
    expect(ofCode(intake.diagnostics, 'binding/ambiguous')).toMatchObject([
      { parameters: { items: '2.6.3, 2.6.4' }, location: { cell: 'Q1' } },
    ]);
    expect(ofCode(intake.diagnostics, 'binding/missing-item')).toMatchObject([
      { parameters: { item: '2.6.3' } },
    ]);
  });
});

test('headers named like properties of objects are ordinary text', async () => {
  const headers = [...codeHeaders, '__proto__', 'constructor', 'toString'];
  const intake = await take([sheetOf([headers, [...rowOf(), 'a', 'b', 'c']])]);
  expect(placesOf(intake.diagnostics)).toEqual([
    'binding/unbound W1',
    'binding/unbound X1',
    'binding/unbound Y1',
  ]);
  expect(intake.submissions).toHaveLength(1);
});
