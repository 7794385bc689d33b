import type { Text } from '../../diagnostics/language.js';
import { evidenceLabels } from './evidence.js';

/** What stands in cells. */
export const valuesLabels = {
  tied: { 'zh-CN': '并列', en: 'Tied' },
  provisional: { 'zh-CN': '暂定', en: 'Provisional' },
  unranked: { 'zh-CN': '未排名', en: 'Not ranked' },
  'remark.samePublished': {
    'zh-CN': '公布的总分与另一名次的相同，名次按未舍入的分数排列',
    en: 'Same published total as at another rank: ranked before rounding',
  },
  'remark.provisional': {
    'zh-CN': '待更正，见“数据问题”',
    en: 'To be corrected: see “Data findings”',
  },
  'unranked.no-name': { 'zh-CN': '未填{field}，不参加排名', en: 'Not ranked: {field} not given' },
  'unranked.below-minimum-coverage': {
    'zh-CN': '覆盖率低于 {minimum}，不参加排名',
    en: 'Not ranked: coverage below {minimum}',
  },
  'unranked.nothing-applicable': {
    'zh-CN': '没有适用的题目，无法计分',
    en: 'Not ranked: no item is applicable',
  },
  'unranked.not-scored': {
    'zh-CN': '总分不计分（{reason}），不参加排名',
    en: 'Not ranked: no total, {reason}',
  },
  'unranked.vetoed': {
    'zh-CN': '一票否决，保留分数，不参加排名',
    en: 'Not ranked: vetoed; the score is kept',
  },
  'unranked.voided': {
    'zh-CN': '裁定作废，保留分数，不参加排名',
    en: 'Not ranked: voided by a ruling; the score is kept',
  },
  'work.unnamed': { 'zh-CN': '（未填{field}：{place}）', en: '({field} not given: {place})' },
  'track.none': { 'zh-CN': '（未填{track}）', en: '({track} not given)' },
  'outcome.answered': { 'zh-CN': '已作答', en: 'answered' },
  'outcome.unanswered': { 'zh-CN': '未作答', en: 'unanswered' },
  'outcome.not-applicable': { 'zh-CN': '不适用', en: 'not applicable' },
  'outcome.unreadable': { 'zh-CN': '无法识别', en: 'unreadable' },
  'outcome.not-applicable-by-answer': { 'zh-CN': '不适用（按回答）', en: 'not applicable by answer' },
  'outcome.unsure': { 'zh-CN': '答“不确定”', en: 'unsure' },
  'outcome.no-disclosure': { 'zh-CN': '答“未披露”', en: 'not disclosed' },
  'outcome.information': { 'zh-CN': '仅供参考，不计分', en: 'information, not scored' },
  'outcome.derived': { 'zh-CN': '由其他题算出', en: 'derived' },
  'outcome.not-derivable': { 'zh-CN': '所需答案不全，无法算出', en: 'not derivable: an answer is missing' },
  notScored: { 'zh-CN': '不计分（{reason}）', en: 'not scored ({reason})' },
  'notScored.too-little-applicable': { 'zh-CN': '适用的部分过少', en: 'too little is applicable' },
  'notScored.too-little-answered': { 'zh-CN': '作答的部分过少', en: 'too little is answered' },
  'notScored.child-not-scored': { 'zh-CN': '其下有部分不计分', en: 'a part of it is not scored' },
  'trackRank.one': { 'zh-CN': '{track} {rank}', en: '{track} {rank}' },
  'note.derived': { 'zh-CN': '由 {expression} 算出', en: 'from {expression}' },
  'note.rounded': {
    'zh-CN': '舍入到 {decimals} 位小数后参与汇总',
    en: 'rounded to {decimals} decimals before it counts further',
  },
  'note.provisional': { 'zh-CN': '提议，尚未公布', en: 'a proposal, not published' },
  'evidence.none': { 'zh-CN': '不要求', en: 'not asked for' },
  ...evidenceLabels,
  'reason.missing': { 'zh-CN': '未提供证明', en: 'evidence missing' },
  'reason.no-data': { 'zh-CN': '证明中没有数据', en: 'evidence holds no data' },
  'reason.partial': { 'zh-CN': '证明仅部分认可', en: 'evidence accepted in part' },
  'reason.rejected': { 'zh-CN': '证明不予认可', en: 'evidence rejected' },
  'downgrade.none': { 'zh-CN': '仅标记，不降', en: 'flagged only' },
  'none.downgrades': { 'zh-CN': '没有任何降档。', en: 'Nothing was downgraded.' },
  'none.provisional': { 'zh-CN': '没有暂定的规则。', en: 'No rule is provisional.' },
} as const satisfies Record<string, Text>;
