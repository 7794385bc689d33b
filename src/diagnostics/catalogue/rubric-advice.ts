import type { Entry } from './entry.js';

/** What a methodologist may want to know of a sound rubric; `esg-score rubric check` says it, no other command. */
export const rubricAdviceEntries = {
  'rubric/tiny-weight': {
    severity: 'warning',
    'zh-CN': [
      '“{id}”满分也只值总分的 {points} 分，不到公布分的最后一位的一半',
      '请核对权重，或增加公布的小数位数',
    ],
    en: [
      'A full “{id}” is worth {points} points of the total, less than half of the last published digit',
      'Check the weight, or publish more decimals',
    ],
  },
  'rubric/idle-weights': {
    severity: 'warning',
    'zh-CN': ['“{id}”按 {aggregate} 汇总，下级的不同权重不影响它的分数', '请统一权重，或改用加权的汇总方式'],
    en: [
      '“{id}” aggregates by {aggregate}: the different weights of its children do not move its score',
      'Make them equal, or choose an aggregation that weighs',
    ],
  },
  'rubric/points-unsaid': {
    severity: 'warning',
    'zh-CN': ['“{id}”按分数相加，没有写明满分值多少，按 {points} 分计', '请写明 {key}'],
    en: ['“{id}” is added up without saying what it is worth; it counts {points} points', 'State {key}'],
  },
  'rubric/idle-points': {
    severity: 'warning',
    'zh-CN': [
      '“{id}”写了 points，但上级按 {aggregate} 汇总，不用分数',
      '请删去 points，或改用相加（sum、attainable）',
    ],
    en: [
      '“{id}” states points, but its parent aggregates by {aggregate} and does not read them',
      'Delete points, or add points up (sum, attainable)',
    ],
  },
  'rubric/condition-unreachable': {
    severity: 'warning',
    'zh-CN': [
      '条件“{id}”没有任何依据，除非列对应文件指定一列，否则无从判断',
      '请写明 keywords、inferred_from 或 when',
    ],
    en: [
      'Nothing decides the condition “{id}” unless a map file names a column for it',
      'State keywords, inferred_from or when',
    ],
  },
  'rubric/condition-constant': {
    severity: 'warning',
    'zh-CN': ['条件“{id}”的表达式不涉及任何回答，对所有作品结果都相同', '请在 when 中引用题目或信息项'],
    en: [
      'The expression of the condition “{id}” asks nothing of a submission: it is the same for all',
      'Let when look at an item or a field',
    ],
  },
  'rubric/condition-unused': {
    severity: 'warning',
    'zh-CN': ['没有题目或分组用到条件“{id}”', '请在 applicable_if 中引用它，或删去'],
    en: ['No item or group uses the condition “{id}”', 'Name it in applicable_if, or delete it'],
  },
  'rubric/negative-wording': {
    severity: 'info',
    'zh-CN': [
      '“{id}”用词是否定或负面的（{words}），答“{answer}”得分：请确认',
      '对照问卷原句：回答这一项的作品，做得好时是不是答“{answer}”',
    ],
    en: [
      '“{id}” is worded in the negative ({words}) and {answer} earns the credit: please confirm',
      'Look at the question itself: does a good work answer {answer}?',
    ],
  },
  'rubric/reversed-wording': {
    severity: 'info',
    'zh-CN': [
      '“{id}”用词没有否定的意思，却是答“否”得分：请确认',
      '对照问卷原句；若是反向题，可把 label 写得看得出来',
    ],
    en: [
      '“{id}” is not worded in the negative, yet “no” earns the credit: please confirm',
      'Look at the question itself; if it is reversed, let its label show it',
    ],
  },
  'rubric/double-counting': {
    severity: 'info',
    'zh-CN': [
      '调整“{rule}”与题目 {items} 衡量同一事项，同一件事可能扣两次分',
      '如属有意，可以不管；否则请让其中一处不计',
    ],
    en: [
      'The adjustment “{rule}” and {items} measure the same matter: it may cost points twice',
      'Leave it if that is meant; else let only one of them count',
    ],
  },
  'rubric/maybe-double-counting': {
    severity: 'info',
    'zh-CN': [
      '调整“{rule}”与题目“{id}”可能是同一事项（都提到“{words}”）',
      '如果是，请写入这条调整的 items；如果不是，可以不管',
    ],
    en: [
      'The adjustment “{rule}” and the item “{id}” may be about the same matter (both say “{words}”)',
      'If they are, list the item under the rule’s items; else leave it',
    ],
  },
  'rubric/idle-adjustment': {
    severity: 'warning',
    'zh-CN': ['调整“{rule}”的数值 {amount} 不会改变任何总分', '请核对 kind 与 amount'],
    en: ['The amount {amount} of the adjustment “{rule}” changes no total', 'Check kind and amount'],
  },
  'rubric/idle-bound': {
    severity: 'warning',
    'zh-CN': ['“{key}”不会起作用', '请核对，或删去这一键'],
    en: ['“{key}” has no effect', 'Check it, or delete the key'],
  },
  'rubric/level-unreachable': {
    severity: 'warning',
    'zh-CN': ['没有分数能达到这一级：min {min}，满分 {full}', '请核对 min，或所指节点的满分'],
    en: [
      'No score reaches this level: min {min}, full score {full}',
      'Check min, or the full score of the node',
    ],
  },
  'rubric/level-end': {
    severity: 'warning',
    'zh-CN': ['最高一级到 {max} 为止，而满分是 {full}；更高的分数仍属于这一级', '请核对 max，或不写'],
    en: [
      'The highest level ends at {max} but the full score is {full}; higher scores still belong to it',
      'Check max, or leave it out',
    ],
  },
  'rubric/level-below-zero': {
    severity: 'warning',
    'zh-CN': ['总分可以低于最低一级的 {min}，那样就没有等级', '请写明 adjustments.lowest，或加上更低的一级'],
    en: [
      'Totals can fall below {min}, where the lowest level begins, and then have no level',
      'State adjustments.lowest, or add a level below',
    ],
  },
  'rubric/quota-in-bracket': {
    severity: 'warning',
    'zh-CN': [
      '奖项“{id}”取前 {quota} 名，而名次 {from}–{to} 合并公布：从名单可看出区间内的先后',
      '请让名额与区间的边界一致',
    ],
    en: [
      'The award “{id}” goes to the first {quota}, but ranks {from}–{to} are published as one: its winners tell them apart',
      'Let the quota end where a bracket does',
    ],
  },
  'rubric/award-twice': {
    severity: 'info',
    'zh-CN': [
      '“{id}”与“{other}”按同一分数评，得了“{other}”的作品也会得“{id}”：请确认',
      '如果一件作品只能得一项，请在 excludes_winners_of 中写明“{other}”',
    ],
    en: [
      '“{id}” and “{other}” are drawn by the same score: winners of “{other}” win “{id}” as well; please confirm',
      'If a work can win one of them only, name “{other}” in excludes_winners_of',
    ],
  },
  'rubric/ordinal-ties': {
    severity: 'warning',
    'zh-CN': [
      'ties: ordinal 不允许并列，但没有写任何 tie_breakers',
      '请写明用哪些分数区分同分，或改用 competition、dense',
    ],
    en: [
      'ties: ordinal allows no ties, but there are no tie_breakers',
      'Name the scores that part equal totals, or use competition or dense',
    ],
  },
  'rubric/idle-tie-breaker': {
    severity: 'warning',
    'zh-CN': ['“{id}”无法区分同分', '请删去，或换一个节点'],
    en: ['“{id}” cannot part equal totals', 'Delete it, or choose another node'],
  },
  'rubric/idle-minimum': {
    severity: 'info',
    'zh-CN': ['“{id}”的 minimums.{key} 不会起作用', '请核对，或删去'],
    en: ['minimums.{key} of “{id}” cannot take effect', 'Check it, or delete it'],
  },
} as const satisfies Record<string, Entry>;
