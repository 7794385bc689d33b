// Zero-width characters, soft hyphen, BOM and direction marks: invisible, but they break comparisons.
const invisible = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFE00-\uFE0F\uFEFF]/gu;
const htmlTag =
  /<\/?(?:a|b|br|div|em|font|h[1-6]|i|img|li|p|span|strong|sub|sup|table|td|tr|u|ul)(?:\s[^<>]{0,200})?\/?>/gi;
// ① … ⑳: NFKC would glue the number to what stands before it.
const circledNumber = /[\u2460-\u2473]/gu;
// What forms leave of HTML in titles besides tags; with a semicolon, so that “R&D” stays what it is.
const htmlEntity = /&(?:nbsp|amp|lt|gt|quot|apos|#\d{1,7}|#x[\da-f]{1,6});/gi;
const controlCharacter = /[\u0000-\u001F\u007F-\u009F]/g;

// Most cells: nothing in them that cleaning would change.
const alreadyClean = /^[!-%'-;=?-~\u4E00-\u9FFF]*$/;

const namedEntities: Readonly<Record<string, string>> = {
  nbsp: ' ',
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

function decodeEntity(entity: string): string {
  const name = entity.slice(1, -1).toLowerCase();
  const named = namedEntities[name];
  if (named !== undefined) return named;
  const code = name.startsWith('#x') ? parseInt(name.slice(2), 16) : parseInt(name.slice(1), 10);
  return code <= 0x10ffff ? String.fromCodePoint(code) : entity;
}

/** The text with its entities resolved, those that were written as text of entities too. */
function decodeEntities(text: string): string {
  const decoded = text.replace(htmlEntity, decodeEntity);
  return decoded === text ? text : decodeEntities(decoded);
}

/**
 * A text as it was meant: full-width forms narrowed (NFKC), invisible characters and HTML tags taken
 * out, HTML entities resolved, every run of white space (line breaks and NBSP included) made one space, trimmed.
 */
export function cleanText(text: string): string {
  if (alreadyClean.test(text)) return text;
  return decodeEntities(text)
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
