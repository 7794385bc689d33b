import type { Entry } from './entry.js';

/** Findings about applicability and ranks. */
export const resultsEntries = {
  'applicability/undetermined': {
    severity: 'warning',
    'zh-CN': [
      '无法判断“{condition}”：相关题目（{items}）没有一题答“是”，也没有证明，但也没有说明；按适用计',
      '请向填报方核实',
    ],
    en: [
      '“{condition}” cannot be told: none of {items} is favourable or carries evidence, and nothing says otherwise; they count as applicable',
      'Ask whoever filled it in',
    ],
  },
  'applicability/contradictory': {
    severity: 'warning',
    'zh-CN': ['“{condition}”前后矛盾：{items} 一面作答或举证，一面又说没有；按适用计', '请向填报方核实'],
    en: [
      '“{condition}” is contradictory: {items} both claim it and deny it; they count as applicable',
      'Ask whoever filled it in',
    ],
  },
  'applicability/refuted': {
    severity: 'warning',
    'zh-CN': [
      '明确回答“{condition}”为否，{items} 中却有作答或证明；按明确回答计为不适用',
      '请向填报方核实；不适用时总分的上下限见维度得分',
    ],
    en: [
      'The explicit answer to “{condition}” is no, yet some of {items} claim otherwise; the explicit answer counts and they are not applicable',
      'Ask whoever filled it in; the bounds of the total are on the sheet of group scores',
    ],
  },
  'ranking/same-published': {
    severity: 'info',
    'zh-CN': [
      '“{work}”（第 {rank} 名）与“{other}”（第 {otherRank} 名）公布的分数同为 {score}，未四舍五入的分数不同',
      '名次按未四舍五入的分数排列，见评分方法',
    ],
    en: [
      '“{work}” (rank {rank}) and “{other}” (rank {otherRank}) both show {score}; their scores before rounding differ',
      'Ranks follow the score before rounding; see the method sheet',
    ],
  },
} as const satisfies Record<string, Entry>;
