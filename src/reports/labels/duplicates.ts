import type { Text } from '../../diagnostics/language.js';

/** The sheet of works that were submitted several times, and of works of one name. */
export const duplicatesLabels = {
  'sheet.duplicates': { 'zh-CN': '重复提交', en: 'Duplicates' },
  'duplicates.group': { 'zh-CN': '组', en: 'Group' },
  'duplicates.kind': { 'zh-CN': '情形', en: 'Kind' },
  'duplicates.kind.repeated': { 'zh-CN': '同一提交者重复提交', en: 'same sender, several times' },
  'duplicates.kind.namesake': { 'zh-CN': '同名，提交者不同', en: 'same name, different senders' },
  'duplicates.file': { 'zh-CN': '文件', en: 'File' },
  'duplicates.sheet': { 'zh-CN': '工作表', en: 'Sheet' },
  'duplicates.row': { 'zh-CN': '行', en: 'Row' },
  'duplicates.time': { 'zh-CN': '提交时间', en: 'Submitted' },
  'duplicates.answered': { 'zh-CN': '答题数', en: 'Items answered' },
  'duplicates.outcome': { 'zh-CN': '处理', en: 'Outcome' },
  'duplicates.outcome.kept': { 'zh-CN': '采用', en: 'kept' },
  'duplicates.outcome.forNow': { 'zh-CN': '暂时采用', en: 'kept for now' },
  'duplicates.outcome.dropped': { 'zh-CN': '未采用', en: 'left out' },
  'duplicates.outcome.review': { 'zh-CN': '都保留，请核对', en: 'all kept; to be reviewed' },
  'duplicates.identical': { 'zh-CN': '各份答案', en: 'Answers' },
  'duplicates.identical.yes': { 'zh-CN': '完全相同', en: 'the same throughout' },
  'duplicates.identical.no': { 'zh-CN': '有不同', en: 'different' },
} as const satisfies Record<string, Text>;
