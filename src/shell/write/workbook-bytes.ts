import { Writable } from 'node:stream';
import type { WorkbookModel } from '../../reports/sheet-model.js';
import { checkSheetNames } from './workbook-checks.js';
import { type FilteredRange, nameFilters } from './workbook-filter-names.js';
import { sheetOptions, workbookWindow } from './workbook-page.js';
import { writeSheet } from './workbook-sheet.js';
import { workbookStyles } from './workbook-styles.js';
import { pinZipTimes } from './workbook-zip-times.js';

/** The creation time that every workbook bears, so that reruns give the same bytes. */
const pinnedTime = new Date(Date.UTC(2000, 0, 1));
const program = 'esg-score';
function collector(): { stream: Writable; bytes: () => Uint8Array } {
  const chunks: Buffer[] = [];
  const stream = new Writable({
    write: (chunk: Buffer, _, done) => {
      chunks.push(chunk);
      done();
    },
  });
  return { stream, bytes: () => Buffer.concat(chunks) };
}

/**
 * The bytes of a workbook as .xlsx: the same model gives the same bytes, whenever and wherever. Texts and
 * links from the data are made safe; throws where the model itself is wrong (numbers that are none, sheet
 * names, sizes).
 */
export async function workbookBytes(model: WorkbookModel): Promise<Uint8Array> {
  checkSheetNames(model);
  const { default: exceljs } = await import('exceljs');
  const { stream, bytes } = collector();
  const workbook = new exceljs.stream.xlsx.WorkbookWriter({
    stream,
    useStyles: true,
    useSharedStrings: true,
  });
  workbook.creator = program;
  workbook.lastModifiedBy = program;
  workbook.title = model.title;
  workbook.created = pinnedTime;
  workbook.modified = pinnedTime;
  workbook.views = [workbookWindow];
  const filters: FilteredRange[] = [];
  nameFilters(workbook, filters);
  const styleOf = workbookStyles(model.language);
  for (const [index, sheet] of model.sheets.entries()) {
    const worksheet = workbook.addWorksheet(sheet.name, sheetOptions(sheet, index === 0));
    const range = await writeSheet(worksheet, sheet, model.language, styleOf);
    if (range !== undefined) filters.push({ position: index, sheet: sheet.name, range });
  }
  await workbook.commit();
  const zip = bytes();
  pinZipTimes(zip);
  return zip;
}
