import type { Language } from '../diagnostics/language.js';

/**
 * How a cell stands out from its neighbours; `none` is an ordinary cell. Titles and subtitles run on over
 * the cells beside them.
 */
export type Emphasis = 'none' | 'title' | 'subtitle' | 'heading' | 'strong' | 'warn' | 'error' | 'muted';

/** How a number is shown; `percent` shows 0.45 as 45%. The value itself is never rounded by this. */
export interface NumberFormat {
  readonly style: 'plain' | 'percent';
  readonly decimals: number;
  /** Shows 0 without its decimals, so that anything else stands out. */
  readonly shortZero?: boolean;
}

/**
 * One cell of a sheet. A `link` is kept only where it is http or https; `format` goes before the column's. A
 * `formula` is written without its `=`, beside the value that it comes to; it never holds a text from the data.
 */
export type SheetCell =
  | { readonly kind: 'blank'; readonly emphasis: Emphasis }
  | {
      readonly kind: 'text';
      readonly text: string;
      readonly emphasis: Emphasis;
      readonly link: string | undefined;
    }
  | {
      readonly kind: 'number';
      readonly value: number;
      readonly emphasis: Emphasis;
      readonly format: NumberFormat | undefined;
      readonly formula?: string;
    };

/** A column with what all its cells have in common; `width` is in narrow characters. Headers always wrap. */
export interface SheetColumn {
  readonly header: string;
  readonly width: number;
  readonly format: NumberFormat | undefined;
  readonly align: 'left' | 'center' | 'right';
  readonly wrap: boolean;
}

/** Bars behind the numbers of a column; an empty bar stands for `min`, a full one for `max`. */
export interface DataBar {
  /** Counts from 0. */
  readonly column: number;
  readonly min: number;
  readonly max: number;
}

/** What a person may put into the cells of a form's column. A number outside is refused, or only asked about. */
export type EntryRule =
  | { readonly kind: 'free' }
  | { readonly kind: 'list'; readonly options: readonly string[] }
  /** The options stand in another sheet of the workbook, in this range: `'lists'!$A$1:$A$9`. */
  | { readonly kind: 'listed'; readonly range: string }
  | {
      readonly kind: 'number';
      readonly lowest: number;
      readonly highest: number;
      readonly whole: boolean;
      readonly refuse: boolean;
    };

/** A column of a form: what may stand in it, how its cells take it, and what is said beside it. */
export interface FormEntry {
  readonly rule: EntryRule;
  /** `text` keeps what is typed as it is typed (leading zeros, 1-2); `percent` shows 0.45 as 45%. */
  readonly cells: 'general' | 'text' | 'percent';
  /** Shown beside the selected header, at most 255 characters; empty for none. */
  readonly note: string;
  /** Shown beside a selected cell, at most 255 characters; empty for none. */
  readonly prompt: string;
  /** Said about an entry that the rule does not allow. */
  readonly refusal: string;
}

/** Makes a sheet a form: cells below the header are filled in, each column by its entry; all others are locked. */
export interface SheetForm {
  /** The rows below the header whose entries are checked. */
  readonly rows: number;
  readonly entries: readonly FormEntry[];
  /** Nothing is locked, so that rows can be sorted. */
  readonly open?: boolean;
}

/**
 * One sheet. `headed` says that the columns' headers stand in the first row, frozen and repeated on every
 * printed page. `rows` may be made while they are read, so that a long sheet is never held as a whole;
 * it can be read more than once. `filteredRows` counts the rows below the header that a filter covers.
 */
export interface SheetModel {
  readonly name: string;
  readonly columns: readonly SheetColumn[];
  readonly rows: Iterable<readonly SheetCell[]>;
  readonly headed: boolean;
  /** Rows below the header that are frozen with it; none where left out. */
  readonly frozenRows?: number;
  readonly frozenColumns: number;
  readonly filteredRows: number | 'all' | 'none';
  readonly dataBar: DataBar | undefined;
  readonly orientation: 'landscape' | 'portrait';
  /** Left out where a sheet is for reading only. */
  readonly form?: SheetForm;
  readonly hidden?: boolean;
}

/** A workbook with its file format forgotten. Every sheet prints one page wide. */
export interface WorkbookModel {
  readonly title: string;
  readonly language: Language;
  readonly sheets: readonly SheetModel[];
}
