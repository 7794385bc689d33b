// Control characters (an escape sequence in a work's name would act on the terminal) and direction marks.
const unprintable = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;

/** Somebody's text, safe for one line of a terminal. */
export function printable(text: string): string {
  return text.replace(/\s+/gu, ' ').replace(unprintable, '\uFFFD');
}

/** A text of several lines, safe for a terminal, with its spaces and line ends kept. */
export function printableText(text: string): string {
  return text.replace(unprintable, '\uFFFD');
}

/** The longest line of a code frame that is shown. */
const longestLine = 160;

/** Lines of a file, safe for a terminal, with their spaces kept. */
export function printableLines(text: string): string {
  return text
    .split('\n')
    .map((line) => line.replace(unprintable, '\uFFFD').slice(0, longestLine))
    .join('\n');
}
