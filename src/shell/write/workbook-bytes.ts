import { Writable } from 'node:stream';
import type { AddWorksheetOptions, PaperSize, stream, WorkbookView, WorksheetView } from 'exceljs';
import type { SheetModel, WorkbookModel } from '../../reports/sheet-model.js';
import { checkSheetNames } from './workbook-checks.js';
import { type FilteredRange, nameFilters } from './workbook-filter-names.js';
import { writeSheet } from './workbook-sheet.js';
import { workbookStyles } from './workbook-styles.js';
import { pinZipTimes } from './workbook-zip-times.js';

type Options = Partial<AddWorksheetOptions & stream.xlsx.WorkbookStreamWriterOptions>;

/** The creation time that every workbook bears, so that reruns give the same bytes. */
const pinnedTime = new Date(Date.UTC(2000, 0, 1));
const program = 'esg-score';
// exceljs's list of paper sizes has no A3; the file format has, under this number.
const a3 = 8 as PaperSize;
const a4 = 9;
/** Narrow characters that A4 still shows legibly when a sheet is made to fit. */
const widestOnA4 = 200;

/** The window on the first sheet; without one, some programs drop the sheets' frozen panes. */
const window: WorkbookView = {
  x: 0,
  y: 0,
  width: 28_800,
  height: 17_000,
  firstSheet: 0,
  activeTab: 0,
  visibility: 'visible',
};

function viewOf(sheet: SheetModel, first: boolean): Partial<WorksheetView> {
  const panes = { xSplit: sheet.frozenColumns, ySplit: sheet.headed ? 1 : 0 };
  const frozen = panes.xSplit > 0 || panes.ySplit > 0;
  const view: Partial<WorksheetView> = frozen ? { state: 'frozen', ...panes } : { state: 'normal' };
  // exceljs writes this key; its types do not know it.
  return Object.assign(view, { tabSelected: first });
}

function sheetOptions(sheet: SheetModel, first: boolean): Options {
  const width = sheet.columns.reduce((sum, column) => sum + column.width, 0);
  return {
    views: [viewOf(sheet, first)],
    pageSetup: {
      paperSize: width > widestOnA4 ? a3 : a4,
      orientation: sheet.orientation,
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      margins: { left: 0.4, right: 0.4, top: 0.5, bottom: 0.6, header: 0.3, footer: 0.3 },
      ...(sheet.headed ? { printTitlesRow: '1:1' } : {}),
    },
    headerFooter: { oddFooter: '&L&A&R&P / &N' },
  };
}

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
  workbook.views = [window];
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
