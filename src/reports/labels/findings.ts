import type { Text } from '../../diagnostics/language.js';

/** The sheet of data findings and duplicates. */
export const findingsLabels = {
  'severity.error': { 'zh-CN': '错误', en: 'error' },
  'severity.warning': { 'zh-CN': '警告', en: 'warning' },
  'severity.info': { 'zh-CN': '提示', en: 'note' },
  'none.findings': { 'zh-CN': '没有发现数据问题。', en: 'No problems were found in the data.' },
  'none.duplicates': { 'zh-CN': '没有重复提交。', en: 'Nothing was submitted more than once.' },
  duplicates: { 'zh-CN': '重复提交', en: 'Submitted more than once' },
  'duplicate.kept': { 'zh-CN': '采用', en: 'Kept' },
  'duplicate.dropped': { 'zh-CN': '未采用', en: 'Left out' },
  'duplicate.decided': { 'zh-CN': '依据', en: 'How decided' },
} as const satisfies Record<string, Text>;
