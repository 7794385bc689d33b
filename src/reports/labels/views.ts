import type { Text } from '../../diagnostics/language.js';

/** Second groupings of the items. */
export const viewsLabels = {
  'method.views': {
    'zh-CN': '视图（同一批题目的另一种分组，不影响总分）',
    en: 'Views (second groupings of the items; the total is not touched)',
  },
  'method.viewGroup': { 'zh-CN': '视图分组', en: 'Group of the view' },
  'method.viewItems': { 'zh-CN': '题目', en: 'Items' },
  'view.weights.effective': {
    'zh-CN': '各题得分（0–100）按其在该答卷总分中的有效权重加权平均；不适用的题目退出。',
    en: 'Mean of the items’ scores (0–100), weighted by their effective weight in the submission’s total; items not applicable leave.',
  },
  'view.weights.equal': {
    'zh-CN': '各题得分（0–100）等权平均；不适用的题目退出。',
    en: 'Mean of the items’ scores (0–100), all the same; items not applicable leave.',
  },
} as const satisfies Record<string, Text>;
