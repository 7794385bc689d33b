// Control characters (an escape sequence in a work's name would act on the terminal) and direction marks.
const unprintable = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;

/** Somebody's text, safe for one line of a terminal. */
export function printable(text: string): string {
  return text.replace(/\s+/gu, ' ').replace(unprintable, '\uFFFD');
}
