import { eastAsianWidth } from 'get-east-asian-width';

const narrowOnly = /^[\x20-\x7e]*$/;
const invisible = /^[\p{Cc}\p{Cf}\p{Mn}\p{Me}]$/u;
const joiner = '\u200d';

function lineWidth(line: string, ambiguousAsWide: boolean): number {
  if (narrowOnly.test(line)) return line.length;
  let width = 0;
  let joined = false;
  for (const character of line) {
    if (!joined && !invisible.test(character)) {
      width += eastAsianWidth(character.codePointAt(0) ?? 0, { ambiguousAsWide });
    }
    joined = character === joiner;
  }
  return width;
}

/**
 * The columns that a text takes, Chinese characters two each, invisible and combining ones none; of
 * several lines the widest. `ambiguous` are characters such as “ ” — ×, which Chinese fonts draw wide.
 */
export function displayWidth(text: string, ambiguous: 'wide' | 'narrow' = 'wide'): number {
  const widths = text.split(/\r\n|\r|\n/).map((line) => lineWidth(line, ambiguous === 'wide'));
  return Math.max(0, ...widths);
}
