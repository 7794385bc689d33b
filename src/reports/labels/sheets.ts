import type { Text } from '../../diagnostics/language.js';

/** Names of the sheets. */
export const sheetsLabels = {
  'sheet.ranking': { 'zh-CN': '总榜', en: 'Ranking' },
  'sheet.tracks': { 'zh-CN': '分赛道榜', en: 'Ranking by track' },
  'sheet.groups': { 'zh-CN': '维度得分', en: 'Group scores' },
  'sheet.views': { 'zh-CN': '视图得分', en: 'View scores' },
  'sheet.items': { 'zh-CN': '逐题明细', en: 'Items' },
  'sheet.judges': { 'zh-CN': '评委', en: 'Judges' },
  'sheet.downgrades': { 'zh-CN': '降档清单', en: 'Downgrades' },
  'sheet.findings': { 'zh-CN': '数据问题', en: 'Data findings' },
  'sheet.method': { 'zh-CN': '评分方法', en: 'Method' },
  'sheet.run': { 'zh-CN': '运行信息', en: 'Run' },
  'sheet.part': { 'zh-CN': '{sheet}（{part}）', en: '{sheet} ({part})' },
} as const satisfies Record<string, Text>;
