import { createCellBudget } from './cell-budget.js';
import { parseArea } from './area.js';
import { readCellPictures } from './cell-pictures.js';
import { decodeXml } from './decode-xml.js';
import { guardZip } from './guard-zip.js';
import { inflatePart } from './inflate-part.js';
import type { Limits } from './limits.js';
import { readNumberFormats } from './number-formats.js';
import { readSharedStrings } from './shared-strings.js';
import { resolveLinks } from './sheet-links.js';
import { readSheetRows } from './sheet-rows.js';
import type { SheetStream } from './sheet-stream.js';
import { readTables } from './sheet-tables.js';
import { readRelationships, readWorkbookIndex } from './workbook-index.js';
import type { Parts } from './zip-parts.js';

/**
 * Opens every sheet of a workbook, hidden ones too. The table of shared strings is all that stays in
 * memory. Throws a `Refusal`.
 */
export async function openXlsx(name: string, parts: Parts, limits: Limits): Promise<readonly SheetStream[]> {
  const tails = await guardZip(parts, limits);
  const { date1904, sheets, sharedStrings, styles, cellPictures } = readWorkbookIndex(parts);
  const budget = createCellBudget(limits.cells);
  const formats = styles === undefined ? [] : readNumberFormats(decodeXml(inflatePart(styles)));
  const pictures = readCellPictures(parts, cellPictures);
  const strings =
    sharedStrings === undefined
      ? []
      : await readSharedStrings(sharedStrings, budget.count(sharedStrings.name));
  return sheets.map(({ name: sheet, visibility, part }) => {
    const relationships = readRelationships(parts, part.name);
    const { merges, links } = tails.get(part.name.toLowerCase()) ?? { merges: [], links: [] };
    const context = {
      part,
      formats,
      strings,
      pictures,
      date1904,
      limits,
      links: resolveLinks(links, relationships),
    };
    return {
      file: name,
      name: sheet,
      hidden: visibility !== 'visible',
      ...(visibility === 'very-hidden' ? { visibility } : {}),
      date1904,
      tables: readTables(parts, part, relationships),
      merges: merges.flatMap((range) => parseArea(range) ?? []),
      rows: () => readSheetRows({ ...context, spend: budget.count(part.name) }),
    };
  });
}
