import { sameText } from '../../diagnostics/language.js';
import { foldText } from '../../table/clean-text.js';
import { clueForShare, clueIf, ownTitles, titlesOf, titlesTogether } from './clues.js';
import { combineRows } from './header-rows.js';
import { defineProfile, type OptionHeader, type Sample } from './profile.js';

/** What stands below a question that has one column. */
const answerWords = new Set(
  [
    'Response',
    'Open-Ended Response',
    '回复',
    '回答',
    '答复',
    '开放式回答',
    '开放式答复',
    'Antwort',
    'Offene Antwort',
    'Réponse',
    'Respuesta',
  ].map(foldText),
);

function isAnswerWord(text: string): boolean {
  return answerWords.has(foldText(text));
}

/** The second row with the kinds of answers or the options; the respondent's number has nothing below. */
function hasAnswerRow({ top, below }: Sample): boolean {
  const [second = []] = below;
  const first = top.findIndex((text) => text !== '');
  return second.some(isAnswerWord) && (second[first] ?? '') === '';
}

/** `question: option` of two rows, or `question - option` where both were put into one. */
function optionHeaders(header: string): readonly OptionHeader[] {
  return [...header.matchAll(/:\s| - /gu)].reverse().map((match) => {
    const question = header.slice(0, match.index);
    return { question, option: header.slice(match.index + match[0].length).trim(), group: question };
  });
}

/** SurveyMonkey: questions above, options or `Response` below; one column per option with its text or nothing. */
export const surveymonkey = defineProfile({
  id: 'surveymonkey',
  name: sameText('SurveyMonkey'),
  platformColumns: new Map([
    ['respondentid', 'sequence'],
    ['respondent_id', 'sequence'],
    ['受访者id', 'sequence'],
    ['collectorid', 'other'],
    ['collector_id', 'other'],
    ['收集器id', 'other'],
    ['startdate', 'other'],
    ['开始日期', 'other'],
    ['enddate', 'submitted-at'],
    ['结束日期', 'submitted-at'],
    ['datecreated', 'other'],
    ['date_created', 'other'],
    ['datemodified', 'other'],
    ['date_modified', 'submitted-at'],
    ['ipaddress', 'other'],
    ['ip_address', 'other'],
    ['ip地址', 'other'],
    ['emailaddress', 'user'],
    ['email_address', 'user'],
    ['firstname', 'other'],
    ['lastname', 'other'],
    ['customdata1', 'other'],
  ]),
  headerBlock: (sample) => {
    const plain = sample.top.map((text) => ({ text, otherTexts: [] }));
    if (!hasAnswerRow(sample)) return { rows: 1, headers: plain };
    const headers = combineRows(sample.top, sample.below[0] ?? [], (part) => !isAnswerWord(part));
    return { rows: 2, headers };
  },
  optionHeaders,
  clues: (sample) => [
    ...ownTitles(sample, 4, ['Respondent ID', 'respondent_id', '受访者 ID']),
    ...ownTitles(sample, 2, ['Collector ID', 'collector_id', '收集器 ID']),
    ...titlesTogether(sample, 2, ['Start Date', 'End Date']),
    ...clueIf(hasAnswerRow(sample), 4, {
      'zh-CN': '第二行是 Response 或各选项',
      en: 'a second row with Response or options',
    }),
    ...clueForShare(titlesOf(sample), / - Other \(please specify\)$|^Other \(please specify\)$/u, 0, 2, {
      zh: '有 Other (please specify) 列',
      en: 'has a column Other (please specify)',
    }),
    ...clueForShare(titlesOf(sample), /^q\d{4}(?:_\d{4})?$/u, 0.4, 4, {
      zh: '标题为 q0001_0001 式的编号',
      en: 'titles are codes such as q0001_0001',
    }),
  ],
});
