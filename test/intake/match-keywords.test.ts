import { expect, test } from 'vitest';
import { keywordScore, matchKeywords } from '../../src/intake/match-keywords.js';
import type { Item } from '../../src/rubric/rubric.js';
import { plainItem } from '../plain-rubric.js';

const item = (id: string, ...keywords: string[]): Item =>
  plainItem(id, { kind: 'yes-no', favourable: 'yes' }, { keywords });

const match = (title: string, ...items: Item[]): string | undefined => {
  const found = matchKeywords(title, items);
  if (found === undefined) return undefined;
  return 'item' in found ? found.item.id : `ambiguous ${found.ambiguous.map(({ id }) => id).join(' ')}`;
};

test('the score is the part of the keywords, by length, that the title holds', () => {
  const one = item('1', '供应商', '合同');
  expect(keywordScore('与供应商签合同', one)).toBe(1);
  expect(keywordScore('供应商管理', one)).toBe(0.6);
  expect(keywordScore('劳动合同', one)).toBe(0.4);
  expect(keywordScore('环境', one)).toBe(0);
  expect(keywordScore('任何', item('2'))).toBe(0);
});

test('width, case and spaces do not matter', () => {
  expect(keywordScore('ＡＩ 标注', item('1', 'ai', '标 注'))).toBe(1);
});

test('at least three quarters of the keywords', () => {
  // 9 of 12 characters, and 8 of 11.
  expect(match('一二三四五六七八九', item('1', '一二三四五六七八九', '甲乙丙'))).toBe('1');
  expect(match('一二三四五六七八', item('1', '一二三四五六七八', '甲乙丙'))).toBeUndefined();
});

test('the best must be two tenths ahead', () => {
  // All of the characters, against 15 of 19 and 15 of 18.
  const best = item('best', '一二三四五', '六七八九十');
  const behind = item('behind', '一二三四五六七八九十子丑寅卯辰', '甲乙丙丁');
  const near = item('near', '一二三四五六七八九十子丑寅卯辰', '甲乙丙');
  const title = '一二三四五六七八九十子丑寅卯辰';
  expect(match(title, best, behind)).toBe('best');
  expect(match(title, best, near)).toBe('ambiguous best near');
  expect(match(title, near, best)).toBe('ambiguous best near');
});
