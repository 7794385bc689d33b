import { sameText } from '../../diagnostics/language.js';
import { clueForShare, ownTitles, titlesOf } from './clues.js';
import { defineProfile } from './profile.js';

/** 腾讯文档收集表: plain titles marked (必填), the platform's own columns marked (自动), first or last. */
export const qqDocs = defineProfile({
  id: 'qq-docs',
  name: sameText('腾讯文档收集表'),
  platformColumns: new Map([
    ['提交时间(自动)', 'submitted-at'],
    ['提交者(自动)', 'user'],
    ['修改时间(自动)', 'other'],
    ['修改者(自动)', 'other'],
  ]),
  headerBlock: ({ top }) => ({
    rows: 1,
    headers: top.map((text) => ({ text, otherTexts: [text.replace(/\s*\((?:必填|选填)\)$/u, '')] })),
  }),
  clues: (sample) => [
    ...ownTitles(sample, 5, ['提交者(自动)', '提交时间(自动)']),
    ...clueForShare(titlesOf(sample), /\((?:必填|选填)\)$/u, 0.2, 3, {
      zh: '标题带（必填）',
      en: 'titles marked (必填)',
    }),
  ],
});
