import type { Text } from '../../diagnostics/language.js';

/** What must be said of a whole ranking. */
export const notesLabels = {
  'note.relativeRun': {
    'zh-CN': '相对成绩：{items} 取决于全部参评者，有参评者加入或退出时会变化。',
    en: 'Relative: {items} depend on all who take part and change when entrants come or go.',
  },
  'note.provisionalRubric': {
    'zh-CN': '评分规则含{parts}，见“评分方法”。',
    en: 'Provisional in the rubric: {parts}; see “Method”.',
  },
  'note.provisionalChoices': { 'zh-CN': '暂定选择 {count} 项', en: 'choices {count}' },
  'note.provisionalNodes': {
    'zh-CN': '提议的分组和题目 {count} 个',
    en: 'proposed groups and items {count}',
  },
} as const satisfies Record<string, Text>;
