import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { utils, write } from '@e965/xlsx';
import { diagnose } from '../../../src/diagnostics/diagnostic.js';
import { inspectFiles, type FileToInspect } from '../../../src/reports/inspection/inspect-files.js';
import { inspectionBlocks } from '../../../src/reports/inspection/inspection-blocks.js';
import type { Inspection } from '../../../src/reports/inspection/inspection.js';
import { defaultLimits } from '../../../src/shell/read/limits.js';
import { memorySource } from '../../../src/shell/read/source.js';
import { streamSheets } from '../../../src/shell/read/stream-sheets.js';
import type { Visibility } from '../../../src/table/visibility.js';
import { codeHeaders, rowOf, sheetOf, smallRubric, type Written } from '../../intake/make-sheet.js';

function fileOf(rows: readonly Written[][], visibility: Visibility = 'visible'): FileToInspect {
  const sheet = sheetOf([[...codeHeaders], ...rows]);
  return {
    facts: { name: 'a.xlsx', kind: 'xlsx', size: 1, member: undefined, format: undefined },
    sheets: [
      { facts: { name: 'Sheet1', visibility, tables: [], merges: [] }, sheet: { ...sheet, tables: [] } },
    ],
    diagnostics: [],
  };
}

function inspect(...rows: readonly Written[][]): Promise<Inspection> {
  return inspectFiles(smallRubric, [fileOf(rows)], undefined, []);
}

function linesOf(inspection: Inspection): readonly string[] {
  return inspectionBlocks(inspection, 'zh-CN', false).flatMap((block) => {
    if (block.kind === 'verdict' || block.kind === 'heading') return [block.text];
    return block.kind === 'rows' ? block.rows.map((row) => row.join(' ')) : [];
  });
}

describe('the verdict', () => {
  const unclear = { 提交时间: null, 作品名称: '《风 车》' };

  it('is followed by the errors that make it end with 1, by their codes', async () => {
    const inspection = await inspect(rowOf(unclear), rowOf({ ...unclear, '2.2.1': '也许' }));
    const [verdict, errors] = linesOf(inspection);
    expect(verdict).toMatch(/^a\.xlsx: 可以直接 rank；/u);
    expect(errors).toBe('有 2 个错误要处理，退出码因此为 1：duplicate/undecided 1、answer/unreadable 1');
  });

  it('stands alone where nothing is wrong, or only in a copy that does not count', async () => {
    const early = rowOf({ 提交时间: '2026/9/18', '2.2.1': '也许' });
    for (const rows of [[rowOf()], [early, rowOf()]]) {
      const lines = linesOf(await inspect(...rows));
      expect(lines.filter((line) => line.includes('退出码'))).toEqual([]);
    }
  });

  it('says it all where a file cannot be read', async () => {
    const file = {
      ...fileOf([]),
      sheets: [],
      diagnostics: [diagnose('input/encrypted', {}, { file: 'a.xlsx' })],
    };
    const lines = linesOf(await inspectFiles(smallRubric, [file], undefined, []));
    expect(lines.filter((line) => line.includes('退出码'))).toEqual([]);
  });

  it('names a work that has its title marks already as it is', async () => {
    const lines = linesOf(await inspect(rowOf(unclear), rowOf(unclear)));
    expect(lines.find((line) => line.includes('采用'))).toMatch(/^《风 车》 采用 Sheet1!/u);
  });
});

describe('a very hidden sheet', () => {
  it('is said to be', async () => {
    const heading = async (visibility: Visibility): Promise<string | undefined> => {
      const inspection = await inspectFiles(smallRubric, [fileOf([rowOf()], visibility)], undefined, []);
      return linesOf(inspection).find((line) => line.startsWith('工作表'));
    };
    expect(await heading('very-hidden')).toContain('深度隐藏');
    expect(await heading('hidden')).not.toContain('深度隐藏');
  });

  it('is told from a hidden one in a workbook of either format', async () => {
    const states = async (name: string, bytes: Buffer) => {
      const { sheets } = await streamSheets(name, memorySource(bytes), defaultLimits);
      return sheets.map(({ hidden, visibility }) => [hidden, visibility]);
    };
    const told = [
      [false, undefined],
      [true, undefined],
      [true, 'very-hidden'],
    ];
    const xlsx = await readFile(new URL('../../../fixtures/workbooks/openpyxl.xlsx', import.meta.url));
    expect(await states('a.xlsx', xlsx)).toEqual(told);
    const sheet = utils.aoa_to_sheet([['甲']]);
    const xls: unknown = write(
      {
        SheetNames: ['a', 'b', 'c'],
        Sheets: { a: sheet, b: sheet, c: sheet },
        Workbook: { Sheets: [{ Hidden: 0 }, { Hidden: 1 }, { Hidden: 2 }] },
      },
      { bookType: 'biff8', type: 'buffer' },
    );
    if (!Buffer.isBuffer(xls)) throw new Error('no workbook');
    expect(await states('a.xls', xls)).toEqual(told);
  });
});
