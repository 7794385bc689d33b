import type { Text } from '../../diagnostics/language.js';

/** Calculation, rounding and ranks in words. */
export const rulesLabels = {
  'method.rules': { 'zh-CN': '计算、舍入与名次', en: 'Calculation, rounding and ranks' },
  'rule.credit': { 'zh-CN': '得分率', en: 'Credit' },
  'rule.credit.text': {
    'zh-CN':
      '每题按答案得到 0 至 1 的得分率{evidence}。未作答得 0 并降低覆盖率；无法识别的答案按未作答计，其成绩为暂定。',
    en: 'Each answer earns a credit from 0 to 1{evidence}. Unanswered earns 0 and lowers coverage; an unreadable answer counts as unanswered and makes the score provisional.',
  },
  'rule.credit.evidence': { 'zh-CN': '，再按证明情况降档', en: ', which weak evidence takes down' },
  'rule.aggregate': { 'zh-CN': '汇总', en: 'Aggregation' },
  'rule.ties.ordinal': {
    'zh-CN': '名次不重复（1、2、3、4）；同分由下列依据区分，仍无法区分的列为错误。',
    en: 'No two share a rank (1, 2, 3, 4); ties are parted as follows, and what cannot be parted is an error.',
  },
  'rule.coverage': { 'zh-CN': '覆盖率', en: 'Coverage' },
  'rule.coverage.text': {
    'zh-CN': '已作答题目占全部适用题目权重的比例。',
    en: 'The share of the applicable weight that was answered.',
  },
  'rule.rounding': { 'zh-CN': '舍入', en: 'Rounding' },
  'rule.rounding.text': {
    'zh-CN': '公布的总分与各组得分四舍五入到 {decimals} 位小数，只在最后一步舍入。',
    en: 'Published totals and group scores are rounded half up to {decimals} decimals, as the last step only.',
  },
  'rule.rankOn': { 'zh-CN': '名次依据', en: 'Ranked on' },
  'rule.rankOn.exact': {
    'zh-CN':
      '按未舍入的总分排列（比较到小数点后第九位）；公布分数相同而名次不同的，舍入前的分数不同，并在“数据问题”中说明。',
    en: 'The total before rounding, compared to nine decimals; where equal published scores have different ranks, “Data findings” says so.',
  },
  'rule.rankOn.published': {
    'zh-CN': '按公布的（已舍入的）总分排列。',
    en: 'The published, rounded total.',
  },
  'rule.ties': { 'zh-CN': '并列', en: 'Ties' },
  'rule.ties.competition': {
    'zh-CN': '同分并列，其后的名次顺延（1、2、2、4）。',
    en: 'Equal totals share a rank and the next ones are skipped (1, 2, 2, 4).',
  },
  'rule.ties.dense': {
    'zh-CN': '同分并列，其后的名次不跳号（1、2、2、3）。',
    en: 'Equal totals share a rank and none is skipped (1, 2, 2, 3).',
  },
  'rule.tieBreakers': { 'zh-CN': '同分时', en: 'Tie-breakers' },
  'rule.tieBreakers.none': {
    'zh-CN': '不再区分；答卷的先后和名称都不影响名次。',
    en: 'None: neither the order of the rows nor the names decide.',
  },
  'rule.tieBreakers.list': {
    'zh-CN': '依次比较 {nodes}；仍相同则并列。',
    en: 'In this order: {nodes}; what is still equal stays tied.',
  },
  'rule.minimumCoverage': { 'zh-CN': '最低覆盖率', en: 'Minimum coverage' },
  'rule.minimumCoverage.none': {
    'zh-CN': '不设下限。',
    en: 'None.',
  },
  'rule.minimumCoverage.text': {
    'zh-CN': '覆盖率低于 {minimum} 的有分数，不参加排名。',
    en: 'Whoever has a coverage below {minimum} keeps the score and has no rank.',
  },
  'rule.tracks': { 'zh-CN': '{track}名次', en: 'Ranks by {track}' },
  'rule.tracks.text': {
    'zh-CN': '规则与总榜相同，只在同一{track}之内比较。',
    en: 'The same rules, among those of one {track}.',
  },
  'rule.duplicates': { 'zh-CN': '重复提交', en: 'Duplicates' },
  'rule.duplicates.text': {
    'zh-CN':
      '同一名称由同一提交者多次提交的，只采用一份：通常是提交时间最晚的，也可在运行时另行指定；每组的取舍和依据列入“重复提交”。名称相同而提交者不同的，都保留，并列入该表供核对。',
    en: 'Of several submissions of one name by the same sender one counts: the latest, unless the run was told otherwise; “Duplicates” lists every group with what was kept and why. Those of one name from different senders are all kept and listed there.',
  },
  'rule.aggregate.means': {
    'zh-CN': '自下而上，每组得分为其下各适用题目或分组得分的加权平均；总分满分 {maximum} 分。',
    en: 'From the items up, each group is the weighted mean of its applicable children; a full total is {maximum}.',
  },
  'rule.aggregate.mixed': {
    'zh-CN': '自下而上逐组汇总，各组的方式见“分组与汇总”；总分满分 {maximum} 分。',
    en: 'From the items up, each group as “Groups and aggregation” says; a full total is {maximum}.',
  },
  'rule.rounding.nodes': {
    'zh-CN': '例外：{nodes}先舍入，再参与上级汇总。',
    en: 'Except {nodes}, which are rounded before they count further.',
  },
  'rule.rounding.node': { 'zh-CN': '{node}（{decimals} 位小数）', en: '{node} ({decimals} decimals)' },
  'rule.tieBreaker.higher-first': { 'zh-CN': '{node}得分高者在前', en: '{node}, the higher first' },
  'rule.tieBreaker.lower-first': { 'zh-CN': '{node}得分低者在前', en: '{node}, the lower first' },
  'rule.tracks.several': {
    'zh-CN': '一格可写多个，以 {separators} 隔开，每个都有名次。',
    en: 'A cell may name several, separated by {separators}; each gives a rank.',
  },
  'rule.brackets': { 'zh-CN': '公布名次', en: 'Published ranks' },
  'rule.brackets.text': {
    'zh-CN': '第 {brackets} 名合并公布，其余按名次公布。',
    en: 'Ranks {brackets} are published as ranges, the others as they are.',
  },
} as const satisfies Record<string, Text>;
