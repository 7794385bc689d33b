import exceljs, { type CellValue, type Worksheet } from 'exceljs';
import { afterEach, expect, test, vi } from 'vitest';
import { rankingWorkbook } from '../../../src/reports/ranking-workbook.js';
import { numberCell, textCell } from '../../../src/reports/sheet-cells.js';
import type { SheetCell, SheetColumn, SheetModel, WorkbookModel } from '../../../src/reports/sheet-model.js';
import { workbookBytes } from '../../../src/shell/write/workbook-bytes.js';
import { checkRow } from '../../../src/shell/write/workbook-checks.js';
import { makeRun } from '../../reports/make-run.js';
import { plain } from '../../reports/cells-of.js';
import { readEntries } from './read-entries.js';

const column: SheetColumn = { header: '文字', width: 12, format: undefined, align: 'left', wrap: true };
const score: SheetColumn = {
  ...column,
  header: '分数',
  format: { style: 'plain', decimals: 2 },
  align: 'right',
};

function sheet(rows: readonly (readonly SheetCell[])[], rest: Partial<SheetModel> = {}): SheetModel {
  return {
    name: '表',
    columns: [column, score],
    rows,
    headed: true,
    frozenColumns: 1,
    filteredRows: 'all',
    dataBar: { column: 1, min: 0, max: 100 },
    orientation: 'landscape',
    ...rest,
  };
}

function workbook(...sheets: readonly SheetModel[]): WorkbookModel {
  return { title: '测试', language: 'zh-CN', sheets };
}

async function readBack(model: WorkbookModel): Promise<exceljs.Workbook> {
  const book = new exceljs.Workbook();
  // exceljs's types describe an older Buffer.
  await book.xlsx.load((await workbookBytes(model)) as unknown as Parameters<typeof book.xlsx.load>[0]);
  return book;
}

async function firstSheet(model: WorkbookModel): Promise<Worksheet> {
  const worksheet = (await readBack(model)).worksheets[0];
  if (worksheet === undefined) throw new Error('no sheet');
  return worksheet;
}

const run = makeRun([
  {
    name: '甲',
    track: '剧集',
    answers: { '1.1': ['A;B'], '2.1.1': ['是'], '3.1': ['D'] },
    evidence: { '3.1': 'no-data' },
  },
  { name: '=乙', answers: { '1.1': ['A'] }, provisional: true },
]);

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
});

/** What stands in a cell; of one with a formula its result, which exceljs leaves out where it is 0. */
function resultOf(value: CellValue | undefined): unknown {
  if (typeof value !== 'object' || value === null || !('formula' in value)) return value ?? null;
  return value.result ?? 0;
}

test('every cell of every sheet reads back as it was', async () => {
  const model = rankingWorkbook(run, 'zh-CN');
  const book = await readBack(model);
  expect(book.worksheets.map(({ name }) => name)).toEqual(model.sheets.map(({ name }) => name));
  for (const [index, expected] of model.sheets.entries()) {
    const rows = [...expected.rows].map((row) => row.map(plain));
    const all = expected.headed ? [expected.columns.map(({ header }) => header), ...rows] : rows;
    for (const [row, cells] of all.entries()) {
      for (const [at, value] of cells.entries()) {
        expect(resultOf(book.worksheets[index]?.getCell(row + 1, at + 1).value)).toBe(value);
      }
    }
  }
});

test('the same model gives the same bytes at another time in another zone', async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-03-01T23:30:00Z') });
  vi.stubEnv('TZ', 'Asia/Shanghai');
  const hour = new Date().getHours();
  const first = await workbookBytes(rankingWorkbook(run, 'zh-CN'));
  vi.setSystemTime(new Date('2031-10-05T01:02:03Z'));
  vi.stubEnv('TZ', 'America/Los_Angeles');
  expect(new Date('2026-03-01T23:30:00Z').getHours()).not.toBe(hour);
  const second = await workbookBytes(rankingWorkbook(run, 'zh-CN'));
  expect(Buffer.compare(first, second)).toBe(0);
});

