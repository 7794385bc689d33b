import { open } from 'node:fs/promises';
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
  const file = await open(path, 'w');
  await file.write('\uFEFF');
  for (let at = 0; at < rows.length; at += 1_000) await file.write(stringify(rows.slice(at, at + 1_000)));
  await file.close();
}
