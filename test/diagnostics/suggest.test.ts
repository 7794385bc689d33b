import { describe, expect, test } from 'vitest';
import { nearest, suggestion } from '../../src/diagnostics/suggest.js';

describe('the nearest word', () => {
  const kinds = ['yes-no', 'multi', 'grade', 'number'];

  test.each([
    ['yes_no', 'yes-no'],
    ['Grade', 'grade'],
    ['ｇｒａｄｅ', 'grade'],
    ['mutli', 'multi'],
    ['num', 'number'],
  ])('%s is %s', (word, near) => {
    expect(nearest(word, kinds)).toBe(near);
  });

  test.each(['', 'x', 'checkbox', '是非题'])('“%s” is none', (word) => {
    expect(nearest(word, kinds)).toBeUndefined();
  });

  test('the first of several equally near', () => {
    expect(nearest('b', ['a', 'c'])).toBe('a');
  });

  test('without candidates there is none', () => {
    expect(nearest('grade', [])).toBeUndefined();
  });
});

test('the end of a hint, empty where nothing is near', () => {
  expect(suggestion('grde', ['grade'])).toEqual({
    'zh-CN': '；是否想写“grade”？',
    en: '; did you mean “grade”?',
  });
  expect(suggestion('checkbox', ['grade'])).toEqual({ 'zh-CN': '', en: '' });
});
