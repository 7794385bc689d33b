import type { Language, Text } from '../../diagnostics/language.js';
import { type Speaker, speaker } from '../speaker.js';

/** The words of a publication that no other sheet has, in both languages; `{name}` is filled in. */
export const publicationWords = {
  'sheet.list': { 'zh-CN': '公布表', en: 'Published list' },
  'sheet.awards': { 'zh-CN': '奖项', en: 'Awards' },
  'sheet.method': { 'zh-CN': '说明', en: 'About' },
  awards: { 'zh-CN': '获奖', en: 'Awards' },
  remarks: { 'zh-CN': '备注', en: 'Remarks' },
  unnamed: { 'zh-CN': '（未填{field}）', en: '({field} not given)' },
  'award.in': { 'zh-CN': '{award}（{track}）', en: '{award} ({track})' },
  'not-applicable': { 'zh-CN': '不适用', en: 'not applicable' },
  'notes.line': {
    'zh-CN': '公布日期 {date}；评分规则 {rubric} {version}',
    en: 'Published on {date}; rubric {rubric} {version}',
  },
  'about.title': { 'zh-CN': '公布说明', en: 'About this list' },
  'about.name': { 'zh-CN': '名称', en: 'Title' },
  'about.date': { 'zh-CN': '公布日期', en: 'Date of publication' },
  'about.rubric': { 'zh-CN': '评分规则', en: 'Rubric' },
  'about.rubric.text': { 'zh-CN': '{id}，版本 {version}', en: '{id}, version {version}' },
  'about.policy': { 'zh-CN': '证明口径', en: 'Evidence policy' },
  'about.ranked': { 'zh-CN': '参加排名', en: 'Ranked' },
  'about.ranked.text': { 'zh-CN': '{count} 个', en: '{count}' },
  'about.unranked': { 'zh-CN': '没有名次', en: 'Without a rank' },
  'about.unranked.left-out': { 'zh-CN': '{count} 个，未列入本表', en: '{count}, not listed here' },
  'about.unranked.listed': { 'zh-CN': '{count} 个，列在榜末', en: '{count}, at the end of the list' },
  'about.order': { 'zh-CN': '排列', en: 'Order' },
  'about.order.text': {
    'zh-CN': '按公布的名次排列；名次相同的按名称的字符顺序排列，与分数无关。',
    en: 'By published rank; those of the same rank stand in the order of their names’ characters, whatever their scores.',
  },
  'about.scores': { 'zh-CN': '公布的分数', en: 'Published scores' },
  'about.scores.total-and-groups': {
    'zh-CN': '总分和各维度得分都按下列规则舍入后公布，未舍入的分数不公布。',
    en: 'Totals and the scores of the groups are rounded as said below; scores before rounding are not published.',
  },
  'about.scores.some': {
    'zh-CN': '公布的分数都按下列规则舍入，未舍入的分数不公布。',
    en: 'All published scores are rounded as said below; scores before rounding are not published.',
  },
  'about.scores.none': { 'zh-CN': '不公布分数。', en: 'No scores are published.' },
  'about.ledger': { 'zh-CN': '加减分', en: 'Adjustments' },
  'about.ledger.text': {
    'zh-CN': '总分已计入加减分台账的决定。',
    en: 'Totals include the decisions of a ledger of adjustments.',
  },
  'about.ledger.until': {
    'zh-CN': '总分已计入加减分台账中在 {date} 有效的决定。',
    en: 'Totals include the decisions of a ledger of adjustments that were in force on {date}.',
  },
  'about.pending': { 'zh-CN': '待裁定', en: 'Awaiting a ruling' },
  'about.pending.text': {
    'zh-CN': '另有 {count} 项证明或适用事项待裁定，结果如何都不影响公布的名次、等级和奖项。',
    en: '{count} more matters await a ruling; whatever it is, no published rank, level or award can change.',
  },
  'allowed.title': { 'zh-CN': '公布时的保留事项', en: 'Published with reservations' },
  'allowed.private-words': {
    'zh-CN': '{count} 个作品的公开文字中有与非公开栏相同的词语，经确认后照写',
    en: 'The public texts of {count} works hold words that private fields hold too; they were confirmed to be public',
  },
  'rules.title': { 'zh-CN': '计分、舍入与名次', en: 'Scores, rounding and ranks' },
  'rule.aggregate': { 'zh-CN': '总分的构成', en: 'What makes the total' },
  'rule.aggregate.text': {
    'zh-CN': '{aggregate}：{parts}；满分 {maximum} 分。',
    en: '{aggregate}: {parts}; a full total is {maximum}.',
  },
  'rule.aggregate.part': { 'zh-CN': '{node} 权重 {weight}', en: '{node} weighs {weight}' },
  'rule.rankOn.exact': {
    'zh-CN':
      '按未舍入的总分排列（比较到小数点后第九位），所以公布的分数相同，名次也可能不同；未舍入的分数也相同的才算同分。',
    en: 'The total before rounding, compared to nine decimals, so that equal published scores can have different ranks; only totals that are equal before rounding are ties.',
  },
  'rule.duplicates.text': {
    'zh-CN': '同一提交者就同一名称多次提交的，只采用一份。',
    en: 'Of several submissions of one name by the same sender one counts.',
  },
  'awards.title': { 'zh-CN': '奖项的评选', en: 'How awards are drawn' },
  'award.rule': {
    'zh-CN': '名额 {quota} 个（{scope}），依据{by}；参评：{eligible}；名额线上并列时{tie}。',
    en: '{quota} places ({scope}), by {by}; eligible: {eligible}; ties at the cut: {tie}.',
  },
  'award.eachTrack': { 'zh-CN': '每个{track}', en: 'in each {track}' },
  'policy.title': { 'zh-CN': '证明不足的后果', en: 'What weak evidence costs' },
  'policy.effect': {
    'zh-CN': '分级题{levels}，其他题{factor}',
    en: 'grades: {levels}; other items: {factor}',
  },
  'relative.text': {
    'zh-CN': '{items} 的结果取决于同场的全部参评者，不同场次之间不可比较。',
    en: 'The results of {items} depend on all who take part and cannot be compared between runs.',
  },
} as const satisfies Record<string, Text>;

export type PublicationWord = keyof typeof publicationWords;

/** Says a word of publications, its `{names}` filled in. */
export type SayPublication = Speaker<PublicationWord>;

/** The words of publications in one language. */
export function publicationSpeaker(language: Language): SayPublication {
  return speaker(publicationWords, language);
}
