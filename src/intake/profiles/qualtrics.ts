import { sameText } from '../../diagnostics/language.js';
import { foldText } from '../../table/clean-text.js';
import type { PlatformRole } from '../binding.js';
import { clueForShare, clueIf, ownTitles, titlesAmong, titlesOf } from './clues.js';
import { defineProfile, type ColumnHeader, type OptionHeader, type Sample, shareOf } from './profile.js';

const importId = /^\{\s*["'”]?ImportId["'”]?\s*:/u;
/** The old export calls its own columns V1 … V10 and names them in the second row. */
const oldCode = /^V\d{1,2}$/u;

function isImportRow(row: readonly string[] | undefined): boolean {
  return (
    row !== undefined &&
    shareOf(
      row.filter((text) => text !== ''),
      importId,
    ) >= 0.5
  );
}

/** How far below a row that of the ids is, 1 or 2; 0 where there is none. */
function importDistance({ below }: Sample): number {
  return below.slice(0, 2).findIndex(isImportRow) + 1;
}

/** How many rows the header has from here on: codes, titles and ids; titles and ids; or, of old, codes and titles. */
function headerRows({ top, below }: Sample): number {
  if (isImportRow(top)) return 1;
  const distance = importDistance({ top, below });
  if (distance > 0) return distance + 1;
  return top.filter((text) => oldCode.test(text)).length >= 3 ? 2 : 1;
}

const ownColumns = new Map<string, PlatformRole>([
  ['startdate', 'other'],
  ['enddate', 'submitted-at'],
  ['recordeddate', 'other'],
  ['status', 'other'],
  ['ipaddress', 'other'],
  ['progress', 'other'],
  ['duration(inseconds)', 'other'],
  ['finished', 'other'],
  ['responseid', 'user'],
  ['responseset', 'other'],
  ['recipientlastname', 'other'],
  ['recipientfirstname', 'other'],
  ['recipientemail', 'user'],
  ['externalreference', 'other'],
  ['externaldatareference', 'other'],
  ['emailaddress', 'user'],
  ['locationlatitude', 'other'],
  ['locationlongitude', 'other'],
  ['locationaccuracy', 'other'],
  ['distributionchannel', 'other'],
  ['userlanguage', 'other'],
]);

/** A question's code, its title behind it where there is one: the title says more to a reader. */
function headersOf(sample: Sample): readonly ColumnHeader[] {
  const titles = headerRows(sample) > 1 && !isImportRow(sample.below[0]) ? (sample.below[0] ?? []) : [];
  return sample.top.map((code, column) => {
    const title = titles[column] ?? '';
    const own = ownColumns.has(foldText(code));
    return title === '' || own ? { text: code, otherTexts: [] } : { text: title, otherTexts: [code] };
  });
}

/** `title - option`, `title - Selected Choice - option`; a title may hold a dash of its own. */
function optionHeaders(header: string): readonly OptionHeader[] {
  return [...header.matchAll(/ - (?:Selected Choice - )?/gu)].reverse().map((match) => {
    const question = header.slice(0, match.index);
    return { question, option: header.slice(match.index + match[0].length).trim(), group: question };
  });
}

/** Qualtrics: three header rows (codes, titles, ids in JSON) or, of old, two; previews and unfinished answers marked. */
export const qualtrics = defineProfile({
  id: 'qualtrics',
  name: sameText('Qualtrics'),
  platformColumns: ownColumns,
  // Of an upload's columns only its name and address are evidence; of “other” its words are no choice.
  platformTitles: [
    [/ - (?:Id|Size|Type)$/u, 'other'],
    [/ - Text$|_TEXT$/u, 'other'],
  ],
  headerBlock: (sample) => ({ rows: headerRows(sample), headers: headersOf(sample) }),
  optionHeaders,
  clues: (sample) => [
    // The row of codes above the titles rather than the titles.
    ...clueIf(!isImportRow(sample.top) && importDistance(sample) > 0, 6 + importDistance(sample) * 2, {
      'zh-CN': '表头下有一行 {"ImportId": …}',
      en: 'a row of {"ImportId": …} below the header',
    }),
    ...ownTitles(sample, 2, ['ResponseId', 'RecordedDate', 'DistributionChannel', 'UserLanguage']),
    ...ownTitles(sample, 1, ['Finished', 'Duration (in seconds)', 'LocationLatitude']),
    ...clueForShare(titlesOf(sample).slice(0, 10), oldCode, 0.5, 3, {
      zh: '前几列名为 V1、V2 …',
      en: 'the first columns are V1, V2 …',
    }),
    ...(titlesOf(sample).filter((text) => oldCode.test(text)).length >= 3
      ? titlesAmong(sample.below[0] ?? [], 2, ['ResponseID', 'ResponseSet', 'ExternalDataReference'])
      : []),
  ],
  leftOut: (cell) => {
    const status = cell('status');
    if (status !== undefined && /^(?:1|Survey Preview|Survey Test|2|预览|调查预览)$/iu.test(status))
      return { 'zh-CN': '平台标记为预览或测试答卷', en: 'marked as a preview or a test' };
    if (status !== undefined && /^(?:8|9|Spam)/iu.test(status))
      return { 'zh-CN': '平台标记为垃圾答卷', en: 'marked as spam' };
    const finished = cell('finished');
    if (finished !== undefined && /^(?:0|false|否)$/iu.test(finished))
      return { 'zh-CN': '没有答完（Finished 为 0）', en: 'not finished (Finished is 0)' };
    return undefined;
  },
});
