import { cleanText } from '../../table/clean-text.js';

/** A text reduced to its letters, digits and @: without spaces, punctuation, width and case. */
export function bareText(text: string): string {
  return cleanText(text)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}@]/gu, '');
}

/** A score or a share: its point parts no groups of digits. */
const decimal = /^-?\d+\.\d+$/u;
/** A day or a time, as documents bear them. */
const moment = /^\d{4}-\d{2}-\d{2}(?:T[\d:.]+Z?)?$/u;

/** The hash of a file. */
const hash = /^[0-9a-f]{64}$/u;
/** A large number as a spreadsheet may have written it: 1.3800138E10. */
const exponent = /^\d(?:\.\d+)?e\+?\d{1,2}$/iu;

/** A text with its groups of digits joined, so that a number is found however it is written. */
export function closedDigits(text: string): string {
  const plain = cleanText(text);
  if ([decimal, moment, hash].some((pattern) => pattern.test(plain))) return '';
  if (exponent.test(plain)) return String(Number(plain));
  return plain.replace(/(?<=\d)[^\p{L}\p{N}]{1,3}(?=\d)/gu, '');
}
