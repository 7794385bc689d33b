import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.js';
import { cleanText, foldText } from '../table/clean-text.js';
import { columnIndex, columnLetter } from '../table/sheet.js';
import { maskContacts } from './mask-contacts.js';

/** What a column's header said when the map was written, and where the map says so. */
export interface MapHeader {
  /** The column's letter. */
  readonly column: string;
  readonly header: string;
  readonly line: number;
}

/** The part of a map that its headers are checked with. */
interface KeptHeaders {
  readonly file: string;
  readonly headerRow: number | undefined;
  readonly headers?: readonly MapHeader[];
}

/** What does not fit, and the columns that it was said of. */
interface Misfits {
  readonly diagnostics: readonly Diagnostic[];
  readonly columns: ReadonlySet<string>;
}

/** A header as maps keep it: cleaned, with contacts made unreadable, as any row can be called the header. */
export function keptHeader(header: string): string {
  return maskContacts(cleanText(header));
}

/** Whether two headers say the same to a reader. */
function isSame(kept: string, header: string): boolean {
  return foldText(kept) === foldText(keptHeader(header));
}

/**
 * Compares the headers that a map keeps with those of the sheet: one that stands in another column, one
 * that reads differently, or a header row that is another one altogether (then only that is said).
 */
export function checkMapHeaders(map: KeptHeaders, headers: readonly string[]): Misfits {
  const kept = map.headers ?? [];
  const changed = kept.filter(({ column, header }) => {
    const index = columnIndex(column);
    return index === undefined || !isSame(header, headers[index] ?? '');
  });
  const titled = kept.filter(({ header }) => header !== '');
  const absent = titled.filter(({ header }) => !headers.some((text) => isSame(header, text)));
  const [first] = titled;
  if (first !== undefined && absent.length * 2 > titled.length) {
    const parameters = { absent: absent.length, count: titled.length, row: map.headerRow ?? '?' };
    const location = { file: map.file, line: first.line, column: 1 };
    return {
      diagnostics: [diagnose('map/other-header', parameters, location)],
      columns: new Set(kept.map(({ column }) => column)),
    };
  }
  const diagnostics = changed.map(({ column, header, line }) => {
    const location = { file: map.file, line, column: 1 };
    const places = headers.flatMap((text, index) =>
      header !== '' && isSame(header, text) ? [columnLetter(index)] : [],
    );
    if (places.length > 0)
      return diagnose('map/header-moved', { column, header, now: places.join(', ') }, location);
    const index = columnIndex(column);
    const now = index === undefined ? '' : keptHeader(headers[index] ?? '');
    return diagnose('map/header-changed', { column, header, now }, location);
  });
  return { diagnostics, columns: new Set(changed.map(({ column }) => column)) };
}
