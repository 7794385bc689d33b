import type { Language, Text } from '../../diagnostics/language.js';
import { type Speaker, speaker } from '../speaker.js';
import { evidenceLabels } from '../labels/evidence.js';

/** Every word of comparisons and trends, in both languages; `{name}` is filled in. */
export const comparisonWords = {
  'title.comparison': { 'zh-CN': '两次结果的比较', en: 'Two runs compared' },
  'title.trend': { 'zh-CN': '历次结果的趋势', en: 'Runs over time' },
  'sheet.works': { 'zh-CN': '分数与名次变化', en: 'Changes' },
  'sheet.items': { 'zh-CN': '题目与台账变化', en: 'Items and ledger' },
  'sheet.listed': { 'zh-CN': '新增、退出与否决', en: 'New, gone, vetoed' },
  'sheet.rubric': { 'zh-CN': '规则变化', en: 'Rubric changes' },
  'sheet.restatements': { 'zh-CN': '更正说明', en: 'Restatements' },
  'sheet.about': { 'zh-CN': '说明', en: 'About' },
  'sheet.trend': { 'zh-CN': '趋势', en: 'Trend' },
  'sheet.levels': { 'zh-CN': '等级分布', en: 'Levels' },
  'sheet.steps': { 'zh-CN': '可比性', en: 'Comparability' },
  work: { 'zh-CN': '作品', en: 'Work' },
  track: { 'zh-CN': '赛道', en: 'Track' },
  state: { 'zh-CN': '情况', en: 'What happened' },
  rankBefore: { 'zh-CN': '前次名次', en: 'Rank before' },
  rankAfter: { 'zh-CN': '本次名次', en: 'Rank after' },
  totalBefore: { 'zh-CN': '前次总分', en: 'Score before' },
  totalAfter: { 'zh-CN': '本次总分', en: 'Score after' },
  levelBefore: { 'zh-CN': '前次等级', en: 'Level before' },
  levelAfter: { 'zh-CN': '本次等级', en: 'Level after' },
  rank: { 'zh-CN': '名次', en: 'Rank' },
  total: { 'zh-CN': '总分', en: 'Score' },
  level: { 'zh-CN': '等级', en: 'Level' },
  scoreChange: { 'zh-CN': '总分变化', en: 'Score change' },
  rankChange: { 'zh-CN': '名次变化（正为后退）', en: 'Rank change (+ is lower)' },
  'cause.answers': { 'zh-CN': '答案', en: 'answers' },
  'cause.evidence': { 'zh-CN': '证明与裁定', en: 'evidence' },
  'cause.ledger': { 'zh-CN': '加减分台账', en: 'ledger' },
  'cause.rubric': { 'zh-CN': '规则', en: 'rubric' },
  'cause.others': { 'zh-CN': '其他作品', en: 'other works' },
  'score.by': { 'zh-CN': '总分：{cause}', en: 'Score: {cause}' },
  'rank.by': { 'zh-CN': '名次：{cause}', en: 'Rank: {cause}' },
  'not-comparable': { 'zh-CN': '不可比', en: 'not comparable' },
  none: { 'zh-CN': '无', en: 'none' },
  unchanged: { 'zh-CN': '另有 {count} 个作品没有变化', en: '{count} works are unchanged' },
  item: { 'zh-CN': '题号', en: 'Item' },
  itemLabel: { 'zh-CN': '题目', en: 'Question' },
  answer: { 'zh-CN': '答案', en: 'Answer' },
  evidence: { 'zh-CN': '证明', en: 'Evidence' },
  weight: { 'zh-CN': '有效权重', en: 'Effective weight' },
  points: { 'zh-CN': '得分', en: 'Points' },
  before: { 'zh-CN': '{of}（前次）', en: '{of} before' },
  after: { 'zh-CN': '{of}（本次）', en: '{of} after' },
  change: { 'zh-CN': '变化', en: 'Change' },
  pointsChange: { 'zh-CN': '得分变化', en: 'Change of points' },
  because: { 'zh-CN': '来源', en: 'Because of' },
  'items.title': { 'zh-CN': '变化较大的题目与台账', en: 'Items and ledger entries behind it' },
  'items.more': { 'zh-CN': '……另有 {count} 题', en: '… and {count} more' },
  'ranks.title': {
    'zh-CN': '名次变化的来源（正为后退）',
    en: 'Where the change of rank comes from (+ is lower)',
  },
  'listed.title': { 'zh-CN': '新增、退出与不排名', en: 'New, gone and not ranked' },
  'state.entered': { 'zh-CN': '新增', en: 'new' },
  'state.left': { 'zh-CN': '退出或改名', en: 'gone or renamed' },
  'state.voided': { 'zh-CN': '作废', en: 'voided' },
  'state.vetoed': { 'zh-CN': '一票否决', en: 'vetoed' },
  'state.unranked': { 'zh-CN': '不再排名', en: 'no longer ranked' },
  'state.ranked': { 'zh-CN': '恢复排名', en: 'ranked again' },
  'state.kept': { 'zh-CN': '两次都有', en: 'in both' },
  'standing.vetoed': { 'zh-CN': '否决', en: 'vetoed' },
  'standing.unranked': { 'zh-CN': '未排名', en: 'not ranked' },
  noItem: { 'zh-CN': '（没有此题）', en: '(not asked)' },
  'answer.blank': { 'zh-CN': '（空）', en: '(blank)' },
  'answer.skipped': { 'zh-CN': '（跳过）', en: '(skipped)' },
  'answer.unreadable': { 'zh-CN': '（无法识别）', en: '(unreadable)' },
  'answer.not-applicable': { 'zh-CN': '（不适用）', en: '(not applicable)' },
  ...evidenceLabels,
  runs: { 'zh-CN': '{before} → {after}', en: '{before} → {after}' },
  runLine: {
    'zh-CN': '规则 {rubric} {version}，口径 {policy}，{works} 个作品，{ranked} 个有名次',
    en: 'rubric {rubric} {version}, policy {policy}, {works} works, {ranked} ranked',
  },
  'comparable.none': { 'zh-CN': '可比：规则没有变化', en: 'Comparable: the rubric is the same' },
  'comparable.patch': {
    'zh-CN': '可比：规则只有文字变化',
    en: 'Comparable: only words of the rubric changed',
  },
  'comparable.minor': {
    'zh-CN': '分数可比；排名、等级或公布的规则有变化',
    en: 'Scores are comparable; the rules of ranks, levels or publication changed',
  },
  'comparable.major': {
    'zh-CN': '分数不可比：规则的变化使同样的答案得到不同的分数，所列变化只供查找原因',
    en: 'SCORES ARE NOT COMPARABLE: the rubric changed what the same answers are worth, so changes only show why',
  },
  'comparable.policy': {
    'zh-CN': '分数不可比：两次采用的证明口径不同（{before}、{after}）',
    en: 'SCORES ARE NOT COMPARABLE: the two runs use different evidence policies ({before}, {after})',
  },
  'comparable.redefined': {
    'zh-CN': '口径“{after}”的内容改了',
    en: 'What the policy “{after}” does has changed',
  },
  'comparable.relative': {
    'zh-CN': '相对计分（{parts}）：这些结果随参加的作品变化，其他作品也会改变分数或等级',
    en: 'Relative ({parts}): these results depend on who takes part, so other works move scores or levels too',
  },
  'about.split': {
    'zh-CN':
      '每项来源的数值是它在各种先后顺序中所带来变化的平均数（夏普利值），各项之和等于总变化；印出的数字一并舍入，也正好相加。',
    en: 'What a cause brought is the mean of what it changes over all orders in which the causes could have come (the Shapley value); the parts add up to the change, and as printed too.',
  },
  'about.match': {
    'zh-CN':
      '作品按公开的编号字段对应，其次按名称、赛道和年份，再次按名称；改名而没有编号的作品列为新增和退出。',
    en: 'Works are matched by a public id field, else by name with track and year, else by name; one renamed without an id is listed as new and as gone.',
  },
  'about.rank': {
    'zh-CN': '任一步没有名次的作品，名次变化写“不可比”。',
    en: 'Where a work has no rank at one of the steps, the change of its rank is “not comparable”.',
  },
  class: { 'zh-CN': '级别', en: 'Class' },
  'class.major': { 'zh-CN': '重大', en: 'major' },
  'class.minor': { 'zh-CN': '次要', en: 'minor' },
  'class.patch': { 'zh-CN': '文字', en: 'patch' },
  path: { 'zh-CN': '规则中的位置', en: 'Where' },
  reason: { 'zh-CN': '原因', en: 'Reason' },
  'reason.missing': { 'zh-CN': '（未说明）', en: '(none given)' },
  'reason.notNeeded': {
    'zh-CN': '（只因其他作品变化，无需说明）',
    en: '(only other works moved it: none needed)',
  },
  added: { 'zh-CN': '新增', en: 'added' },
  removed: { 'zh-CN': '删除', en: 'removed' },
  changed: { 'zh-CN': '修改', en: 'changed' },
  'restatements.title': {
    'zh-CN': '对已公布结果的更正（公布于 {date}，{role}）',
    en: 'Restatements of results published on {date} ({role})',
  },
  'restatements.none': {
    'zh-CN': '与已公布结果一致，没有更正。',
    en: 'Nothing published has changed.',
  },
  run: { 'zh-CN': '次', en: 'Run' },
  group: { 'zh-CN': '范围', en: 'Group' },
  'group.all': { 'zh-CN': '全部', en: 'all' },
  'group.year': { 'zh-CN': '年份 {name}', en: 'year {name}' },
  'group.track': { 'zh-CN': '赛道 {name}', en: 'track {name}' },
  'group.unnamed': { 'zh-CN': '（未填）', en: '(not given)' },
  n: { 'zh-CN': '作品数', en: 'n' },
  unranked: { 'zh-CN': '未计入', en: 'Left out' },
  mean: { 'zh-CN': '平均分', en: 'Mean' },
  median: { 'zh-CN': '中位数', en: 'Median' },
  deviation: { 'zh-CN': '标准差', en: 'Std. dev.' },
  min: { 'zh-CN': '最低', en: 'Min' },
  max: { 'zh-CN': '最高', en: 'Max' },
  share: { 'zh-CN': '≥{line} 占比', en: '≥{line}' },
  count: { 'zh-CN': '数量', en: 'Count' },
  noLevel: { 'zh-CN': '（无等级）', en: '(no level)' },
  from: { 'zh-CN': '从', en: 'From' },
  to: { 'zh-CN': '到', en: 'To' },
  'about.trend': {
    'zh-CN':
      '只计有名次的作品，按未舍入的总分；标准差为总体标准差（除以 n）；达到界线即计入。参加多个赛道的作品在每个赛道各计一次。',
    en: 'Ranked works only, on unrounded totals; the standard deviation is the population’s (divided by n); at the line counts. A work in several tracks counts in each.',
  },
} as const satisfies Record<string, Text>;

export type ComparisonWord = keyof typeof comparisonWords;

/** Says a word of comparisons, its `{names}` filled in. */
export type SayComparison = Speaker<ComparisonWord>;

/** The words of comparisons in one language. */
export function comparisonSpeaker(language: Language): SayComparison {
  return speaker(comparisonWords, language);
}
