import { describe, expect, test } from 'vitest';
import { figureTest } from '../../src/intake/evidence/figure.js';
import { itemsOf } from '../../src/rubric/rubric.js';
import { worksRubric } from './make-sheet.js';

const hasFigure = figureTest(itemsOf(worksRubric.total).map(({ id }) => id));

describe('figures', () => {
  test.each([
    '阅读量120万',
    '提升30%',
    '提升30％',
    '播放10亿+',
    '转发10W+',
    '豆瓣8.2分',
    '惠及1,200人',
    '１２０万次',
    '是上年的三倍',
    '十万人次',
    '百分之三十',
    '三百余家媒体',
    '数十万观众',
    '近百家',
    '两成',
    '翻了一番',
    '2025年播放120万次',
    '2025年12月有500人观看',
    '共2025人参加',
    '2019年至2024年共12场',
    '3.1亿次播放',
    '第3季播放5万次',
    'CO2减少30吨',
    '2025年15场公益放映',
    '2024年30%增长',
    '2024年5.2亿播放',
    '植树2000棵',
    'USD500万',
    '覆盖(12)个国家',
    '满意度(95)',
  ])('%s', (text) => {
    expect(hasFigure(text)).toBe(true);
  });
});

describe('no figures', () => {
  test.each([
    ['nothing', ''],
    ['words', '观众反响热烈，口碑很好'],
    ['a year', '2025'],
    ['a year with its sign', '2025年播出后广受好评'],
    ['a span of years', '2024-2025年'],
    ['a full-width year', '２０２５年以来'],
    ['a date', '2025年3月1日上线'],
    ['a date with dashes', '2025-03-01'],
    ['a date with slashes', '2025/3/1'],
    ['a date with dots', '2025.3.1'],
    ['a month', '3月上线'],
    ['list numbers', '1、讨论广泛；2、评价积极'],
    ['list numbers on lines', '1. 讨论广泛\n2. 评价积极'],
    ['list numbers in brackets on lines', '（1）讨论广泛\n（2）评价积极'],
    ['list numbers in brackets in one line', '（1）讨论广泛（2）评价积极'],
    ['circled numbers', '①讨论广泛②评价积极'],
    ['a code', '同2.1.1题所述'],
    ['a longer code', '见2.2.10'],
    ['a code of this part', '见3.2'],
    ['a phone number', '联系13851547409'],
    ['5G', '采用5G传输'],
    ['4K', '4K修复'],
    ['H5', '制作了H5页面'],
    ['CO2', '关注CO2排放'],
    ['a season', '第3季'],
    ['list numbers on one line', '1.提升了知名度 2.带动了旅游'],
    ['a span of dates', '2025年6月1日至15日'],
    ['a span of days', '6月1-3日'],
    ['a date in digits', '20250601播出'],
    ['a time of day', '上午10点，10:30播出'],
    ['an attachment', '证明见附件2'],
    ['a misprinted code', '见2.27'],
    ['a standard', 'ISO 14001'],
    ['a landline', '电话010-62341234'],
    ['an idiom', '走进千家万户'],
    ['a digit alone', '1'],
    ['a season in words', '第三季'],
    ['an episode', '第十二集'],
    ['idioms', '十分好评，独一无二，万众瞩目'],
    ['aspects', '体现在三个方面'],
  ])('%s', (_, text) => {
    expect(hasFigure(text)).toBe(false);
  });
});

test('a code with a unit is a quantity', () => {
  expect(hasFigure('3.1')).toBe(false);
  expect(hasFigure('3.1万')).toBe(true);
});

test('only the codes of the rubric are codes', () => {
  expect(figureTest([])('评分3.1')).toBe(true);
  expect(figureTest(['3.1'])('评分3.1')).toBe(false);
});
