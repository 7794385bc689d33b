import type { Entry } from './entry.js';

/** Findings about the method of a rubric file: what its parts do together. */
export const rubricMethodEntries = {
  'rubric/nothing-attainable': {
    severity: 'error',
    'zh-CN': ['“{id}”按分数相加，但没有一项能加分', '至少一项的权重要大于 0'],
    en: [
      '“{id}” adds points up, but none of its children can add any',
      'At least one weight must be above 0',
    ],
  },
  'rubric/no-floor': {
    severity: 'error',
    'zh-CN': [
      '“{id}”按 {aggregate} 汇总，没有写明 floor',
      '请写明低于多少比例按多少计；写 0 表示一项为零则整组为零',
    ],
    en: [
      '“{id}” aggregates by {aggregate} without a floor',
      'State the fraction that smaller ones count as; with 0, one child at zero makes the group zero',
    ],
  },
  'rubric/no-best': {
    severity: 'error',
    'zh-CN': ['“{id}”取最好的几项，没有写明取几项', '请加上 best，例如 best: 3'],
    en: ['“{id}” takes the best of its children without saying how many', 'Add best, such as best: 3'],
  },
  'rubric/best-of-all': {
    severity: 'warning',
    'zh-CN': [
      '“{id}”取最好的 {best} 项，而计分的下级只有 {children} 项',
      '全部都取时就是平均值；请核对 best',
    ],
    en: [
      '“{id}” takes the best {best} of {children} children that count',
      'The best of all is their mean: check best, or aggregate by weighted-mean',
    ],
  },
  'rubric/best-weights': {
    severity: 'error',
    'zh-CN': ['“{id}”取最好的几项，但“{child}”的权重与其他项不同', '取最好的几项时各项权重必须相同'],
    en: [
      '“{id}” takes the best of its children, but “{child}” weighs something else than the others',
      'Children of which the best count must weigh the same',
    ],
  },
  'rubric/aggregate-key': {
    severity: 'error',
    'zh-CN': ['“{key}”对 {aggregate} 没有意义', '请删去这一键，或改用需要它的汇总方式'],
    en: [
      '“{key}” has no meaning with {aggregate}',
      'Delete the key, or choose the aggregation that reads it',
    ],
  },
  'rubric/forbidden-condition': {
    severity: 'error',
    'zh-CN': [
      '“{id}”有适用条件，而上级“{group}”不允许不适用',
      '请删去 applicable_if，或改写上级的 not_applicable',
    ],
    en: [
      '“{id}” applies on a condition, but its group “{group}” forbids what is not applicable',
      'Delete applicable_if, or let the group’s not_applicable say where the weight goes',
    ],
  },
  'rubric/level-gap': {
    severity: 'error',
    'zh-CN': [
      '等级之间有空档：本级到 {max} 为止，上一级从 {above} 开始',
      '本级的 max 应等于上一级的 min；也可以不写 max',
    ],
    en: [
      'There is a gap between levels: this one ends at {max}, the one above begins at {above}',
      'Its max must be the min of the one above; or leave max out',
    ],
  },
  'rubric/level-overlap': {
    severity: 'error',
    'zh-CN': [
      '等级重叠：本级到 {max} 为止，上一级从 {above} 开始',
      '本级的 max 应等于上一级的 min；也可以不写 max',
    ],
    en: [
      'Levels overlap: this one ends at {max}, the one above begins at {above}',
      'Its max must be the min of the one above; or leave max out',
    ],
  },
  'rubric/level-empty': {
    severity: 'error',
    'zh-CN': ['这一级没有分数可落入：min {min}，max {max}', 'max 应大于 min'],
    en: ['No score falls into this level: min {min}, max {max}', 'max must be above min'],
  },
  'rubric/level-share': {
    severity: 'error',
    'zh-CN': ['按名次占比分级的 min 应为 0 到 1 的比例，写的是 {min}', '例如前 10% 写 0.9'],
    en: ['The min of a quantile level is a share from 0 to below 1, not {min}', 'The best tenth is 0.9'],
  },
  'rubric/bracket-order': {
    severity: 'error',
    'zh-CN': ['名次区间 {from}–{to} 首尾颠倒', 'from 不应大于 to'],
    en: ['The bracket {from}–{to} ends before it begins', 'from must not be above to'],
  },
  'rubric/bracket-overlap': {
    severity: 'error',
    'zh-CN': ['名次区间 {from}–{to} 与 {otherFrom}–{otherTo} 重叠', '一个名次只能属于一个区间'],
    en: ['The bracket {from}–{to} overlaps {otherFrom}–{otherTo}', 'A rank belongs to one bracket only'],
  },
  'rubric/adjustment-bounds': {
    severity: 'error',
    'zh-CN': ['调整后的下限 {lowest} 高于上限 {highest}', '请核对 lowest 与 highest'],
    en: ['The lowest total {lowest} is above the highest {highest}', 'Check lowest and highest'],
  },
  'rubric/no-track-field': {
    severity: 'error',
    'zh-CN': ['奖项“{id}”按赛道评，但基本信息中没有赛道', '请加上 role: track 的一项，或写 within: all'],
    en: [
      'The award “{id}” is drawn in each track, but no identity field is the track',
      'Add a field with role: track, or write within: all',
    ],
  },
  'rubric/evidence-unsaid': {
    severity: 'error',
    'zh-CN': ['“{id}”没有写明是否要求证明', '请写 evidence: any、data 或 none'],
    en: ['“{id}” does not say whether evidence is asked for', 'Write evidence: any, data or none'],
  },
  'rubric/evidence-key': {
    severity: 'error',
    'zh-CN': ['“{id}”不要求证明，“{key}”没有意义', '请删去这一键，或写 evidence: any'],
    en: ['“{id}” asks for no evidence, so “{key}” has no meaning', 'Delete the key, or write evidence: any'],
  },
  'rubric/evidence-per-option': {
    severity: 'error',
    'zh-CN': ['“{id}”是 {kind} 题，没有多个选项各自的证明', '只有 multi 题可以写 evidence_per_option'],
    en: [
      '“{id}” is of kind {kind} and has no evidence for each of several choices',
      'Only items of kind multi can have evidence_per_option',
    ],
  },
} as const satisfies Record<string, Entry>;
