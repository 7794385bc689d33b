/** Days from the spreadsheet's day 0 to 1970-01-01; counting from 1904 starts 1,462 days later. */
const epoch = 25_569;
const shift1904 = 1_462;
/** 9999-12-31, the last day that spreadsheet programs know. */
const lastDay = 2_958_466;

/**
 * The wall-clock time of a serial day number, `YYYY-MM-DDTHH:MM:SS`, rounded to the second; undefined
 * where it is no day. Counting from 1900 includes a 29th of February 1900 that never was.
 */
export function timeOfSerial(serial: number, date1904: boolean): string | undefined {
  const day = date1904 ? serial + shift1904 : serial >= 1 && serial < 60 ? serial + 1 : serial;
  if (!(serial >= 0 && day < lastDay)) return undefined;
  const seconds = Math.round((day - epoch) * 86_400);
  return new Date(seconds * 1000).toISOString().slice(0, 19);
}

/** The serial day number, from 1900, of an ISO date or time, as strict workbooks write it; undefined where it is none. */
export function serialOfIso(text: string): number | undefined {
  const written = /^\s*(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d(?::\d\d(?:\.\d+)?)?))?/.exec(text);
  const time = written === null ? NaN : Date.parse(`${written[1] ?? ''}T${written[2] ?? '00:00:00'}Z`);
  return Number.isNaN(time) ? undefined : time / 86_400_000 + epoch;
}
