import type { Language } from '../../diagnostics/language.js';

/** What a cell can hold, in UTF-16 units; programs refuse or repair a file with more. */
const longestText = 32_767;

const cutMarks: Readonly<Record<Language, string>> = {
  'zh-CN': '……（内容过长，已截断）',
  en: ' … (too long, cut here)',
};

// XML cannot hold these, or programs drop them silently.
const unwritable = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uFFFE\uFFFF]/g;
const loneSurrogate = /\p{Surrogate}/gu;
/** The file format's own escape for a character, such as _x0041_ for A: typed by a person it is just text. */
const escapeLookalike = /_x(?=[0-9A-Fa-f]{4}_)/g;

/** Whatever any of the rules below could apply to; most texts hold none of it. */
const suspicious = /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\uD800-\uDFFF\uFFFE\uFFFF]|_x/;

function cut(text: string, language: Language): string {
  if (text.length <= longestText) return text;
  const mark = cutMarks[language];
  return text.slice(0, longestText - mark.length).replace(loneSurrogate, '') + mark;
}

/**
 * A text as it can be written into a cell and reads back as it was: line breaks as LF, control characters
 * removed, halves of characters replaced, what is longer than a cell holds cut with a visible mark, and
 * what looks like an escape of the file format escaped.
 */
export function writableText(text: string, language: Language): string {
  if (text.length <= longestText && !suspicious.test(text)) return text;
  const clean = text.replace(/\r\n?/g, '\n').replace(unwritable, '').replace(loneSurrogate, '\uFFFD');
  return cut(clean, language).replace(escapeLookalike, '_x005F_x');
}
