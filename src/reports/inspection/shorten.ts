import { displayWidth } from '../display-width.js';

/** A text cut to a width in columns of a terminal, wide characters measured; `…` says that it was cut. */
export function shorten(text: string, width: number): string {
  if (displayWidth(text) <= width) return text;
  let kept = '';
  let used = displayWidth('…');
  for (const character of text) {
    used += displayWidth(character);
    if (used > width) break;
    kept += character;
  }
  return `${kept.trimEnd()}…`;
}
