import type { AddWorksheetOptions, PaperSize, stream, WorkbookView, WorksheetView } from 'exceljs';
import type { SheetModel } from '../../reports/sheet-model.js';

type Options = Partial<AddWorksheetOptions & stream.xlsx.WorkbookStreamWriterOptions>;

// exceljs's list of paper sizes has no A3; the file format has, under this number.
const a3 = 8 as PaperSize;
const a4 = 9;
/** Narrow characters that A4 still shows legibly when a sheet is made to fit. */
const widestOnA4 = 200;

/** The window on the first sheet, which the sheets' own views refer to. */
export const workbookWindow: WorkbookView = {
  x: 0,
  y: 0,
  width: 28_800,
  height: 17_000,
  firstSheet: 0,
  activeTab: 0,
  visibility: 'visible',
};

function viewOf(sheet: SheetModel, first: boolean): Partial<WorksheetView> {
  const panes = { xSplit: sheet.frozenColumns, ySplit: sheet.headed ? 1 + (sheet.frozenRows ?? 0) : 0 };
  const frozen = panes.xSplit > 0 || panes.ySplit > 0;
  const view: Partial<WorksheetView> = frozen ? { state: 'frozen', ...panes } : { state: 'normal' };
  // exceljs writes this key; its types do not know it.
  return Object.assign(view, { tabSelected: first });
}

/** Frozen header and columns, and a print set-up one page wide: A4, or A3 for a sheet that would be too small on it. */
export function sheetOptions(sheet: SheetModel, first: boolean): Options {
  const width = sheet.columns.reduce((sum, column) => sum + column.width, 0);
  return {
    views: [viewOf(sheet, first)],
    state: sheet.hidden === true ? 'hidden' : 'visible',
    pageSetup: {
      paperSize: width > widestOnA4 ? a3 : a4,
      orientation: sheet.orientation,
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      margins: { left: 0.4, right: 0.4, top: 0.5, bottom: 0.6, header: 0.3, footer: 0.3 },
      ...(sheet.headed ? { printTitlesRow: `1:${String(1 + (sheet.frozenRows ?? 0))}` } : {}),
    },
    headerFooter: { oddFooter: '&L&A&R&P / &N' },
  };
}
