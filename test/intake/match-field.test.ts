import { expect, test } from 'vitest';
import { matchCondition, matchField } from '../../src/intake/match-field.js';
import { worksRubric } from './make-sheet.js';

test.each([
  ['作品名称', 'name'],
  ['*作品名称（必填）', 'name'],
  ['作品名称：', 'name'],
  ['请填写作品名称', 'name'],
  ['作 品 名 称', 'name'],
  ['出品年份', 'year'],
  ['Year', 'year'],
  ['所属赛道类型（单选）', 'track'],
  ['联络人姓名', 'contact-name'],
  ['职位', 'contact-title'],
  ['联系电话', 'phone'],
  ['手机号码', 'phone'],
  ['电子邮箱', 'email'],
  ['E-mail', 'email'],
  ['联系人', 'contact-name'],
])('%s is the field %s', (title, field) => {
  expect(matchField(title, worksRubric.identity)?.id).toBe(field);
});

test.each([
  ['联系人电话', 'phone'],
  ['联系人手机', 'phone'],
  ['联系人邮箱', 'email'],
  ['联系人职位', 'contact-title'],
  ['联络人职务', 'contact-title'],
])('%s asks for %s, not for the person’s name', (title, field) => {
  expect(matchField(title, worksRubric.identity)?.id).toBe(field);
});

test.each(['作品简介', '出品单位', '请填写贵单位本次申报的作品名称及全部别名', 'Workplace', '', '__proto__'])(
  '“%s” is none',
  (title) => {
    expect(matchField(title, worksRubric.identity)).toBeUndefined();
  },
);

test('a condition by any of its keywords', () => {
  expect(matchCondition('本作品是否使用 AI 技术？', worksRubric.conditions)?.id).toBe('uses-ai');
  expect(matchCondition('AI内容有标注', worksRubric.conditions)).toBeUndefined();
});
