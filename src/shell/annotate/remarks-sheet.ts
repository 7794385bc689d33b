import type { CopyWords } from './copy-words.js';
import type { Mark } from './marked-cells.js';
import type { MarkedStyles } from './patch-styles.js';
import type { Remark } from './remark.js';
import { columnLetter } from '../../table/sheet.js';
import { xmlText } from './xml-text.js';

/** Excel allows 65,530 links in a sheet; who has more findings begins with these. */
const mostRemarks = 60_000;

const widths = [8, 24, 20, 10, 60, 50, 26];
const marks: Readonly<Record<Remark['severity'], Mark | undefined>> = {
  error: 'error',
  warning: 'warning',
  info: undefined,
};
const order: readonly Remark['severity'][] = ['error', 'warning', 'info'];

function placeText({ sheet, cell }: Remark): string {
  return [sheet, cell].filter((part) => part !== undefined).join('!');
}

/** Where a link to the cell leads: `'Sheet1'!H7`. */
function target({ sheet, place }: Remark): string | undefined {
  if (sheet === undefined || place === undefined) return undefined;
  return `'${sheet.replaceAll("'", "''")}'!${columnLetter(place.column)}${String(place.row)}`;
}

function row(number: number, texts: readonly string[], styleOf: (column: number) => number): string {
  const cells = texts.map((text, column) => {
    const start = `<c r="${columnLetter(column)}${String(number)}" s="${String(styleOf(column))}"`;
    return text === ''
      ? `${start}/>`
      : `${start} t="inlineStr"><is><t xml:space="preserve">${xmlText(text)}</t></is></c>`;
  });
  return `<row r="${String(number)}">${cells.join('')}</row>`;
}

/** The sheet that lists all findings of a file, errors first, each with a link to its cell. */
export function remarksSheetXml(
  remarks: readonly Remark[],
  words: CopyWords,
  styles: MarkedStyles,
  namespace: string,
): string {
  const sorted = order.flatMap((severity) => remarks.filter((remark) => remark.severity === severity));
  const shown = sorted.slice(0, mostRemarks);
  const text = styles.own('text');
  const rows = shown.map((remark, index) => {
    const { severity, work = '', item = '', message, hint, code } = remark;
    const mark = marks[severity];
    const first = mark === undefined ? text : styles.marked(text, mark);
    const texts = [words.severity[severity], placeText(remark), work, item, message, hint, code];
    return row(index + 2, texts, (column) => (column === 0 ? first : text));
  });
  const left = sorted.length - shown.length;
  const last = left > 0 ? words.more(left) : sorted.length === 0 ? words.nothing : undefined;
  const closing = last === undefined ? '' : row(shown.length + 2, ['', '', '', '', last], () => text);
  const links = shown.flatMap((remark, index) => {
    const to = target(remark);
    return to === undefined ? [] : [`<hyperlink ref="B${String(index + 2)}" location="${xmlText(to)}"/>`];
  });
  const columns = widths.map(
    (width, index) =>
      `<col min="${String(index + 1)}" max="${String(index + 1)}" width="${String(width)}" customWidth="1"/>`,
  );
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<worksheet xmlns="${namespace}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${columns.join('')}</cols><sheetData>${row(1, words.heads, () => styles.own('heading'))}${rows.join('')}${closing}</sheetData>${links.length === 0 ? '' : `<hyperlinks>${links.join('')}</hyperlinks>`}</worksheet>`;
}
