// Checks platform, header and number of records of real export files against the table of their folder:
// `node scripts/check-exports.js <folder>`. The files are not part of the project; build it first.

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { detectSheet } from '../dist/intake/profiles/detect-profile.js';
import { defaultLimits } from '../dist/shell/read/limits.js';
import { readSheets } from '../dist/shell/read/read-sheets.js';
import { cellText } from '../dist/table/cell.js';
import { cleanText, foldText } from '../dist/table/clean-text.js';

/** By file name: the profile, the position of the header's first row, its rows, the records and those not handed in. */
const expected = {
  'wjx_01_bytext_800_800_0.xls': ['wjx', 1, 1, 800, 0],
  'wjx_02_bynumber_800_800_2.xls': ['wjx', 1, 1, 800, 0],
  'surveymonkey_01_two_header_rows.csv': ['surveymonkey', 1, 2, 60, 0],
  'surveymonkey_02_html_header.csv': ['surveymonkey', 1, 2, 39, 0],
  'surveymonkey_03_codes.csv': ['surveymonkey', 1, 1, 30, 0],
  'surveymonkey_04_other_column.csv': ['surveymonkey', 1, 1, 40, 0],
  'qualtrics_05_sample.csv': ['qualtrics', 1, 3, 1, 0],
  'qualtrics_06_sample_legacy.csv': ['qualtrics', 1, 2, 1, 0],
  'limesurvey_01_codes.xlsx': ['limesurvey', 1, 1, 40, 21],
  'limesurvey_04_bom_semicolon_two_headers.csv': ['limesurvey', 1, 2, 45, 0],
  'redcap_01_checkboxes.csv': ['redcap', 1, 1, 4, 0],
  'redcap_02_survey.csv': ['redcap', 1, 1, 2, 0],
  'redcap_03_simple.csv': ['redcap', 1, 1, 5, 0],
};

/** How many of the records the platform says were never handed in. */
function countLeftOut(profile, headers, rows) {
  const columns = new Map(headers.map(({ text }, column) => [foldText(text), column]));
  const cellOf = (row) => (title) => {
    const column = columns.get(title);
    const cell = column === undefined ? undefined : row.cells[column];
    return column === undefined ? undefined : cell === undefined ? '' : cleanText(cellText(cell));
  };
  return rows.filter((row) => profile.leftOut(cellOf(row)) !== undefined).length;
}

async function check(folder, name) {
  const bytes = await readFile(join(folder, name));
  const { sheets, diagnostics } = await readSheets(name, bytes, defaultLimits);
  const [sheet] = sheets;
  if (sheet === undefined) return { skipped: diagnostics.map(({ code }) => code).join(', ') };
  const detection = detectSheet(sheet.rows);
  const { profile, position, headerRows, score, reasons, runnerUp } = detection;
  const texts = sheet.rows.slice(position).map(({ cells }) => cells.map((cell) => cleanText(cellText(cell))));
  const { headers } = profile.headerBlock({ top: texts[0] ?? [], below: texts.slice(1, 9) });
  const records = sheet.rows.slice(position + headerRows);
  const got = [
    profile.id,
    sheet.rows[position]?.number,
    headerRows,
    records.length,
    countLeftOut(profile, headers, records),
  ];
  return { got, score, reasons: reasons.map(({ en }) => en), runnerUp: runnerUp?.profile.id };
}

const [folder] = process.argv.slice(2);
if (folder === undefined) {
  console.error('usage: node scripts/check-exports.js <folder with the export files>');
  process.exit(2);
}
let wrong = 0;
for (const [name, want] of Object.entries(expected)) {
  const result = await check(folder, name);
  if (result.skipped !== undefined) {
    console.log(`skipped ${name}: ${result.skipped}`);
    continue;
  }
  const isRight = JSON.stringify(result.got) === JSON.stringify(want);
  if (!isRight) wrong += 1;
  console.log(
    `${isRight ? 'ok     ' : 'WRONG  '} ${name}: ${result.got.join(' ')}${isRight ? '' : `, expected ${want.join(' ')}`}`,
  );
  console.log(
    `        ${String(result.score)} points: ${result.reasons.join('; ')}${result.runnerUp === undefined ? '' : ` (next: ${result.runnerUp})`}`,
  );
}
process.exit(wrong === 0 ? 0 : 1);
