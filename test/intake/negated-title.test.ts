import { describe, expect, test } from 'vitest';
import { isNegated } from '../../src/intake/negated-title.js';
import { itemsOf } from '../../src/rubric/rubric.js';
import { codeHeaders, ofCode, rowOf, sheetOf, smallRubric, take } from './make-sheet.js';

const [, contracts] = itemsOf(smallRubric.total);
if (contracts === undefined) throw new Error('no item');

describe('a title that denies what the item asks', () => {
  test.each([
    '不包含劳动合同的人数',
    '未签劳动合同的情况',
    '没有劳动合同的员工',
    '非劳动合同用工',
    '无劳动合同的岗位',
    'Staff without a 劳动合同',
    '劳动合同 not signed',
  ])('%s', (title) => {
    expect(isNegated(title, contracts)).toBe(true);
  });

  test.each([
    '是否签订劳动合同',
    '未成年人的劳动合同',
    '无障碍岗位劳动合同',
    '非遗传承人劳动合同',
    '有无劳动合同',
  ])('%s denies nothing', (title) => {
    expect(isNegated(title, contracts)).toBe(false);
  });

  test('nothing where the item itself denies it', () => {
    expect(isNegated('未签劳动合同', { ...contracts, keywords: ['未签劳动合同'] })).toBe(false);
  });

  test('bound by its words it is a finding, by its code it is not', async () => {
    const withTitle = (title: string) =>
      take([sheetOf([codeHeaders.map((header) => (header === '2.2.1' ? title : header)), rowOf()])]);
    const byWords = ofCode((await withTitle('未签劳动合同的情况')).diagnostics, 'binding/negated-title');
    expect(byWords).toMatchObject([{ parameters: { item: '2.2.1' }, location: { cell: 'I1' } }]);
    const byCode = await withTitle('2.2.1 未签劳动合同的情况');
    expect(ofCode(byCode.diagnostics, 'binding/negated-title')).toEqual([]);
  });
});
