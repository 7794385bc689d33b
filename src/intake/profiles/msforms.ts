import { sameText } from '../../diagnostics/language.js';
import { clueForShare, ownTitles, titlesOf, titlesTogether } from './clues.js';
import { defineProfile } from './profile.js';

/** Microsoft Forms: `ID, Start time, Completion time`; choices with a trailing `;`; repeated titles get 2, 3, …. */
export const msforms = defineProfile({
  id: 'msforms',
  name: sameText('Microsoft Forms'),
  platformColumns: new Map([
    ['id', 'sequence'],
    ['starttime', 'other'],
    ['开始时间', 'other'],
    ['startzeit', 'other'],
    ['completiontime', 'submitted-at'],
    ['完成时间', 'submitted-at'],
    ['fertigstellungszeit', 'submitted-at'],
    ['lastmodifiedtime', 'other'],
    ['上次修改时间', 'other'],
    ['email', 'user'],
    ['电子邮件', 'user'],
    ['e-mail', 'user'],
    ['name', 'other'],
    ['名称', 'other'],
    ['totalpoints', 'other'],
    ['quizfeedback', 'other'],
    ['总分', 'other'],
    ['测验反馈', 'other'],
  ]),
  platformTitles: [[/^(?:Points|Feedback|分数|得分|反馈)\s*-\s/iu, 'other']],
  otherWordsAfter: ';',
  clues: (sample) => [
    ...titlesTogether(sample, 6, ['ID', 'Start time', 'Completion time']),
    ...titlesTogether(sample, 6, ['ID', '开始时间', '完成时间']),
    ...titlesTogether(sample, 6, ['ID', 'Startzeit', 'Fertigstellungszeit']),
    // The columns that owners take out before they hand a file over.
    ...ownTitles(sample, 3, ['Completion time', 'Fertigstellungszeit']),
    ...ownTitles(sample, 1, ['Start time', 'Last modified time']),
    ...clueForShare(titlesOf(sample), /^(?:Points|Feedback) - /u, 0, 2, {
      zh: '有测验的得分列',
      en: 'has the columns of a quiz',
    }),
  ],
});
