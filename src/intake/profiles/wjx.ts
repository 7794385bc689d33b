import { sameText } from '../../diagnostics/language.js';
import { cellsOf, clueForShare, clueIf, ownTitles, titlesOf } from './clues.js';
import { defineProfile, isNumbered, type OptionHeader, shareOf } from './profile.js';
import { splitLastBracket } from './split-bracket.js';

const numberPattern = /^(\d{1,3})\s*(?:、|\.|\s)\s*(.*)$/u;

/** `第6题(运动)`, `6、title(选项)`, and for the further options `6、(选项)` or `6 (选项)`; brackets may be nested. */
function optionHeaders(header: string): readonly OptionHeader[] {
  const split = splitLastBracket(header);
  if (split === undefined) return [];
  const number = (/^第\s*(\d{1,3})\s*题$/u.exec(split.before) ??
    /^(\d{1,3})\s*(?:、|\.|\s|$)/u.exec(split.before))?.[1];
  return number === undefined ? [] : [{ question: split.before, option: split.inside, group: number }];
}

/** 问卷星: `9、title`; choices joined by ┋ (text) or a column for each (numbers, from 1); `(跳过)` and `(空)`. */
export const wjx = defineProfile({
  id: 'wjx',
  name: sameText('问卷星'),
  platformColumns: new Map([
    ['序号', 'sequence'],
    ['提交答卷时间', 'submitted-at'],
    ['所用时间', 'other'],
    ['来源', 'other'],
    ['来源详情', 'other'],
    ['来自ip', 'other'],
    ['用户id', 'user'],
    ['总分', 'other'],
  ]),
  numberPattern,
  optionHeaders,
  clues: (sample) => {
    const titles = titlesOf(sample);
    const numbered = shareOf(titles, /^\d{1,3}、/u) >= 0.4 && isNumbered(titles, numberPattern);
    return [
      ...ownTitles(sample, 1.5, ['提交答卷时间', '所用时间', '来源详情', '来自IP']),
      ...ownTitles(sample, 1, ['序号']),
      ...clueIf(numbered, 4, { 'zh-CN': '题目前有“1、”式的连续编号', en: 'titles are numbered 1、 2、 3、' }),
      ...clueForShare(titles, /^第\d{1,3}题\(/u, 0, 4, {
        zh: '选项各占一列，标题为“第N题(选项)”',
        en: 'a column for each option, titled 第N题(…)',
      }),
      ...clueForShare(cellsOf(sample), /┋|^\((?:跳过|空)\)$/u, 0, 2, {
        zh: '单元格里有 ┋、(跳过) 或 (空)',
        en: 'cells with ┋, (跳过) or (空)',
      }),
    ];
  },
});
