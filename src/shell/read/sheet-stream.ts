import type { Row, Sheet } from '../../table/sheet.js';
import type { Visibility } from '../../table/visibility.js';
import type { Area } from './area.js';
import type { TableArea } from './sheet-tables.js';

/** A sheet whose rows are read from the file when they are asked for, and not kept. */
export interface SheetStream extends Omit<Sheet, 'rows'> {
  /** Left out where the format has only hidden and visible sheets, or the sheet is visible. */
  readonly visibility?: Visibility;
  /** Excel tables, which bound the data. */
  readonly tables: readonly TableArea[];
  /** Merged cells; the value stands in the first one alone. */
  readonly merges: readonly Area[];
  /**
   * The rows that have any content, in order. Each call reads the file anew; a sheet is read by one
   * caller at a time. Throws a `Refusal`, perhaps after some rows.
   */
  readonly rows: () => AsyncIterable<Row>;
}
