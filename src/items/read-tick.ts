import { type Cell, cellText } from '../table/cell.js';
import { cleanText, foldText } from '../table/clean-text.js';
import { splitChoice } from './choice-text.js';
import { missingMark } from './missing.js';
import { type Option, optionByLetter, optionByWords, optionExactly } from './option.js';
import { isOther } from './other-option.js';

const untickedMarks = new Set([
  ...[
    '0',
    '0.0',
    '否',
    'n',
    'no',
    'nein',
    'nee',
    'não',
    'нет',
    'いいえ',
    '아니요',
    'non',
    'false',
    '未选中',
    '未选',
    '☐',
    'unchecked',
    'not selected',
  ],
]);
const tickedMarks = new Set([
  ...[
    '1',
    '1.0',
    '是',
    'y',
    'yes',
    'ja',
    'oui',
    'sí',
    'si',
    'sim',
    'да',
    'はい',
    '예',
    'true',
    '√',
    '✓',
    '✔',
    '☑',
    '选中',
    '已选',
    'checked',
    'selected',
  ],
]);

/**
 * Whether an option's own column says that it was chosen: blank, 0 or `A.` alone means not chosen; 1 or
 * the option's words mean chosen. Undefined for anything else, `disagree` for another option's letter.
 */
export function readTick(
  option: Option,
  options: readonly Option[],
  cell: Cell,
): boolean | 'disagree' | undefined {
  const text = cleanText(cellText(cell));
  if (optionExactly([option], foldText(text)) !== undefined) return true;
  const folded = text.toLowerCase();
  if (missingMark(cell) !== undefined || untickedMarks.has(folded) || /^[A-Za-z][.、]$/.test(text))
    return false;
  if (tickedMarks.has(folded)) return true;
  const choice = splitChoice(text);
  const letterFits = choice.letter === undefined || optionByLetter(options, choice.letter) === option;
  // The column of “other” may hold what the respondent wrote.
  if (isOther(option) && choice.letter === undefined) return true;
  if (choice.words !== '' && optionByWords([option], choice.words) === undefined)
    return isOther(option) && letterFits ? true : undefined;
  return letterFits ? true : 'disagree';
}
