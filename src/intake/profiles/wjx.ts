import { isNumbered, type Profile, shareOf } from './profile.js';

const numberPattern = /^(\d{1,3})\s*(?:、|\.|\s)\s*(.*)$/u;

/** 问卷星, text export: `9、title`, several choices joined by ┋, `(跳过)` and `(空)`. */
export const wjx: Profile = {
  id: 'wjx',
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
  score: ({ headers, cells }) => {
    const own =
      headers.filter((header) => /^(提交答卷时间|所用时间|来源详情|来自IP)$/i.test(header)).length * 1.5;
    const sequence = headers.includes('序号') ? 1 : 0;
    const titles = shareOf(headers, /^\d{1,3}、/u) >= 0.6 && isNumbered(headers, numberPattern) ? 4 : 0;
    const marks = cells.some((cell) => /┋|^\((跳过|空)\)$/u.test(cell)) ? 2 : 0;
    return own + sequence + titles + marks;
  },
};
