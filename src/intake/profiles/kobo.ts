import { sameText } from '../../diagnostics/language.js';
import { clueForShare, clueIf, ownTitles, titlesOf, titlesTogether } from './clues.js';
import { type ColumnHeader, defineProfile, type OptionHeader, type Sample } from './profile.js';

/** Tags such as `#geo+lat` in a row of their own below the header. */
function hasTagRow({ below }: Sample): boolean {
  const tags = (below[0] ?? []).filter((text) => text !== '');
  return tags.length > 0 && tags.every((text) => /^#[a-z]/u.test(text));
}

/** A question's name behind the groups that it is in; a slash in a title makes several readings. */
function headerOf(text: string): ColumnHeader {
  const slashes = [...text.matchAll(/\//gu)].map(({ index }) => text.slice(index + 1).trim());
  return { text, otherTexts: slashes };
}

/** `group/question/option`: a slash in a title or an option makes several readings. */
function optionHeaders(header: string): readonly OptionHeader[] {
  const slashes = [...header.matchAll(/\//gu)].map(({ index }) => index).reverse();
  return slashes.flatMap((end) => {
    const question = header.slice(0, end);
    const option = header.slice(end + 1).trim();
    return [question, ...headerOf(question).otherTexts].map((own) => ({
      question: own,
      option,
      group: question,
    }));
  });
}

/** KoboToolbox and other ODK servers: `group/question`, choices joined by a space and again as `question/option` 0/1. */
export const kobo = defineProfile({
  id: 'kobo',
  name: sameText('KoboToolbox'),
  platformColumns: new Map([
    ['start', 'other'],
    ['end', 'other'],
    ['today', 'other'],
    ['deviceid', 'other'],
    ['username', 'user'],
    ['_id', 'sequence'],
    ['_uuid', 'other'],
    ['_submission_time', 'submitted-at'],
    ['_validation_status', 'other'],
    ['_notes', 'other'],
    ['_status', 'other'],
    ['_submitted_by', 'other'],
    ['__version__', 'other'],
    ['_tags', 'other'],
    ['_index', 'other'],
    ['meta/rootuuid', 'other'],
    ['formhub/uuid', 'other'],
    // The sheet of a repeated group: which submission each of its rows belongs to.
    ['_parent_table_name', 'other'],
    ['_parent_index', 'other'],
    ['_submission__id', 'other'],
    ['_submission__uuid', 'other'],
    ['_submission__submission_time', 'other'],
  ]),
  platformTitles: [[/_URL$/u, 'other']],
  joinedBeside: true,
  timesInUtc: true,
  headerBlock: (sample) => ({ rows: hasTagRow(sample) ? 2 : 1, headers: sample.top.map(headerOf) }),
  optionHeaders,
  clues: (sample) => [
    ...ownTitles(sample, 4, ['_submission_time']),
    ...ownTitles(sample, 3, ['_uuid']),
    ...ownTitles(sample, 1, ['_id', '_index', '_validation_status', '__version__', '_submitted_by']),
    ...titlesTogether(sample, 6, ['_parent_table_name', '_parent_index']),
    ...clueForShare(titlesOf(sample), /^[^\s/]+\/\S/u, 0.3, 1, {
      zh: '标题形如 group/question',
      en: 'titles such as group/question',
    }),
    ...clueIf(hasTagRow(sample), 2, {
      'zh-CN': '表头下有一行 # 标签',
      en: 'a row of # tags below the header',
    }),
  ],
  leftOut: (cell) => {
    const status = cell('_validation_status');
    return status !== undefined && /not[ _]approved/iu.test(status)
      ? { 'zh-CN': '平台上审核未通过', en: 'not approved on the platform' }
      : undefined;
  },
});
