import { displayWidth } from './display-width.js';

/** Room beside the text: the cell's padding. */
const padding = 2;
/** Room that the filter's arrow takes in the header. */
const arrow = 3;
const narrowest = 7;
/** Wider texts are wrapped. */
const widest = 48;

/**
 * The width of a column, in narrow characters, that shows its texts in one line up to a cap; the header
 * may take two lines.
 */
export function columnWidth(header: string, texts: Iterable<string>): number {
  let content = Math.max(0, Math.ceil(displayWidth(header) / 2)) + arrow;
  for (const text of texts) content = Math.max(content, displayWidth(text));
  return Math.min(widest, Math.max(narrowest, content + padding));
}
