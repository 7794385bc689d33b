import { sameText } from '../../diagnostics/language.js';
import { ownTitles } from './clues.js';
import { defineProfile } from './profile.js';

/** 金数据: plain titles without numbers; the platform's own columns behind them. */
export const jinshuju = defineProfile({
  id: 'jinshuju',
  name: sameText('金数据'),
  platformColumns: new Map([
    ['序号', 'sequence'],
    ['提交人', 'user'],
    ['提交时间', 'submitted-at'],
    ['创建时间', 'submitted-at'],
    ['修改时间', 'other'],
    ['更新时间', 'other'],
    ['最后更新时间', 'other'],
    ['填写设备', 'other'],
    ['操作系统', 'other'],
    ['浏览器', 'other'],
    ['ip', 'other'],
    ['微信昵称', 'other'],
    ['微信性别', 'other'],
    ['微信国家', 'other'],
    ['微信省市', 'other'],
    ['微信openid', 'other'],
    ['扩展属性', 'other'],
  ]),
  otherWordsAfter: ',',
  clues: (sample) => [
    ...ownTitles(sample, 4, ['填写设备', '扩展属性']),
    ...ownTitles(sample, 2, ['操作系统', '浏览器', '微信OpenID']),
    ...ownTitles(sample, 1, ['序号', '提交人', '提交时间', '修改时间', '更新时间', '最后更新时间']),
  ],
});
