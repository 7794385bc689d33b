/**
 * One cell of a spreadsheet with its file format forgotten.
 *
 * - `time` is a wall-clock time without a zone, `YYYY-MM-DDTHH:MM:SS`, so that text order is time order.
 * - `number.percent` says that the cell was shown as a percentage (its value 0.45 was shown as 45%).
 * - `error` is a spreadsheet error such as `#N/A`; `uncalculated` a formula without a stored result.
 */
export type Cell =
  | { readonly kind: 'blank' }
  | { readonly kind: 'text'; readonly text: string; readonly link?: string }
  | { readonly kind: 'number'; readonly value: number; readonly percent: boolean }
  | { readonly kind: 'time'; readonly at: string }
  | { readonly kind: 'boolean'; readonly value: boolean }
  | { readonly kind: 'error'; readonly code: string }
  | { readonly kind: 'uncalculated' };

export const blankCell: Cell = { kind: 'blank' };

/** What a reader of the sheet sees in the cell, as plain text; `''` where there is nothing to see. */
export function cellText(cell: Cell): string {
  switch (cell.kind) {
    case 'blank':
    case 'uncalculated':
      return '';
    case 'text':
      return cell.text;
    case 'number':
      return cell.percent ? `${String(Number((cell.value * 100).toPrecision(12)))}%` : String(cell.value);
    case 'time':
      return cell.at.replace('T', ' ');
    case 'boolean':
      return cell.value ? 'TRUE' : 'FALSE';
    case 'error':
      return cell.code;
  }
}
