import { describe, expect, test } from 'vitest';
import { isNumbered } from '../../src/intake/profiles/profile.js';
import { qqWj } from '../../src/intake/profiles/qq-wj.js';
import { detectProfile } from '../../src/intake/profiles/registry.js';

const detect = (headers: readonly string[], cells: readonly string[] = []): string =>
  detectProfile({ headers, cells }).id;

const wjxMeta = ['序号', '提交答卷时间', '所用时间', '来源', '来源详情', '来自IP'];
const qqMeta = ['编号', '开始答题时间', '结束答题时间', '答题时长'];
const titles = ['作品名称', '2.1.1环境', '请提供内容证明', '2.1.2资源', '请提供内容证明', '3.1传播'];
const wjxTitles = titles.map((title, index) => `${String(index + 1)}、${title}`);
const qqTitles = titles.map((title, index) => `${String(index + 1)}.${title}`);

describe('问卷星', () => {
  test('with its own columns', () => {
    expect(detect([...wjxMeta, ...wjxTitles])).toBe('wjx');
  });

  test('with its own columns removed, or their titles blanked', () => {
    expect(detect(wjxTitles)).toBe('wjx');
    expect(detect(['序号', ...wjxTitles])).toBe('wjx');
  });

  test('by its own columns alone', () => {
    expect(detect([...wjxMeta, ...titles])).toBe('wjx');
  });

  test('some of its columns and the marks in the cells', () => {
    expect(detect(['提交答卷时间', '序号', ...titles], ['A┋B', '(跳过)'])).toBe('wjx');
    expect(detect(['提交答卷时间', '序号', ...titles], ['是', '否'])).toBe('generic');
  });
});

describe('腾讯问卷', () => {
  test('with its own columns', () => {
    expect(detect([...qqMeta, ...qqTitles], ['A.是'])).toBe('qq-wj');
  });

  test('with its own columns removed', () => {
    expect(detect(qqTitles, ['A.是', 'B.否'])).toBe('qq-wj');
  });

  test('newer exports have theirs behind the questions', () => {
    expect(detect([...qqTitles, '清洗数据结果', '自定义字段'], [])).toBe('qq-wj');
  });
});

describe('generic', () => {
  test('bare codes are no question numbers', () => {
    const codes = ['1.1', '2.1.1', '2.1.2', '2.1.3', '2.2.1', '2.2.2', '3.1', '3.2'];
    expect(detect(codes, ['A.是'])).toBe('generic');
    expect(isNumbered(codes, qqWj.numberPattern)).toBe(false);
  });

  test('nothing', () => {
    expect(detect([])).toBe('generic');
  });
});

describe('running numbers', () => {
  const numbered = (...numbers: readonly string[]): boolean =>
    isNumbered(
      numbers.map((number) => `${number}.题`),
      qqWj.numberPattern,
    );

  test('rise, and most are different', () => {
    expect(numbered('1', '2', '3', '4')).toBe(true);
    expect(numbered('1', '2', '2', '3')).toBe(true);
    expect(numbered('1', '1', '1', '2', '2')).toBe(false);
    expect(numbered('4', '3', '2', '1')).toBe(false);
  });

  test('at least three', () => {
    expect(numbered('1', '2')).toBe(false);
  });

  test('a platform without numbers', () => {
    expect(isNumbered(['1.题', '2.题', '3.题'], undefined)).toBe(false);
  });
});
