import type { Entry } from './entry.js';

/** Findings about applicability, ranks and awards. */
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
  'applicability/forbidden': {
    severity: 'error',
    'zh-CN': ['“{item}”记为不适用，而本规则不允许该组题目不适用；按未作答计', '请向填报方核实并改正答案'],
    en: [
      '“{item}” is marked not applicable, which the rubric forbids in its group; it counts as unanswered',
      'Ask whoever filled it in and correct the answer',
    ],
  },
  'ranking/unresolved-tie': {
    severity: 'error',
    'zh-CN': [
      '第 {rank} 名有多个作品同分（{works}），而规则要求名次不重复；它们暂列同一名次',
      '请在规则的 ranking.tie_breakers 中写明如何区分，或改用 ties: competition',
    ],
    en: [
      'Rank {rank} is shared ({works}) although the rubric asks for one place each; they share it for now',
      'Say in ranking.tie_breakers how to part them, or use ties: competition',
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
  'award/open-places': {
    severity: 'warning',
    'zh-CN': ['“{award}”名额 {quota} 个，符合条件的不足，空缺 {open} 个', '请决定空缺是否保留'],
    en: [
      'Of the {quota} places of “{award}” {open} stay open: too few are eligible',
      'Decide whether they may stay open',
    ],
  },
  'award/tie-shared': {
    severity: 'info',
    'zh-CN': [
      '“{award}”名额线上有并列（{works}），按规则共享名额：名额 {quota} 个，获奖 {winners} 个',
      '规则写明 tie_at_cut: share；如不合意，请修改规则',
    ],
    en: [
      'There is a tie at the cut of “{award}” ({works}); they share its places, as the rubric says (quota {quota}, winners {winners})',
      'The rubric says tie_at_cut: share; change it there if that is not meant',
    ],
  },
  'award/tie-widened': {
    severity: 'info',
    'zh-CN': [
      '“{award}”名额线上有并列（{works}），按规则增加名额：由 {quota} 个增至 {winners} 个',
      '规则写明 tie_at_cut: widen；如不合意，请修改规则',
    ],
    en: [
      'There is a tie at the cut of “{award}” ({works}); its quota grows from {quota} to {winners}, as the rubric says',
      'The rubric says tie_at_cut: widen; change it there if that is not meant',
    ],
  },
  'award/tie-open': {
    severity: 'warning',
    'zh-CN': [
      '“{award}”名额线上有并列（{works}），按规则空缺 {open} 个名额',
      '规则写明 tie_at_cut: leave-open；请评审决定由谁获奖',
    ],
    en: [
      'There is a tie at the cut of “{award}” ({works}), which the rubric leaves undecided; places left open: {open}',
      'The rubric says tie_at_cut: leave-open; have it decided who wins',
    ],
  },
  'award/eligibility-unknown': {
    severity: 'warning',
    'zh-CN': [
      '无法判断是否符合“{award}”的参评条件，按不符合处理：{works}',
      '条件所用的答案、分数或基本信息缺失；请向填报方补齐',
    ],
    en: [
      'It cannot be told who of these is eligible for “{award}”; they count as not eligible: {works}',
      'An answer, score or field that the condition uses is missing; ask whoever filled it in',
    ],
  },
} as const satisfies Record<string, Entry>;
