import { sameText } from '../../diagnostics/language.js';
import { foldText } from '../../table/clean-text.js';
import type { PlatformRole } from '../binding.js';
import { cellsOf, clueForShare, clueIf, titlesOf } from './clues.js';
import { defineProfile, type OptionHeader } from './profile.js';
import { splitLastBracket } from './split-bracket.js';

/** “Timestamp” as Google writes it in the form's language. */
const timestamps = [
  'timestamp',
  '时间戳记',
  '时间戳',
  '時間戳記',
  'タイムスタンプ',
  '타임스탬프',
  'zeitstempel',
  'horodateur',
  'marcatemporal',
  'carimbodedata/hora',
  'informazionicronologiche',
  'tijdstempel',
  'отметкавремени',
  'позначкачасу',
  'sygnaturaczasowa',
  'časováznačka',
  'časovápečiatka',
  'időbélyeg',
  'marcajdetimp',
  'marcajtemporal',
  'zamandamgası',
  'tidsstempel',
  'tidsstämpel',
  'tidsmerke',
  'aikaleima',
  'χρονικήσήμανση',
  'marcadetemps',
  'stempelwaktu',
  'capwaktu',
  'dấuthờigian',
  'ประทับเวลา',
  'طابعزمني',
  'חותמתזמן',
].map(foldText);

/** The sender's address and the points of a quiz, in the languages whose words are known. */
const ownColumns = new Map<string, PlatformRole>([
  ['emailaddress', 'user'],
  ['电子邮件地址', 'user'],
  ['電子郵件地址', 'user'],
  ['direccióndecorreoelectrónico', 'user'],
  ['endereçodee-mail', 'user'],
  ['adressee-mail', 'user'],
  ['e-mail-adresse', 'user'],
  ['indirizzoemail', 'user'],
  ['メールアドレス', 'user'],
  ['username', 'user'],
  ['用户名', 'user'],
  ['nombredeusuario', 'user'],
  ['nomd’utilisateur', 'user'],
  ["nomd'utilisateur", 'user'],
  ['nutzername', 'user'],
  ['score', 'other'],
  ['得分', 'other'],
  ['分数', 'other'],
  ['puntuación', 'other'],
  ['pontuação', 'other'],
  ['gesamtpunktzahl', 'other'],
]);

/** `question [row]` of a grid. */
function optionHeaders(header: string): readonly OptionHeader[] {
  const split = header.endsWith(']') ? splitLastBracket(header) : undefined;
  return split === undefined ? [] : [{ question: split.before, option: split.inside, group: split.before }];
}

/** Google Forms: the time first, plain titles, choices joined by a comma and a space, uploads as Drive links. */
export const gforms = defineProfile({
  id: 'gforms',
  name: sameText('Google Forms'),
  platformColumns: new Map([...timestamps.map((title) => [title, 'submitted-at'] as const), ...ownColumns]),
  otherWordsAfter: ',',
  optionHeaders,
  clues: (sample) => {
    const [first] = titlesOf(sample);
    const isTime = first !== undefined && timestamps.includes(foldText(first));
    return [
      ...clueIf(isTime, 5, {
        'zh-CN': `第一列是“${first ?? ''}”`,
        en: `the first column is “${first ?? ''}”`,
      }),
      ...clueForShare(cellsOf(sample), /https:\/\/drive\.google\.com\//u, 0, 2, {
        zh: '附件是 Google Drive 链接',
        en: 'uploads are Google Drive links',
      }),
    ];
  },
});
