/**
 * Where a finding is. Spreadsheets use file, sheet and cell (`H7`, or `7` for a whole row, `H` for a
 * whole column) with the header, work and item beside it; rubric and map files use line and column,
 * counted from 1, with the lines around them as a code frame.
 */
export interface Location {
  readonly file?: string;
  readonly sheet?: string;
  readonly cell?: string;
  readonly header?: string;
  readonly work?: string;
  readonly item?: string;
  readonly line?: number;
  readonly column?: number;
  readonly frame?: string;
}

/** The place in one line: `submissions.xlsx › Sheet1!H7` or `vpi.yaml:41:9`; `''` where there is none. */
export function formatLocation(location: Location): string {
  if (location.line !== undefined) {
    return [location.file, location.line, location.column].filter((part) => part !== undefined).join(':');
  }
  const cell = location.cell === undefined ? '' : `!${location.cell}`;
  const sheet = location.sheet === undefined ? '' : `${location.sheet}${cell}`;
  return [location.file, sheet].filter((part) => part !== undefined && part !== '').join(' › ');
}
