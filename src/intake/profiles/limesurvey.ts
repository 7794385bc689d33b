import { sameText } from '../../diagnostics/language.js';
import { clueForShare, clueIf, ownTitles, titlesOf, titlesTogether } from './clues.js';
import { combineRows, standsAbove } from './header-rows.js';
import { defineProfile, type OptionHeader, type Sample } from './profile.js';
import { splitLastBracket } from './split-bracket.js';

const yesNo = /^(?:yes|no|ja|nein|oui|non|sí|si|是|否|はい|いいえ)$/iu;

/** Questions above their sub-questions, where two options at least of one question are answered with yes or no. */
function hasTwoRows({ top, below }: Sample): boolean {
  const [parts = [], ...answers] = below;
  if (!standsAbove(top, parts)) return false;
  const ticked = new Map<number, number>();
  let question = -1;
  parts.forEach((part, column) => {
    if ((top[column] ?? '') !== '') question = column;
    const values = answers.map((row) => row[column] ?? '').filter((text) => text !== '');
    const isOption = part !== '' && !yesNo.test(part) && !values.includes(part);
    if (isOption && values.length > 0 && values.every((text) => yesNo.test(text)))
      ticked.set(question, (ticked.get(question) ?? 0) + 1);
  });
  return [...ticked.values()].some((count) => count > 1);
}

/** `code[SQ001]`, `title [option]`, and with both `code[SQ001]. title [option]`. */
function optionHeaders(header: string): readonly OptionHeader[] {
  const split = header.endsWith(']') ? splitLastBracket(header) : undefined;
  if (split !== undefined) {
    const question = split.before.replace(/^(\w+)\[\w+\](?=\.\s)/u, '$1');
    return [{ question, option: split.inside, group: question }];
  }
  return [...header.matchAll(/:\s/gu)].map((match) => {
    const question = header.slice(0, match.index);
    return { question, option: header.slice(match.index + match[0].length).trim(), group: question };
  });
}

/** LimeSurvey: codes, titles or both with sub-questions in brackets; Y or Yes/No per option; `N/A` for not shown. */
export const limesurvey = defineProfile({
  id: 'limesurvey',
  name: sameText('LimeSurvey'),
  platformColumns: new Map([
    ['id', 'sequence'],
    ['responseid', 'sequence'],
    ['antwortid', 'sequence'],
    ['submitdate', 'submitted-at'],
    ['datesubmitted', 'submitted-at'],
    ['datumabgeschickt', 'submitted-at'],
    ['lastpage', 'other'],
    ['letzteseite', 'other'],
    ['startlanguage', 'other'],
    ['start-sprache', 'other'],
    ['seed', 'other'],
    ['zufallsstartwert', 'other'],
    ['startdate', 'other'],
    ['datestarted', 'other'],
    ['datestamp', 'other'],
    ['datelastaction', 'other'],
    ['ipaddr', 'other'],
    ['ipaddress', 'other'],
    ['refurl', 'other'],
    ['referrerurl', 'other'],
    ['token', 'user'],
    ['accesscode', 'user'],
    ['interviewtime', 'other'],
    ['totaltime', 'other'],
  ]),
  platformTitles: [
    [/\[filecount\]/u, 'other'],
    [/^(?:group|question) ?time\b|^\w+Time\d*$/iu, 'other'],
  ],
  headerBlock: (sample) =>
    hasTwoRows(sample)
      ? { rows: 2, headers: combineRows(sample.top, sample.below[0] ?? [], () => true) }
      : { rows: 1, headers: sample.top.map((text) => ({ text, otherTexts: [] })) },
  optionHeaders,
  clues: (sample) => [
    ...titlesTogether(sample, 5, ['id', 'submitdate']),
    ...titlesTogether(sample, 5, ['Response ID', 'Date submitted']),
    ...titlesTogether(sample, 5, ['Antwort ID', 'Datum Abgeschickt']),
    ...ownTitles(sample, 2, ['lastpage', 'Last page', 'Letzte Seite']),
    ...ownTitles(sample, 1, ['startlanguage', 'Start language', 'Start-Sprache', 'seed', 'datestamp']),
    ...clueForShare(titlesOf(sample), /\w\[\w+\](?:$|\.\s)/u, 0.1, 2, {
      zh: '标题以方括号内的代码结尾',
      en: 'titles end with a code in brackets',
    }),
    ...clueIf(hasTwoRows(sample), 4, {
      'zh-CN': '题目下面一行是各子题，每项答是或否',
      en: 'sub-questions in a row below the questions, each answered yes or no',
    }),
  ],
  leftOut: (cell) => {
    const submitted = cell('submitdate') ?? cell('datesubmitted') ?? cell('datumabgeschickt');
    return submitted === ''
      ? { 'zh-CN': '没有提交（submitdate 为空）', en: 'never submitted (submitdate is blank)' }
      : undefined;
  },
});
