import { type SectionRow, sectionSheet, sectionTitle } from '../section-sheet.js';
import { textCell } from '../sheet-cells.js';
import type { SheetModel } from '../sheet-model.js';
import type { Publication } from './publication-schema.js';
import { publicationSpeaker } from './words.js';

/** The method page. */
export function methodSheet({ method, language, allowed }: Publication): SheetModel {
  const codes = new Set(allowed.map(({ code }) => code));
  const rows = method.map(({ title, lines }): readonly SectionRow[] => [
    ...sectionTitle(title),
    ...lines.map(({ head, text }): SectionRow => [
      textCell(head, codes.has(head) ? 'warn' : 'none'),
      textCell(text),
    ]),
  ]);
  return sectionSheet(publicationSpeaker(language)('sheet.method'), [24, 90], rows);
}
