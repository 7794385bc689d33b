import { sameText } from '../../diagnostics/language.js';
import { foldText } from '../../table/clean-text.js';
import type { PlatformRole } from '../binding.js';
import { clueForShare, clueIf, ownTitles, titlesOf, titlesTogether } from './clues.js';
import { combineRows, standsAbove } from './header-rows.js';
import { type ColumnHeader, defineProfile, type OptionHeader, plainHeader, type Sample } from './profile.js';
import { splitLastBracket } from './split-bracket.js';
import { columnTexts, countsRows, holds, type Shape } from './value-shapes.js';

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

/** Titles of the platform's own columns by their use: its codes, and its words in some of its languages. */
const ownColumns = new Map<string, PlatformRole>([
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
  ['idderespuesta', 'sequence'],
  ['fechadeenvío', 'submitted-at'],
  ['últimapágina', 'other'],
  ['lenguajeinicial', 'other'],
  ['semilla', 'other'],
  ['fechadeinicio', 'other'],
  ['fechadelaúltimaacción', 'other'],
  ['iddelaréponse', 'sequence'],
  ['datedesoumission', 'submitted-at'],
  ['dernièrepage', 'other'],
  ['languededépart', 'other'],
  ['têtedesérie', 'other'],
  ['datedelancement', 'other'],
  ['datedeladernièreaction', 'other'],
  ['adresseip', 'other'],
  ['urlréférente', 'other'],
  ['答案id', 'sequence'],
  ['回复id', 'sequence'],
  ['提交日期', 'submitted-at'],
  ['最后一页', 'other'],
  ['起始语言', 'other'],
]);

/**
 * Where the platform's own columns begin in a language whose words are not known, told by what stands in
 * them: a number that counts the rows, a time or nothing, the number of a page, and the code of a language.
 */
function ownBlock(sample: Sample): number | undefined {
  for (const start of [0, 1]) {
    const isSubmitted =
      holds(sample, start + 1, 'time') ||
      (columnTexts(sample, start + 1).length === 0 && (sample.top[start + 1] ?? '') !== '');
    const isPaged = holds(sample, start + 2, 'small-count') && holds(sample, start + 3, 'language');
    if (countsRows(sample, start) && isSubmitted && isPaged) return start;
  }
  return undefined;
}

const blockRoles: readonly PlatformRole[] = ['sequence', 'submitted-at', 'other', 'other'];

/** What stands behind them: a seed, times and addresses. */
const furtherShapes: readonly Shape[] = ['long-number', 'time', 'address'];

/** Where the platform's own columns end: behind the first four stand its seed, times and addresses. */
function endOfBlock(sample: Sample, start: number): number {
  let end = start + blockRoles.length;
  while (furtherShapes.some((shape) => holds(sample, end, shape))) end += 1;
  return end;
}

/** `submitdate. Date submitted`: the platform's code before its words. */
function codeOf(text: string): string | undefined {
  const code = /^([a-z]+)\. /u.exec(text)?.[1];
  return code !== undefined && ownColumns.has(code) ? code : undefined;
}

function headersOf(sample: Sample): readonly ColumnHeader[] {
  const start = ownBlock(sample);
  const end = start === undefined ? 0 : endOfBlock(sample, start);
  return sample.top.map((text, column): ColumnHeader => {
    const code = codeOf(text);
    if (code !== undefined) return { text, otherTexts: [code], role: ownColumns.get(code) ?? 'other' };
    if (start === undefined || column < start || column >= end || ownColumns.has(foldText(text)))
      return plainHeader(text);
    const role = blockRoles[column - start] ?? 'other';
    return { text, otherTexts: role === 'submitted-at' ? ['submitdate'] : [], role };
  });
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
  platformColumns: ownColumns,
  platformTitles: [
    [/\[filecount\]/u, 'other'],
    [/^(?:group|question) ?time\b|^\w+Time\d*$/iu, 'other'],
  ],
  headerBlock: (sample) =>
    hasTwoRows(sample)
      ? { rows: 2, headers: combineRows(sample.top, sample.below[0] ?? [], () => true) }
      : { rows: 1, headers: headersOf(sample) },
  optionHeaders,
  clues: (sample) => [
    ...titlesTogether(sample, 5, ['id', 'submitdate']),
    ...titlesTogether(sample, 5, ['Response ID', 'Date submitted']),
    ...titlesTogether(sample, 5, ['Antwort ID', 'Datum Abgeschickt']),
    ...titlesTogether(sample, 5, ['ID de respuesta', 'Fecha de envío']),
    ...titlesTogether(sample, 5, ['ID de la réponse', 'Date de soumission']),
    ...clueForShare(
      titlesOf(sample).filter((text) => codeOf(text) !== undefined),
      /^(?:id|submitdate|lastpage|startlanguage)\. /u,
      0.3,
      5,
      {
        zh: '平台自带的列以代码加标题命名',
        en: 'the platform’s own columns have its code before their words',
      },
    ),
    ...clueIf(ownBlock(sample) !== undefined, 4, {
      'zh-CN': '依次是编号、提交时间、页码和语言代码',
      en: 'a number, a time, a page and the code of a language stand side by side',
    }),
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
    const submitted =
      cell('submitdate') ??
      cell('datesubmitted') ??
      cell('datumabgeschickt') ??
      cell('fechadeenvío') ??
      cell('datedesoumission');
    return submitted === ''
      ? { 'zh-CN': '没有提交（submitdate 为空）', en: 'never submitted (submitdate is blank)' }
      : undefined;
  },
});
