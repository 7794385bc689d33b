// Zero-width characters, soft hyphen, BOM and direction marks: invisible, but they break comparisons.
const invisible = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFE00-\uFE0F\uFEFF]/gu;
const htmlTag =
  /<\/?(?:a|b|br|div|em|font|h[1-6]|i|img|li|p|span|strong|sub|sup|table|td|tr|u|ul)(?:\s[^<>]{0,200})?\/?>/gi;
// ① … ⑳: NFKC would glue the number to what stands before it.
const circledNumber = /[\u2460-\u2473]/gu;
const controlCharacter = /[\u0000-\u001F\u007F-\u009F]/g;

// Most cells: nothing in them that cleaning would change.
const alreadyClean = /^[!-;=?-~\u4E00-\u9FFF]*$/;

/**
 * A text as it was meant: full-width forms narrowed (NFKC), invisible characters and HTML tags taken
 * out, every run of white space (line breaks and NBSP included) made one space, trimmed.
 */
export function cleanText(text: string): string {
  if (alreadyClean.test(text)) return text;
  return text
    .replace(htmlTag, ' ')
    .replace(circledNumber, (circled) => `(${circled.normalize('NFKC')})`)
    .normalize('NFKC')
    .replace(invisible, '')
    .replace(controlCharacter, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** `cleanText` without any spaces and in lower case: two texts that fold alike are the same to a reader. */
export function foldText(text: string): string {
  return cleanText(text).replace(/\s/gu, '').toLowerCase();
}
