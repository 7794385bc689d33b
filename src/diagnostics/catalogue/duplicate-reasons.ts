import type { Text } from '../language.js';

/** What told the kept submission from the others of a work, in the words that complete `duplicate/superseded`. */
export const duplicateReasons = {
  latest: { 'zh-CN': '提交时间最晚', en: 'the latest submission time' },
  'latest-number': { 'zh-CN': '时间相同或没有时间，序号最大', en: 'the greatest running number' },
  first: { 'zh-CN': '提交时间最早', en: 'the earliest submission time' },
  'first-number': { 'zh-CN': '时间相同或没有时间，序号最小', en: 'the smallest running number' },
  answers: { 'zh-CN': '答题最多', en: 'the most items answered' },
  evidence: { 'zh-CN': '答题同样多，证明最多', en: 'as many items answered, the most evidence' },
  'complete-latest': {
    'zh-CN': '答题和证明同样多，提交时间最晚',
    en: 'as complete as another, the latest submission time',
  },
  'complete-latest-number': {
    'zh-CN': '答题和证明同样多，序号最大',
    en: 'as complete as another, the greatest running number',
  },
  identical: { 'zh-CN': '答案完全相同，取一份', en: 'the same answers throughout: one of the copies' },
  order: { 'zh-CN': '没有可比的提交时间，暂时采用', en: 'no submission time tells; kept for now' },
  ruling: { 'zh-CN': '按裁定采用', en: 'by a ruling' },
  none: { 'zh-CN': '按 --duplicates fail 不作取舍', en: 'none is chosen under --duplicates fail' },
} as const satisfies Record<string, Text>;
