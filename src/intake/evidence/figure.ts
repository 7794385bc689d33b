import { cleanText } from '../../table/clean-text.js';

/** What is written after a number that makes it a quantity, also after a year's four digits or an item's code. */
const unit = String.raw`(?:%|‰|\+|[万亿千百余多几]|倍|成|次|人|名|位|家|个|项|场|部|集|元|小时|分|天|国|条|篇|座|所|款|册|本|件|套|户|亩|吨|度|公里|公顷|平方|米|票|枚|棵|株|台|辆|字|学员|学生|观众|粉丝|村|县|班|课|张|幅|款|批|支|场次|万次|w\b|W\b|k\b|K\b)`;

/** Digits that are no figures: dates, ordinals, list numbers, names of technologies, phone numbers. */
const notFigures: readonly RegExp[] = [
  // Phone and registration numbers.
  /(?<!\d)1[3-9]\d{9}(?!\d)/gu,
  /(?<!\d)0\d{2,3}-?\d{7,8}(?!\d)/gu,
  /备\d{6,}号?/gu,
  // Times of day, dates and spans of dates.
  /(?<!\d)\d{1,2}:\d{2}(?::\d{2})?(?!\d)/gu,
  /(?:上午|下午|晚上?|早上?|中午)\s*\d{1,2}\s*[点时]/gu,
  /(?<!\d)(?:19|20)?\d{2}\s*年\s*\d{1,2}\s*月(?:\s*\d{1,2}\s*[日号]?)?(?!\d)/gu,
  /(?<!\d)(?:19|20)\d{2}[-/.]\d{1,2}(?:[-/.]\d{1,2})?(?!\d)/gu,
  new RegExp(String.raw`(?<!\d)(?:19|20)\d{2}[01]\d[0-3]\d(?!\d)(?!\s*${unit})`, 'gu'),
  /(?<!\d)\d{1,2}\s*[-~至到]\s*\d{1,2}\s*[月日号]/gu,
  /(?<!\d)\d{1,2}\s*月(?:\s*\d{1,2}\s*(?:[-~至到]\s*\d{1,2}\s*)?[日号])?/gu,
  /[-~至到]\s*\d{1,2}\s*[日号]/gu,
  new RegExp(String.raw`(?<![\d.])(?:19|20)\d{2}(?![\d.]\d)(?!\d)(?!\s*${unit})\s*(?:年度?|届)?`, 'gu'),
  /\d{1,2}世纪|(?<!\d)\d0后|双1[12]/gu,
  // Ordinals, numbers of lists, of attachments and of questions.
  /第\s*[\d一二三四五六七八九十百]{1,6}(?:\s*[-~至]\s*\d{1,4})?\s*[季集期届部章条款页点项题次]/gu,
  /(?:^|[\s;,。!])\(?\d{1,2}\s*(?:[.、)](?!\d)|:)/gmu,
  /附件\s*[\d一二三四五六七八九十(),、~至-]+/gu,
  /见\s*\d+(?:\.\d+)+/gu,
  // Names of technologies and standards, and words that only look like numbers.
  /(?:SDGs?|ISO|GB\/T|GB)\s*\d+/giu,
  new RegExp(String.raw`(?<![A-Za-z])[A-Za-z][A-Za-z-]*\d{1,5}(?!\d)(?:\.\d+)?(?!\s*${unit})`, 'gu'),
  /(?<![\d.])(?:\d[GKDA]|\d{3,4}[PI])(?![A-Za-z])/giu,
  /千家万户|千言万语|万众|二次创作|两岸|[中两]?[一-龥]两国/gu,
];

/** `(1) … (2) …` within a line; without a (1), brackets hold a number of their own. */
const bracketedList = new RegExp(String.raw`\(\d{1,2}\)(?!\s*${unit})`, 'gu');

function withoutList(text: string): string {
  return text.includes('(1)') ? text.replace(bracketedList, ' ') : text;
}

const chineseNumber = String.raw`(?:[二两三四五六七八九十百千万亿][一二两三四五六七八九十百千万亿零]*|[一数几上近][十百千万亿]+)`;
const chineseFigure = new RegExp(
  String.raw`${chineseNumber}[余多几]?\s*(?:倍|成|次|人|名|位|家|项|场|元|小时|天|国|篇|座|册|户|亩|吨|公里|票|万|亿|个(?!方面|部分|阶段|维度|层面|角度|问题))`,
  'u',
);

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
}

/** The rubric's codes as they are quoted in a text, unless a unit follows and makes them a quantity. */
function codePattern(codes: readonly string[]): RegExp {
  const longestFirst = [...codes].sort((a, b) => b.length - a.length).map(escaped);
  return new RegExp(String.raw`(?<![\d.])(?:${longestFirst.join('|')})(?![\d.]*\d)(?!\s*${unit})`, 'gu');
}

/** Evidence is a few hundred characters; what stands beyond these is not looked at. */
const longestText = 4_000;

/**
 * Makes a test of whether a text holds a figure: `120万`, `30%`, `三倍`, `10亿+`, `8.2分`. A bare year, a
 * date, a list number and a code of the rubric are none (scoring: evidence).
 */
export function figureTest(codes: readonly string[]): (text: string) => boolean {
  const patterns = codes.length === 0 ? notFigures : [...notFigures, codePattern(codes)];
  return (text) => {
    const circled = text.slice(0, longestText).replace(/[\u2460-\u24FF\u2776-\u2793]/gu, ' ');
    const lines = circled
      .split(/\r\n|\r|\n/)
      .map(cleanText)
      .join('\n');
    const rest = patterns.reduce((remaining, pattern) => remaining.replace(pattern, ' '), withoutList(lines));
    return (
      (/\d/u.test(rest) && !/^\s*\d\s*$/u.test(rest)) ||
      chineseFigure.test(rest) ||
      /分之|一倍|破[百千]?[万亿]|翻倍|翻番|翻了[一两三四]番/u.test(rest)
    );
  };
}
