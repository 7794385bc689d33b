import { sameText } from '../../diagnostics/language.js';
import { cellsOf, clueForShare, ownTitles, titlesOf } from './clues.js';
import { defineProfile, type OptionHeader } from './profile.js';

/** `variable___code` of the raw export, `title (choice=words)` of the one with labels. */
function optionHeaders(header: string): readonly OptionHeader[] {
  const labelled = /^(.*\S)\s*\(choice=(.*)\)$/u.exec(header);
  const raw = /^([a-z]\w*?)___(\w+)$/iu.exec(header);
  const [, question, option] = labelled ?? raw ?? [];
  return question === undefined || option === undefined ? [] : [{ question, option, group: question }];
}

/** REDCap: variable names or labels, a column per checkbox option, the state of each form, `[document]` for uploads. */
export const redcap = defineProfile({
  id: 'redcap',
  name: sameText('REDCap'),
  platformColumns: new Map([
    ['record_id', 'sequence'],
    ['recordid', 'sequence'],
    ['redcap_event_name', 'other'],
    ['eventname', 'other'],
    ['redcap_repeat_instrument', 'other'],
    ['repeatinstrument', 'other'],
    ['redcap_repeat_instance', 'other'],
    ['repeatinstance', 'other'],
    ['redcap_data_access_group', 'other'],
    ['dataaccessgroup', 'other'],
    ['redcap_survey_identifier', 'other'],
    ['surveyidentifier', 'other'],
    ['surveytimestamp', 'submitted-at'],
    ['complete?', 'other'],
  ]),
  platformTitles: [
    [/^\w+_timestamp$/u, 'submitted-at'],
    [/^\w+_complete$/u, 'other'],
  ],
  optionHeaders,
  clues: (sample) => {
    const titles = titlesOf(sample);
    return [
      ...clueForShare(titles, /^[a-z]\w*?___\w+$/iu, 0, 4, {
        zh: '选项列形如 variable___1',
        en: 'option columns such as variable___1',
      }),
      ...clueForShare(titles, /\(choice=.*\)$/u, 0, 5, {
        zh: '选项列形如 标题 (choice=选项)',
        en: 'option columns such as title (choice=words)',
      }),
      ...clueForShare(titles, /^\w+_complete$/u, 0, 4, {
        zh: '有 表单名_complete 列',
        en: 'has a column form_complete',
      }),
      ...ownTitles(sample, 3, ['record_id', 'Record ID', 'redcap_event_name', 'redcap_survey_identifier']),
      ...ownTitles(sample, 2, ['Complete?', 'Survey Timestamp']),
      ...clueForShare(cellsOf(sample), /^\[(?:document|not completed)\]$/u, 0, 1, {
        zh: '单元格里有 [document]',
        en: 'cells with [document]',
      }),
    ];
  },
});
