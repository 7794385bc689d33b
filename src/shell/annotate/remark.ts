import { describeDiagnostic, type Diagnostic } from '../../diagnostics/diagnostic.js';
import type { Language } from '../../diagnostics/language.js';
import type { Severity } from '../../diagnostics/severity.js';
import type { BoundSheet } from '../../intake/binding.js';
import { columnIndex } from '../../table/sheet.js';

/** A cell by row (from 1) and column (from 0). */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** A finding about one file, in the words of the copy; without a `place` where it is about no cell. */
export interface Remark {
  readonly severity: Severity;
  readonly code: string;
  readonly message: string;
  readonly hint: string;
  readonly work: string | undefined;
  readonly item: string | undefined;
  readonly sheet: string | undefined;
  /** As the finding has it: `H7`, `7` for a row, `H` for a column. */
  readonly cell: string | undefined;
  readonly place: CellPlace | undefined;
}

/** The cell that stands for a place: a row's first one, a column's header. */
function placeOf(cell: string | undefined, headerRow: number | undefined): CellPlace | undefined {
  const [, letters = '', digits = ''] = /^([A-Z]{0,3})(\d{0,7})$/.exec(cell ?? '') ?? [];
  if (letters === '' && digits === '') return undefined;
  const column = letters === '' ? 0 : columnIndex(letters);
  const row = digits === '' ? headerRow : Number(digits);
  return column === undefined || row === undefined || row < 1 ? undefined : { row, column };
}

/** The findings about a file as remarks; those about no file (rubric, ranking) are none. */
export function remarksOn(
  file: string,
  diagnostics: readonly Diagnostic[],
  sheets: readonly BoundSheet[],
  language: Language,
): readonly Remark[] {
  const headerRows = new Map(
    sheets.filter((sheet) => sheet.file === file).map(({ sheet, headerRow }) => [sheet, headerRow]),
  );
  return diagnostics
    .filter(({ location }) => location.file === file)
    .map((diagnostic) => {
      const { sheet, cell, work, item } = diagnostic.location;
      const place = sheet === undefined ? undefined : placeOf(cell, headerRows.get(sheet));
      const { severity, code } = diagnostic;
      return { severity, code, ...describeDiagnostic(diagnostic, language), work, item, sheet, cell, place };
    });
}
