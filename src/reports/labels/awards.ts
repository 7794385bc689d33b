import type { Text } from '../../diagnostics/language.js';

/** The sheet of awards. */
export const awardsLabels = {
  'sheet.awards': { 'zh-CN': '奖项', en: 'Awards' },
  award: { 'zh-CN': '奖项', en: 'Award' },
  'award.track': { 'zh-CN': '范围', en: 'Drawn in' },
  'award.all': { 'zh-CN': '全部', en: 'all' },
  'award.quota': { 'zh-CN': '名额', en: 'Places' },
  'award.place': { 'zh-CN': '位次', en: 'Place' },
  'award.by': { 'zh-CN': '评奖依据', en: 'Decided by' },
  'award.score': { 'zh-CN': '依据得分', en: 'Its score' },
  'award.provisional': { 'zh-CN': '暂定，尚未公布', en: 'provisional, not published' },
  'award.eligible': { 'zh-CN': '参评条件', en: 'Eligible if' },
  'award.everyone': { 'zh-CN': '参加排名的都可参评', en: 'everyone who is ranked' },
  'award.excludes': { 'zh-CN': '{awards}得主除外', en: 'winners of {awards} excepted' },
  'award.tieAtCut': { 'zh-CN': '名额线上并列时', en: 'Ties at the cut' },
  'award.tieAtCut.share': { 'zh-CN': '并列者都获奖，共享名额', en: 'all who tie win and share the places' },
  'award.tieAtCut.widen': { 'zh-CN': '并列者都获奖，名额增加', en: 'all who tie win and the quota grows' },
  'award.tieAtCut.leave-open': {
    'zh-CN': '并列者都不获奖，名额空缺',
    en: 'none who ties wins; places stay open',
  },
  'award.note': { 'zh-CN': '说明', en: 'Note' },
  'award.tied': { 'zh-CN': '并列', en: 'Tied' },
  'award.shared': {
    'zh-CN': '名额线上并列，共享名额（{quota} 个名额，{winners} 个获奖）',
    en: 'Tied at the cut: {winners} winners share {quota} places',
  },
  'award.widened': {
    'zh-CN': '名额线上并列，名额由 {quota} 增至 {winners}',
    en: 'Tied at the cut: the quota grows from {quota} to {winners}',
  },
  'award.open': { 'zh-CN': '（空缺 {open} 个）', en: '({open} open)' },
  'award.openTied': { 'zh-CN': '名额线上并列，留空待定：{names}', en: 'Tied at the cut, left open: {names}' },
  'award.openFew': { 'zh-CN': '符合条件的不足', en: 'Too few are eligible' },
} as const satisfies Record<string, Text>;
