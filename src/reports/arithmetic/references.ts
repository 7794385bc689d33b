/** A sheet as a formula names it: always quoted, so that no name can end the formula. */
function quoted(sheet: string): string {
  return `'${sheet.replaceAll("'", "''")}'!`;
}

/** A fixed cell of another sheet, which stays the same wherever the formula is moved: `'逐题明细'!$P$47`. */
export function fixedCell(sheet: string, letter: string, row: number): string {
  return `${quoted(sheet)}$${letter}$${String(row)}`;
}

/** Fixed rows, both ends included, of one column of another sheet. */
export function fixedRows(sheet: string, letter: string, first: number, last: number): string {
  const start = fixedCell(sheet, letter, first);
  return first === last ? start : `${start}:$${letter}$${String(last)}`;
}

/** Columns, both ends included, of a row of the formula's own sheet; `$2` for a row that stays the same. */
export function rowRange(first: string, last: string, row: number | `$${number}`): string {
  const start = `${first}${String(row)}`;
  return first === last ? start : `${start}:${last}${String(row)}`;
}

/** A text within a formula. */
export function quotedText(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

/**
 * A number rounded as scores are (scoring: numbers and ranks): snapped to nine decimals, then half up, away
 * from zero, as ROUND does.
 */
export function roundedTo(formula: string, decimals: number): string {
  return `ROUND(ROUND(${formula},9),${String(decimals)})`;
}
