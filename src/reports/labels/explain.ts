import type { Text } from '../../diagnostics/language.js';

/** The explanation of one work's score. */
export const explainLabels = {
  'sheet.explanation': { 'zh-CN': '得分说明', en: 'Explanation' },
  'explain.title': { 'zh-CN': '{work}：得分说明', en: '{work}: how the score comes about' },
  'explain.rubric': { 'zh-CN': '评分规则', en: 'Rubric' },
  'explain.policy': { 'zh-CN': '证明口径', en: 'Evidence policy' },
  'explain.rank': { 'zh-CN': '第 {rank} 名，共 {field} 个参加排名', en: '{rank} of {field} ranked' },
  'explain.trackRank': { 'zh-CN': '{track} 第 {rank} 名', en: '{rank} in {track}' },
  'explain.tree': { 'zh-CN': '从总分到各题', en: 'From the total to the items' },
  'explain.contribution': { 'zh-CN': '计入总分', en: 'Of the total' },
  'explain.most': { 'zh-CN': '最多', en: 'At most' },
  'explain.score': { 'zh-CN': '组得分／题得分率', en: 'Group score / item credit' },
  'explain.words': { 'zh-CN': '说明', en: 'In words' },
  'explain.group': { 'zh-CN': '总分与各组', en: 'Total and groups' },
  'explain.groupScore': { 'zh-CN': '得分', en: 'Score' },
  'explain.average': { 'zh-CN': '全体平均', en: 'Average of all' },
  'explain.averages': {
    'zh-CN': '各组得分与全体参加排名者的平均',
    en: 'Group scores beside the averages of all ranked',
  },
  'explain.change': { 'zh-CN': '什么会改变名次和等级', en: 'What would change rank and level' },
  'explain.answered': { 'zh-CN': '答“{answer}”（{cell}）', en: 'Answered “{answer}” ({cell})' },
  'explain.ownAnswer': { 'zh-CN': '答“{answer}”', en: 'Answered “{answer}”' },
  'explain.derived': { 'zh-CN': '由其他题算得 {answer}', en: 'Comes to {answer} from other items' },
  'explain.unanswered': { 'zh-CN': '未作答，按 0 计', en: 'Not answered: counts 0' },
  'explain.unreadable': {
    'zh-CN': '“{answer}”（{cell}）无法识别，按 0 计，待更正',
    en: '“{answer}” ({cell}) cannot be read: counts 0 until it is corrected',
  },
  'explain.ownUnreadable': {
    'zh-CN': '“{answer}”无法识别，按 0 计，待更正',
    en: '“{answer}” cannot be read: counts 0 until it is corrected',
  },
  'explain.unnamed': { 'zh-CN': '（未填{field}）', en: '({field} not given)' },
  'explain.notApplicable': { 'zh-CN': '不适用，{scope}', en: 'Not applicable: {scope}' },
  'explain.scope.siblings': {
    'zh-CN': '权重由同组其他题分担',
    en: 'its weight goes to the rest of its group',
  },
  'explain.scope.ancestors': { 'zh-CN': '本组及以上的权重相应减少', en: 'its group weighs less in turn' },
  'explain.scope.zero': { 'zh-CN': '按 0 计', en: 'counts 0' },
  'explain.scope.forbid': { 'zh-CN': '本组不允许不适用', en: 'which its group forbids' },
  'explain.evidence': { 'zh-CN': '证明：{status}{cell}', en: 'evidence: {status}{cell}' },
  'explain.evidenceText': { 'zh-CN': '，原文：“{text}”', en: ', as given: “{text}”' },
  'explain.ruling': {
    'zh-CN': '裁定：{verdict}（{reason}；{role}，{date}）',
    en: 'ruling: {verdict} ({reason}; {role}, {date})',
  },
  'explain.exempted': {
    'zh-CN': '裁定为{applies}（{reason}；{role}，{date}）',
    en: 'ruled {applies} ({reason}; {role}, {date})',
  },
  'explain.applies': { 'zh-CN': '适用', en: 'applicable' },
  'explain.appliesNot': { 'zh-CN': '不适用', en: 'not applicable' },
  'explain.downgraded': {
    'zh-CN': '{reason}，得分率由 {from} 降为 {to}，总分因此少 {lost} 分',
    en: '{reason}: the credit falls from {from} to {to}, which costs {lost} points of the total',
  },
  'explain.downgradedBefore': {
    'zh-CN': '{reason}，得分率由 {from} 降为 {to}，调整前少 {lost} 分，总分因此少 {published} 分',
    en: '{reason}: the credit falls from {from} to {to}, which costs {lost} points before adjustments and {published} points of the total',
  },
  'explain.flagged': { 'zh-CN': '{reason}，仅标记，不降', en: '{reason}: flagged only' },
  'explain.credit': { 'zh-CN': '得分率 {credit}', en: 'credit {credit}' },
  'explain.information': { 'zh-CN': '仅供参考，不计分', en: 'information, not scored' },
  'explain.nextLevel': {
    'zh-CN': '距“{level}”还差 {points} 分',
    en: '{points} points short of “{level}”',
  },
  'explain.levelOutOfReach': {
    'zh-CN': '加减分台账执行后，总分至多 {most} 分，达不到更高的等级',
    en: 'With the ledger’s entries no total is above {most}, so that no higher level can be reached',
  },
  'explain.topLevel': { 'zh-CN': '已是最高等级', en: 'This is the highest level' },
  'explain.above': {
    'zh-CN': '比前一名（{work}，第 {rank} 名）少 {points} 分',
    en: '{points} points behind the next above ({work}, rank {rank})',
  },
  'explain.below': {
    'zh-CN': '比后一名（{work}，第 {rank} 名）多 {points} 分',
    en: '{points} points ahead of the next below ({work}, rank {rank})',
  },
  'explain.wouldRank': {
    'zh-CN': '如果 {item} 的证明得到认可，总分为 {total}，名次由 {rank} 变为 {other}',
    en: 'With the evidence of {item} accepted the total would be {total} and the rank {other} instead of {rank}',
  },
  'explain.wouldScore': {
    'zh-CN': '如果 {item} 的证明得到认可，总分为 {total}，名次不变',
    en: 'With the evidence of {item} accepted the total would be {total}; the rank would stay',
  },
  'explain.adjustment': {
    'zh-CN': '{entry}：{before} → {after}（{details}）',
    en: '{entry}: {before} → {after} ({details})',
  },
  'explain.veto': {
    'zh-CN': '{entry}：保留 {after} 分，不参加排名（{details}）',
    en: '{entry}: the score of {after} is kept, without a rank ({details})',
  },
  'explain.entry': { 'zh-CN': '{rule}（{effect}）', en: '{rule} ({effect})' },
  'explain.source': { 'zh-CN': '{source}，{date}', en: '{source}, {date}' },
  'explain.nominal': {
    'zh-CN': '本规则不全是加权平均，各题“计入总分”为名义值，不一定能相加。',
    en: 'The rubric does not only take weighted means: what items bring to the total is nominal and need not add up.',
  },
} as const satisfies Record<string, Text>;
