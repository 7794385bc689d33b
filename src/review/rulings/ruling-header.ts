import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.js';
import { foldText } from '../../table/clean-text.js';
import { columnLetter, type Sheet } from '../../table/sheet.js';
import { findHeader, type Header, placeInHeader } from '../find-header.js';
import { type RulingField, rulingFieldNames, rulingFields } from './ruling-fields.js';

/** Where the columns of rulings stand in one sheet; columns count from 0. */
export type RulingHeader = Header<RulingField>;

/** The header of a sheet, with what is wrong with it; undefined where the sheet has none. */
export interface FoundRulingHeader {
  readonly header: RulingHeader | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/** Every ruling needs one of each. */
const required: readonly (readonly [RulingField, ...RulingField[]])[] = [
  ['work', 'id'],
  ['reason'],
  ['role'],
  ['date'],
];

const fieldByTitle = new Map(
  rulingFieldNames.flatMap((field) => {
    const { label, titles } = rulingFields[field];
    return [...Object.values(label).map(foldText), ...titles].map((title) => [title, field] as const);
  }),
);

/** The row among a sheet's first that names the most columns of rulings, and what is wrong with it. */
export function findRulingHeader(sheet: Sheet): FoundRulingHeader {
  const found = findHeader(sheet, fieldByTitle, { needed: 'verdict' });
  if (found === undefined) return { header: undefined, diagnostics: [] };
  const { row, columns } = found;
  const repeated = found.repeated.map(({ field, first, column }) => {
    const parameters = { field: rulingFields[field].label, other: columnLetter(first) };
    return diagnose('ruling/repeated-column', parameters, placeInHeader(sheet, row, column));
  });
  const missing = required
    .filter((fields) => !fields.some((field) => columns.has(field)))
    .map(([first]) =>
      diagnose('ruling/missing-column', { field: rulingFields[first].label }, placeInHeader(sheet, row)),
    );
  return { header: { row, columns }, diagnostics: [...repeated, ...missing] };
}
