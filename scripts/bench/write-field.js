import { writeFile } from 'node:fs/promises';
import { stringify } from 'csv-stringify/sync';
import ExcelJS from 'exceljs';

/** Writes a field as a workbook with shared texts, as platforms do. */
export async function writeXlsx(path, rows) {
  const writer = new ExcelJS.stream.xlsx.WorkbookWriter({ filename: path, useSharedStrings: true });
  const sheet = writer.addWorksheet('Sheet1');
  for (const row of rows) sheet.addRow(row).commit();
  sheet.commit();
  await writer.commit();
}

/** Writes a field as CSV in UTF-8 with a byte order mark. */
export async function writeCsv(path, rows) {
  await writeFile(path, `\uFEFF${stringify(rows)}`);
}