test('frozen header and columns, filter, print set-up, widths and formats', async () => {
  const worksheet = await firstSheet(workbook(sheet([[textCell('甲'), numberCell(7.5)]])));
  expect(worksheet.views[0]).toMatchObject({ state: 'frozen', xSplit: 1, ySplit: 1 });
  expect(worksheet.autoFilter).toBe('A1:B2');
  expect(worksheet.pageSetup).toMatchObject({
    orientation: 'landscape',
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    printTitlesRow: '1:1',
  });
  expect(worksheet.getColumn(1).width).toBe(12);
  expect(worksheet.getCell('B2').numFmt).toBe('0.00');
  expect(worksheet.getCell('A2').alignment.wrapText).toBe(true);
});

test('a filter can cover the first rows only', async () => {
  const rows = [[textCell('甲')], [], [textCell('下面')]];
  expect((await firstSheet(workbook(sheet(rows, { filteredRows: 1 })))).autoFilter).toBe('A1:B2');
  expect((await firstSheet(workbook(sheet(rows, { filteredRows: 'none' })))).autoFilter).toBeFalsy();
});

test('filtered ranges bear the hidden name that spreadsheet programs look for', async () => {
  const rows = [[textCell('甲')]];
  const entries = readEntries(
    await workbookBytes(workbook(sheet(rows, { filteredRows: 'none' }), sheet(rows, { name: 'A & B' }))),
  );
  expect(entries.get('xl/workbook.xml')).toContain(
    `<definedName name="_xlnm._FilterDatabase" localSheetId="1" hidden="1">'A &amp; B'!$A$1:$B$2</definedName></definedNames>`,
  );
  const bare = readEntries(await workbookBytes(workbook(sheet(rows, { headed: false }))));
  expect(bare.get('xl/workbook.xml')).not.toContain('definedName');
  expect(bare.get('xl/workbook.xml')).toContain('<workbookView ');
});

test('the first sheet is the one in front', async () => {
  const book = await readBack(workbook(sheet([]), sheet([], { name: '表二' })));
  const entries = readEntries(await workbookBytes(workbook(sheet([]), sheet([], { name: '表二' }))));
  expect(book.views[0]?.activeTab).toBe(0);
  expect(entries.get('xl/worksheets/sheet1.xml')).toContain('tabSelected="1"');
  expect(entries.get('xl/worksheets/sheet2.xml')).not.toContain('tabSelected');
});

test('a sheet too wide for A4 prints on A3', async () => {
  const wide = { ...sheet([]), columns: Array.from({ length: 11 }, () => ({ ...column, width: 20 })) };
  expect((await firstSheet(workbook(wide))).pageSetup.paperSize).toBe(8);
  expect((await firstSheet(workbook(sheet([])))).pageSetup.paperSize).toBe(9);
});

test('titles have room and run on over the cells beside them', async () => {
  const long = textCell('权重'.repeat(20), 'title');
  const worksheet = await firstSheet(workbook(sheet([[long]], { headed: false, filteredRows: 'none' })));
  expect(worksheet.getRow(1).height).toBe(24);
  expect(worksheet.getCell('A1').alignment.wrapText).toBeFalsy();
});

test('rows that no program would show are refused', () => {
  expect(() => {
    checkRow(sheet([]), [], 1_048_576);
  }).not.toThrow();
  expect(() => {
    checkRow(sheet([]), [], 1_048_577);
  }).toThrow('more than');
});

test('rows are tall enough for wrapped text', async () => {
  const worksheet = await firstSheet(workbook(sheet([[textCell('短')], [textCell('汉'.repeat(12))]])));
  expect(worksheet.getRow(2).height).toBeUndefined();
  expect(worksheet.getRow(3).height).toBe(44);
});

