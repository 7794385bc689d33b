import { sameText } from '../../diagnostics/language.js';
import { foldText } from '../../table/clean-text.js';
import type { PlatformRole } from '../binding.js';
import { clueForShare, clueIf, ownTitles, titlesOf, titlesTogether } from './clues.js';
import { type ColumnHeader, defineProfile, plainHeader, type Sample } from './profile.js';
import { columnTexts, countsRows, holds } from './value-shapes.js';

/** What the platform calls its own first columns: number, begun, finished, address, name and changed. */
const languages = [
  ['ID', 'Start time', 'Completion time', 'Email', 'Name', 'Last modified time'],
  ['ID', '开始时间', '完成时间', '电子邮件', '名称', '上次修改时间'],
  ['ID', '開始時間', '完成時間', '電子郵件', '名稱', '上次修改時間'],
  ['ID', '開始時刻', '完了時刻', 'メール', '名前', '最終変更時刻'],
  ['ID', '시작 시간', '완료 시간', '전자 메일', '이름', '마지막으로 수정한 시간'],
  ['ID', 'Startzeit', 'Fertigstellungszeit', 'E-Mail', 'Name', 'Zeitpunkt der letzten Änderung'],
  [
    'ID',
    'Hora de inicio',
    'Hora de finalización',
    'Correo electrónico',
    'Nombre',
    'Hora de la última modificación',
  ],
  ['ID', 'Heure de début', 'Heure de fin', 'Adresse de messagerie', 'Nom'],
  ['ID', 'Hora de início', 'Hora de conclusão', 'Email', 'Nome', 'Hora da última modificação'],
  ['ID', 'Ora di inizio', 'Ora di completamento', 'Posta elettronica', 'Nome'],
  ['ID', 'Begintijd', 'Tijd van voltooien', 'E-mail', 'Naam'],
] as const;

const roles: readonly PlatformRole[] = ['sequence', 'other', 'submitted-at', 'user', 'other', 'other'];

/**
 * Where the platform's own columns begin, told by what stands in them: an `ID` that counts the rows, two
 * times side by side, and behind them an address or one word for everybody. Undefined where it is not so.
 */
function ownBlock(sample: Sample): number | undefined {
  const start = sample.top.findIndex((text) => foldText(text) === 'id');
  if (start < 0 || !countsRows(sample, start)) return undefined;
  if (!holds(sample, start + 1, 'time') || !holds(sample, start + 2, 'time')) return undefined;
  const senders = columnTexts(sample, start + 3);
  const areSenders = senders.every((text) => text.includes('@')) || new Set(senders).size === 1;
  return senders.length > 0 && areSenders ? start : undefined;
}

function headersOf(sample: Sample): readonly ColumnHeader[] {
  const start = ownBlock(sample);
  return sample.top.map((text, column) => {
    const role =
      start === undefined || column < start || column > start + 4 ? undefined : roles[column - start];
    return role === undefined ? plainHeader(text) : { ...plainHeader(text), role };
  });
}

/** Microsoft Forms: `ID, Start time, Completion time`; choices with a trailing `;`; repeated titles get 2, 3, …. */
export const msforms = defineProfile({
  id: 'msforms',
  name: sameText('Microsoft Forms'),
  platformColumns: new Map<string, PlatformRole>([
    ...languages.flatMap((titles) =>
      titles.map((title, place) => [foldText(title), roles[place] ?? 'other'] as const),
    ),
    ['totalpoints', 'other'],
    ['quizfeedback', 'other'],
    ['总分', 'other'],
    ['测验反馈', 'other'],
  ]),
  platformTitles: [[/^(?:Points|Feedback|分数|得分|反馈|Puntos|Comentarios|Punkte)\s*[-–]\s/iu, 'other']],
  otherWordsAfter: ';',
  headerBlock: (sample) => ({ rows: 1, headers: headersOf(sample) }),
  clues: (sample) => {
    const [named] = languages
      .map((titles) => titlesTogether(sample, 6, titles.slice(0, 3)))
      .filter((clues) => clues.length > 0);
    return [
      ...(named ?? []),
      ...clueIf(named === undefined && ownBlock(sample) !== undefined, 5, {
        'zh-CN': '依次是编号、两列时间和填写者',
        en: 'a number, two times and a sender stand side by side',
      }),
      // The columns that owners take out before they hand a file over.
      ...ownTitles(sample, 3, [...new Set(languages.map(([, , completed]) => completed))]),
      ...ownTitles(sample, 1, ['Start time', 'Last modified time']),
      ...clueForShare(titlesOf(sample), /^(?:Points|Feedback) - /u, 0, 2, {
        zh: '有测验的得分列',
        en: 'has the columns of a quiz',
      }),
    ];
  },
});
