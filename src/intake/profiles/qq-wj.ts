import { sameText } from '../../diagnostics/language.js';
import { cellsOf, clueForShare, clueIf, ownTitles, titlesOf } from './clues.js';
import { defineProfile, isNumbered, type OptionHeader, shareOf } from './profile.js';

const numberPattern = /^(\d{1,3})\.(.*)$/u;

/** `21.title:A.words`: a title may hold a colon of its own, so each is tried. */
function optionHeaders(header: string): readonly OptionHeader[] {
  return [...header.matchAll(/:/gu)].reverse().map(({ index }) => {
    const question = header.slice(0, index);
    return { question, option: header.slice(index + 1).trim(), group: question };
  });
}

/** 腾讯问卷: `9.title`, the letter of a choice put before its words, one column per option of a multi. */
export const qqWj = defineProfile({
  id: 'qq-wj',
  name: sameText('腾讯问卷'),
  platformColumns: new Map([
    ['编号', 'sequence'],
    ['开始答题时间', 'other'],
    ['结束答题时间', 'submitted-at'],
    ['答题时长', 'other'],
    ['语言', 'other'],
    ['清洗数据结果', 'other'],
    ['智能清洗数据无效概率', 'other'],
    ['地理位置国家和地区', 'other'],
    ['地理位置省', 'other'],
    ['地理位置市', 'other'],
    ['用户类型', 'other'],
    ['用户标识', 'user'],
    ['昵称', 'other'],
    ['自定义字段', 'other'],
    ['ip', 'other'],
    ['ua', 'other'],
    ['referrer', 'other'],
    ['中奖时间', 'other'],
    ['中奖金额', 'other'],
    ['审核状态', 'other'],
  ]),
  numberPattern,
  optionHeaders,
  clues: (sample) => {
    const titles = titlesOf(sample);
    const numbered = shareOf(titles, numberPattern) >= 0.4 && isNumbered(titles, numberPattern);
    return [
      ...ownTitles(sample, 2, [
        '开始答题时间',
        '结束答题时间',
        '答题时长',
        '自定义字段',
        '清洗数据结果',
        '编号',
      ]),
      ...clueIf(numbered, 4, { 'zh-CN': '题目前有“1.”式的连续编号', en: 'titles are numbered 1. 2. 3.' }),
      ...clueForShare(cellsOf(sample), /^[A-Z]\.\S/u, 0, 2, {
        zh: '选项前有平台加的字母',
        en: 'choices with the platform’s letter',
      }),
    ];
  },
});
