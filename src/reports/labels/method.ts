import type { Text } from '../../diagnostics/language.js';

/** The method sheet. */
export const methodLabels = {
  'method.rubric': { 'zh-CN': '评分规则', en: 'Rubric' },
  'method.title': { 'zh-CN': '名称', en: 'Title' },
  'method.id': { 'zh-CN': '编号', en: 'Id' },
  'method.version': { 'zh-CN': '版本', en: 'Version' },
  'method.policy': { 'zh-CN': '本次采用的证明口径', en: 'Evidence policy of this run' },
  'method.provisional': { 'zh-CN': '暂定的规则', en: 'Provisional rules' },
  'method.choice': { 'zh-CN': '规则', en: 'Rule' },
  'method.weights': {
    'zh-CN': '题目与权重（全部题目适用时，各组各题占总分的分数）',
    en: 'Items and weights (points of the total where every item is applicable)',
  },
  'method.node': { 'zh-CN': '组或题目', en: 'Group or item' },
  'method.relativeWeight': { 'zh-CN': '同级权重', en: 'Weight among siblings' },
  'method.maximum': { 'zh-CN': '占总分（分）', en: 'Points of the total' },
  'method.evidence': { 'zh-CN': '证明要求', en: 'Evidence asked for' },
  'method.scoring': { 'zh-CN': '计分', en: 'Scoring' },
  'method.applicability': { 'zh-CN': '适用条件', en: 'Applies if' },
  'asked.any': { 'zh-CN': '需要证明', en: 'any evidence' },
  'asked.data': { 'zh-CN': '需要含数据的证明', en: 'evidence with data' },
  'asked.none': { 'zh-CN': '不要求', en: 'none' },
  'method.rule': { 'zh-CN': '总则', en: 'General rule' },
  'method.points': { 'zh-CN': '本题满分', en: 'Full points' },
  'method.provisionalNodes': {
    'zh-CN':
      '{items} 道题中有 {provisionalItems} 道、{groups} 个分组中有 {provisionalGroups} 个是尚未公布的提议，在下面各表中注明“提议”：{ids}',
    en: '{provisionalItems} of {items} items and {provisionalGroups} of {groups} groups are proposals that nobody has published, marked so in the tables below: {ids}',
  },
  'method.relative': { 'zh-CN': '相对成绩', en: 'Relative results' },
  'method.relativeParts': {
    'zh-CN':
      '{items} 的结果取决于同场的全部参评者；有参评者加入或退出，分数或等级会随之变化，不同场次之间不可比较。',
    en: 'The results of {items} depend on all who take part: scores or levels change when entrants come or go, and runs cannot be compared.',
  },
  'asked.for': { 'zh-CN': '（选 {options} 时）', en: ' (where {options} is chosen)' },
  'asked.perOption': { 'zh-CN': '，所选各项分别提供', en: ', for each chosen option' },
  'asked.own': { 'zh-CN': '；本题另定：{effects}', en: '; own effects: {effects}' },
  'asked.ownPolicy': { 'zh-CN': '{policy}下{effects}', en: 'under {policy} {effects}' },
  'asked.ownEffect': { 'zh-CN': '{status} {effect}', en: '{status}: {effect}' },
} as const satisfies Record<string, Text>;
