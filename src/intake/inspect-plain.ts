import { missingMark } from '../items/missing.js';
import { cellText } from '../table/cell.js';
import { cleanText, foldText } from '../table/clean-text.js';
import { cellAt, columnLetter, type Row, type Sheet } from '../table/sheet.js';
import { blankRows, groupRows, plainRowKind, type RowGroup, type RowKind } from './inspect-rows.js';
import { keptHeader } from './map-headers.js';
import { detectSheet, sampleAt, type SheetDetection, textsOf } from './profiles/detect-profile.js';
import { type ColumnHeader, plainHeader, type Profile } from './profiles/profile.js';

/** What the cells of a column are. */
export type ColumnContent = 'empty' | 'numbers' | 'times' | 'choices' | 'text';

/** A column of a sheet that no rubric explains: how full it is and what kind of values it holds, never which. */
export interface PlainColumn {
  readonly letter: string;
  readonly header: string;
  readonly isPlatforms: boolean;
  readonly content: ColumnContent;
  readonly filled: number;
  readonly distinct: number;
}

/** What can be said of a sheet without any rubric. */
export interface PlainInspection {
  readonly detection: SheetDetection;
  /** The numbers of the header's first and last row; undefined where the first row reads like a record. */
  readonly header: { readonly firstRow: number; readonly lastRow: number } | undefined;
  readonly columns: readonly PlainColumn[];
  /** The numbers of the rows that are records. */
  readonly records: readonly number[];
  readonly otherRows: readonly RowGroup[];
}

/** A column with more different texts than this holds no choices. */
const mostChoices = 12;

function isPlatforms(profile: Profile, { text, otherTexts }: ColumnHeader): boolean {
  return [text, ...otherTexts].some(
    (own) =>
      profile.platformColumns.has(foldText(own)) || profile.platformTitles.some(([title]) => title.test(own)),
  );
}

function inspectPlainColumn(
  header: ColumnHeader,
  column: number,
  rows: readonly Row[],
  profile: Profile,
): PlainColumn {
  const cells = rows.map((row) => cellAt(row, column)).filter((cell) => missingMark(cell) === undefined);
  const distinct = new Set(cells.map((cell) => cleanText(cellText(cell))));
  const every = (test: (text: string, kind: string) => boolean): boolean =>
    cells.every((cell) => test(cleanText(cellText(cell)), cell.kind));
  const contentOf = (): ColumnContent => {
    if (cells.length === 0) return 'empty';
    if (
      every(
        (text, kind) =>
          kind === 'time' || /^\d{4}[-/年.]\d{1,2}[-/月.]\d{1,2}|^\d{1,2}\/\d{1,2}\/\d{4}/u.test(text),
      )
    )
      return 'times';
    if (distinct.size <= mostChoices && distinct.size * 2 <= cells.length) return 'choices';
    return every((text, kind) => kind === 'number' || /^-?\d+(?:\.\d+)?%?$/u.test(text)) ? 'numbers' : 'text';
  };
  return {
    letter: columnLetter(column),
    header: keptHeader(header.text),
    isPlatforms: isPlatforms(profile, header),
    content: contentOf(),
    filled: cells.length,
    distinct: distinct.size,
  };
}

const numberOrDate = /^-?\d[\d.,:/ -]*%?$|^\d{4}年/u;

/**
 * Whether what would be the header reads like somebody's record: it holds numbers, times or contacts, or
 * says the same as the cells below it. Then its texts are not shown, as they are somebody's.
 */
function isRecord(texts: readonly string[], below: readonly Row[]): boolean {
  const numbers = texts.filter((text) => numberOrDate.test(text));
  const repeated = texts.filter(
    (text, column) => text !== '' && below.some((row) => cleanText(cellText(cellAt(row, column))) === text),
  );
  const contacts = texts.filter((text) => keptHeader(text) !== text);
  return contacts.length > 0 || numbers.length > 1 || repeated.length > 1;
}

/** Gives the text of a platform's own column in a row, by its folded title. */
function ownCell(headers: readonly ColumnHeader[], row: Row): (title: string) => string | undefined {
  return (title) => {
    const column = headers.findIndex(({ text, otherTexts }) =>
      [text, ...otherTexts].some((own) => foldText(own) === title),
    );
    return column < 0 ? undefined : cleanText(cellText(cellAt(row, column)));
  };
}

/** What is in a sheet, told by platforms' habits alone. */
export function inspectPlain({ rows }: Pick<Sheet, 'rows'>): PlainInspection {
  const detection = detectSheet(rows);
  const { profile, position, headerRows } = detection;
  const block = profile.headerBlock(sampleAt(textsOf(rows, position + 1), position));
  const texts = block.headers.map(({ text }) => text);
  const below = rows.slice(position + headerRows);
  const isHeadless = detection.score === 0 && isRecord(texts, below);
  const firstRow = rows[position]?.number ?? 1;
  const lastRow = isHeadless ? firstRow - 1 : (rows[position + headerRows - 1]?.number ?? firstRow);
  const headers = isHeadless ? texts.map(() => plainHeader('')) : block.headers;
  const records: Row[] = [];
  const others: { readonly kind: RowKind; readonly row: number }[] = [];
  for (const row of isHeadless ? rows.slice(position) : below) {
    const incomplete = profile.leftOut(ownCell(headers, row)) !== undefined;
    const isFilled = row.cells.some((cell) => missingMark(cell) === undefined);
    const kind = !isFilled
      ? 'blank'
      : incomplete
        ? 'incomplete'
        : plainRowKind(
            row,
            headers.map(({ text }) => text),
          );
    if (kind === undefined) records.push(row);
    else others.push({ kind, row: row.number });
  }
  const numbers = records.map(({ number }) => number);
  const gaps = blankRows(rows, lastRow, [...numbers, ...others.map(({ row }) => row)]);
  return {
    detection,
    header: isHeadless ? undefined : { firstRow, lastRow },
    columns: headers.map((header, column) => inspectPlainColumn(header, column, records, profile)),
    records: numbers,
    otherRows: groupRows([...others, ...gaps.map((row) => ({ kind: 'blank' as const, row }))]),
  };
}
