import { isNumbered, type Profile, shareOf } from './profile.js';

const numberPattern = /^(\d{1,3})\.(.*)$/u;

/** 腾讯问卷: `9.title`, the letter of a choice put before its words, one column per option of a multi. */
export const qqWj: Profile = {
  id: 'qq-wj',
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
  score: ({ headers, cells }) => {
    const own = headers.filter((header) =>
      /^(开始答题时间|结束答题时间|答题时长|自定义字段|清洗数据结果)$/u.test(header),
    ).length;
    const sequence = headers.includes('编号') ? 2 : 0;
    const titles = shareOf(headers, numberPattern) >= 0.4 && isNumbered(headers, numberPattern) ? 4 : 0;
    const letters = cells.some((cell) => /^[A-Z]\.\S/u.test(cell)) ? 2 : 0;
    return own * 2 + sequence + titles + letters;
  },
};
