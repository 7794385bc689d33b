import type { Text } from '../../diagnostics/language.js';
import type { Obstacle, ObstacleCode } from './obstacle.js';

/** What an obstacle means for readers of what is published, who know nothing of findings. */
const words: Readonly<Record<ObstacleCode, Text>> = {
  'pending-rulings': {
    'zh-CN': '公布时尚有 {count} 项证明或适用事项待裁定（{works} 个作品），裁定后名次、等级或奖项可能变化',
    en: '{count} matters of evidence or applicability ({works} works) still await a ruling, which may change ranks, levels or awards',
  },
  'provisional-submissions': {
    'zh-CN': '公布时有 {count} 个作品的成绩是暂定的，更正后可能变化',
    en: 'The scores of {count} works are provisional and may change',
  },
  'provisional-rubric': {
    'zh-CN': '评分规则中有 {count} 处暂定选择，见“暂定的规则”',
    en: '{count} choices of the rubric are provisional, see “Provisional rules”',
  },
  'open-duplicates': {
    'zh-CN': '有 {count} 个作品收到几份答卷，采用哪一份尚未最后确定',
    en: 'For {count} works it is not settled which of several submissions counts',
  },
  'empty-submissions': {
    'zh-CN': '有 {count} 份答卷一题未答，仍参加了排名',
    en: '{count} submissions without a single answer were ranked',
  },
  'contacts-in-texts': {
    'zh-CN': '有 {count} 个作品的公开文字中有像电话、邮箱的内容',
    en: 'The public texts of {count} works hold what looks like a phone number or an e-mail address',
  },
  'rubric-errors': {
    'zh-CN': '评分规则有 {count} 个尚未改正的错误',
    en: 'The rubric has {count} errors that are not corrected yet',
  },
  'error-findings': {
    'zh-CN': '数据或裁定中有 {count} 个尚未改正的错误',
    en: 'The data or the rulings have {count} errors that are not corrected yet',
  },
  'rescored-differently': {
    'zh-CN': '{count} 个作品的总分或名次按当前版本重算，与此前的运行记录不同',
    en: 'The totals or ranks of {count} works were computed anew and differ from the earlier run record',
  },
  'inputs-not-at-hand': {
    'zh-CN': '{count} 个答卷文件不在手边，公布的文件未据以查证是否含有非公开信息',
    en: '{count} input files were not at hand, so that what is published was not searched for what is private in them',
  },
};

/** An obstacle in words for the public, which name no work. */
export function obstacleWords({ code, count, works }: Obstacle): Text {
  const fill = (text: string): string =>
    text.replaceAll('{count}', String(count)).replaceAll('{works}', String(works.length));
  return { 'zh-CN': fill(words[code]['zh-CN']), en: fill(words[code].en) };
}