test('the data bar names no extension, has no id, and stands before the links', async () => {
  const link: SheetCell = { kind: 'text', text: '证明', emphasis: 'none', link: 'https://example.org/a' };
  const entries = readEntries(
    await workbookBytes(
      workbook(
        sheet([
          [link, numberCell(50)],
          [textCell('乙'), numberCell(60)],
        ]),
      ),
    ),
  );
  const xml = entries.get('xl/worksheets/sheet1.xml') ?? '';
  expect(xml).toContain(
    '<conditionalFormatting sqref="B2:B3"><cfRule type="dataBar" priority="1"><dataBar minLength="0" maxLength="100"><cfvo type="num" val="0"/><cfvo type="num" val="100"/>',
  );
  expect(xml).not.toContain('extLst');
  expect(xml.indexOf('<autoFilter')).toBeLessThan(xml.indexOf('<conditionalFormatting'));
  expect(xml.indexOf('<conditionalFormatting')).toBeLessThan(xml.indexOf('<hyperlinks'));
  expect(xml.indexOf('<hyperlinks')).toBeLessThan(xml.indexOf('<pageMargins'));
  expect(xml.indexOf('<hyperlinks')).toBeGreaterThan(0);
});

test('a sheet without rows has no data bar over nothing', async () => {
  const entries = readEntries(await workbookBytes(workbook(sheet([]))));
  expect(entries.get('xl/worksheets/sheet1.xml')).not.toContain('conditionalFormatting');
});

test('links are written for http and https only; the text stays', async () => {
  const cells = ['https://example.org/', 'javascript:alert(1)', '\\\\server\\share'].map(
    (link): SheetCell => ({ kind: 'text', text: '证明', emphasis: 'none', link }),
  );
  const worksheet = await firstSheet(workbook(sheet(cells.map((cell) => [cell]))));
  expect(worksheet.getCell('A2').value).toEqual({ text: '证明', hyperlink: 'https://example.org/' });
  expect(worksheet.getCell('A3').value).toBe('证明');
  expect(worksheet.getCell('A4').value).toBe('证明');
});

test('awkward texts read back as typed', async () => {
  const texts = [
    '=1+1',
    '_x0041_',
    ' 两端有空格 ',
    '一行\n二行',
    '<a>&amp;"\'',
    '__proto__',
    'constructor',
    '𠮷👩',
  ];
  const worksheet = await firstSheet(workbook(sheet(texts.map((text) => [textCell(text)]))));
  expect(texts.map((_, index) => worksheet.getCell(index + 2, 1).value)).toEqual(texts);
});

test.each([NaN, Infinity, -Infinity])('%d is never written', async (value) => {
  const cell: SheetCell = { kind: 'number', value, emphasis: 'none', format: undefined };
  await expect(workbookBytes(workbook(sheet([[textCell('甲'), cell]])))).rejects.toThrow('row 2');
});

test.each(['', "O'Hara", 'a/b', 'a[1]', '长'.repeat(32)])('%j is no name for a sheet', async (name) => {
  await expect(workbookBytes(workbook(sheet([], { name })))).rejects.toThrow('sheet name');
});

test('sheet names that differ in case only are the same', async () => {
  await expect(
    workbookBytes(workbook(sheet([], { name: 'Run' }), sheet([], { name: 'RUN' }))),
  ).rejects.toThrow('same name');
});

test('a row with more cells than columns is refused', async () => {
  await expect(
    workbookBytes(workbook(sheet([[textCell('a'), textCell('b'), textCell('c')]]))),
  ).rejects.toThrow('too long');
});

test('the document says nothing of the machine and carries the rubric’s title', async () => {
  const entries = readEntries(await workbookBytes(workbook(sheet([]))));
  const core = entries.get('docProps/core.xml') ?? '';
  expect(core).toContain('<dc:title>测试</dc:title>');
  expect(core).toContain('2000-01-01T00:00:00Z');
  expect(core).not.toContain('ExcelJS');
});
