import { sameText } from '../../diagnostics/language.js';
import { clueIf, ownTitles, titlesOf } from './clues.js';
import { defineProfile } from './profile.js';

/** Typeform: `#` first, an unnumbered title a column, a column for each option that bears its words alone. */
export const typeform = defineProfile({
  id: 'typeform',
  name: sameText('Typeform'),
  platformColumns: new Map([
    ['#', 'user'],
    ['responsetype', 'other'],
    ['startdate(utc)', 'other'],
    ['stagedate(utc)', 'other'],
    ['submitdate(utc)', 'submitted-at'],
    ['networkid', 'other'],
    ['tags', 'other'],
    ['ending', 'other'],
  ]),
  bareOptions: true,
  timesInUtc: true,
  headerBlock: ({ top }) => ({
    rows: 1,
    // An earlier answer quoted in a title: {{field:…}}.
    headers: top.map((text) => ({ text, otherTexts: [text.replace(/\{\{[^{}]*\}\}/gu, ' ').trim()] })),
  }),
  clues: (sample) => [
    ...clueIf(titlesOf(sample)[0] === '#', 4, { 'zh-CN': '第一列是“#”', en: 'the first column is “#”' }),
    ...ownTitles(sample, 4, ['Network ID']),
    ...ownTitles(sample, 3, ['Submit Date (UTC)', 'Start Date (UTC)']),
    ...ownTitles(sample, 2, ['Response Type', 'Stage Date (UTC)', 'Ending']),
  ],
  leftOut: (cell) => {
    const type = cell('responsetype');
    return type !== undefined && /^(?:partial|started)/iu.test(type)
      ? {
          'zh-CN': '没有答完（Response Type 不是 completed）',
          en: 'not finished (Response Type is not completed)',
        }
      : undefined;
  },
});
