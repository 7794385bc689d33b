import { execFileSync } from 'node:child_process';
import { copyFile, mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import exceljs from 'exceljs';
import { describe, expect, it } from 'vitest';
import { runIn } from '../shell/make-world.js';
import { codesIn, readRecord } from '../shell/read-record.js';
import { temporaryFolder } from '../shell/temporary-folder.js';
import { withoutOffice } from './without-office.js';

const fixtures = fileURLToPath(new URL('../../fixtures/rulings/', import.meta.url));
const office = 'soffice';

/** Fills in the first row of the sheet of evidence: 渡口 1.1, not accepted. */
async function fillIn(path: string): Promise<void> {
  const workbook = new exceljs.Workbook();
  await workbook.xlsx.readFile(path);
  const sheet = workbook.worksheets[0];
  if (sheet === undefined) throw new Error('no sheet');
  const titles = sheet.getRow(1).values;
  if (!Array.isArray(titles)) throw new Error('no titles');
  const column = (title: string): number => titles.indexOf(title);
  sheet.getCell(2, column('裁定')).value = '不采信';
  sheet.getCell(2, column('理由')).value = '合同已过期';
  sheet.getCell(2, column('审核人角色')).value = '评审甲';
  sheet.getCell(2, column('日期')).value = new Date(Date.UTC(2026, 4, 20));
  await workbook.xlsx.writeFile(path);
}

async function folderWithReview(): Promise<string> {
  const folder = await temporaryFolder();
  for (const name of ['rubric.yaml', 'submissions.csv'])
    await copyFile(join(fixtures, name), join(folder, name));
  await runIn(folder, ['rank', 'submissions.csv', '-r', 'rubric.yaml', '--out', 'first']);
  await copyFile(join(folder, 'first', 'review.xlsx'), join(folder, 'a.xlsx'));
  await fillIn(join(folder, 'a.xlsx'));
  return folder;
}

async function rankWith(folder: string, ...rulings: readonly string[]) {
  const options = ['-r', 'rubric.yaml', '--out', 'second', '--rulings', ...rulings];
  const { code, stderr } = await runIn(folder, ['rank', 'submissions.csv', ...options]);
  expect([code, stderr]).toEqual([0, expect.any(String)]);
  return readRecord(join(folder, 'second'));
}

describe('a review workbook that was filled in', () => {
  it('is applied by rank, with its copy for a second reviewer left as it was', async () => {
    const folder = await folderWithReview();
    await copyFile(join(folder, 'first', 'review.xlsx'), join(folder, 'b.xlsx'));
    const record = await rankWith(folder, 'a.xlsx', 'b.xlsx');
    expect(record.submissions.map(({ name, total }) => [name, total])).toEqual([
      ['稻浪', 70],
      ['渡口', 45],
    ]);
    expect(codesIn(record).filter((code) => code.startsWith('ruling/'))).toEqual([]);
    expect(record.rulings).toMatchObject({
      files: [{ name: 'a.xlsx' }, { name: 'b.xlsx' }],
      pending: { evidence: 7, applicability: 1 },
      evidence: { rejected: 1 },
    });
    // Written again, it rules as before.
    const third = await runIn(folder, [
      ...['rank', 'submissions.csv', '-r', 'rubric.yaml', '--out', 'third'],
      ...['--rulings', join('second', 'review.xlsx')],
    ]);
    expect(third.code).toBe(0);
    expect(
      (await readFile(join(folder, 'third', 'review.xlsx'))).equals(
        await readFile(join(folder, 'second', 'review.xlsx')),
      ),
    ).toBe(true);
  });
});

describe.skipIf(withoutOffice !== '')(
  `a review workbook that LibreOffice has saved again${withoutOffice}`,
  () => {
    it('rules as it did before', async () => {
      const folder = await folderWithReview();
      await mkdir(join(folder, 'saved'));
      const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
      execFileSync(office, [
        ...[profile, '--headless', '--convert-to', 'xlsx', '--outdir', join(folder, 'saved')],
        join(folder, 'a.xlsx'),
      ]);
      const record = await rankWith(folder, join('saved', 'a.xlsx'));
      expect(record.submissions.map(({ name, total }) => [name, total])).toEqual([
        ['稻浪', 70],
        ['渡口', 45],
      ]);
      expect(record.rulings?.evidence).toEqual({ accepted: 0, partial: 0, rejected: 1 });
    }, 120_000);
  },
);
