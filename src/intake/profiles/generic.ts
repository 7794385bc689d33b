import { defineProfile, type OptionHeader } from './profile.js';
import { splitLastBracket } from './split-bracket.js';

/** An option behind its question in any of the usual ways: `title [option]`, `title: option`, `title - option`, `title/option`. */
function optionHeaders(header: string): readonly OptionHeader[] {
  const bracket = splitLastBracket(header);
  const inBrackets =
    bracket === undefined || bracket.before === ''
      ? []
      : [{ question: bracket.before, option: bracket.inside, group: bracket.before }];
  const joined = [...header.matchAll(/:|\s[-–—]\s|\//gu)].reverse().map((match) => {
    const question = header.slice(0, match.index).trim();
    return { question, option: header.slice(match.index + match[0].length).trim(), group: question };
  });
  return [...inBrackets, ...joined].filter(({ question, option }) => question !== '' && option !== '');
}

/** Any other export, 飞书 and 钉钉 among it: no question numbers of its own; the usual names of platform columns. */
export const generic = defineProfile({
  id: 'generic',
  name: { 'zh-CN': '通用', en: 'generic' },
  platformColumns: new Map([
    ['序号', 'sequence'],
    ['编号', 'sequence'],
    ['id', 'sequence'],
    ['提交时间', 'submitted-at'],
    ['提交时间(自动)', 'submitted-at'],
    ['提交答卷时间', 'submitted-at'],
    ['结束答题时间', 'submitted-at'],
    ['填写时间', 'submitted-at'],
    ['创建时间', 'submitted-at'],
    ['时间戳记', 'submitted-at'],
    ['timestamp', 'submitted-at'],
    ['completiontime', 'submitted-at'],
    ['submitdate', 'submitted-at'],
    ['修改时间', 'other'],
    ['更新时间', 'other'],
    ['starttime', 'other'],
    ['开始答题时间', 'other'],
    ['所用时间', 'other'],
    ['答题时长', 'other'],
    ['提交人', 'user'],
    ['提交者', 'user'],
    ['提交者(自动)', 'user'],
    ['发起人', 'user'],
    ['创建人', 'user'],
    ['用户id', 'user'],
    ['来源', 'other'],
    ['来源详情', 'other'],
    ['来自ip', 'other'],
    ['ip', 'other'],
    ['填写设备', 'other'],
    ['操作系统', 'other'],
    ['浏览器', 'other'],
    ['扩展属性', 'other'],
    ['自定义字段', 'other'],
    ['总分', 'other'],
  ]),
  optionHeaders,
  clues: () => [],
});
