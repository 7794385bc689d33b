import { displayWidth } from './display-width.js';

/** Room beside the text: the cell's padding. */
const padding = 2;
const narrowest = 6;
/** Wider texts are wrapped. */
const widest = 44;
/** A longer header wraps at its spaces. */
const longestLine = 10;
/** A longer word of a header may be broken in two. */
const longestWord = 12;

function wordWidth(word: string): number {
  const width = displayWidth(word);
  const breaks = width > longestWord && !/^[\x21-\x7e]*$/.test(word);
  return breaks ? Math.ceil(width / 2) + 1 : width;
}

function headerWidth(header: string): number {
  const width = displayWidth(header);
  return width <= longestLine ? width : Math.max(...header.split(' ').map(wordWidth));
}

/**
 * The width of a column, in narrow characters, that shows its texts in one line up to a cap. The header
 * wraps at its spaces, and within long Chinese words.
 */
export function columnWidth(header: string, texts: Iterable<string>): number {
  let content = headerWidth(header);
  for (const text of texts) content = Math.max(content, displayWidth(text));
  return Math.min(widest, Math.max(narrowest, content + padding));
}
