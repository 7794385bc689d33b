import type { Text } from '../../diagnostics/language.js';

/** The status of an item's evidence. */
export const evidenceLabels = {
  'evidence.present': { 'zh-CN': '已提供', en: 'present' },
  'evidence.missing': { 'zh-CN': '未提供', en: 'missing' },
  'evidence.no-data': { 'zh-CN': '没有数据', en: 'no data' },
  'evidence.accepted': { 'zh-CN': '评审认可', en: 'accepted' },
  'evidence.partial': { 'zh-CN': '评审部分认可', en: 'accepted in part' },
  'evidence.rejected': { 'zh-CN': '评审不予认可', en: 'rejected' },
} as const satisfies Record<string, Text>;
