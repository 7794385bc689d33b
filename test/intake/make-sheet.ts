import { readFileSync } from 'node:fs';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.js';
import type { DiagnosticCode } from '../../src/diagnostics/catalogue.js';
import type { ColumnMap } from '../../src/intake/column-map.js';
import { type Intake, takeIn } from '../../src/intake/intake.js';
import { parseRubric } from '../../src/rubric/parse-rubric.js';
import type { Rubric } from '../../src/rubric/rubric.js';
import { blankCell, type Cell } from '../../src/table/cell.js';
import { sourceOf } from '../../src/table/sheet-source.js';
import type { Sheet } from '../../src/table/sheet.js';

function readRubric(path: string): Rubric {
  const { rubric } = parseRubric(path, readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8'));
  if (rubric === undefined) throw new Error(`${path} is not sound`);
  return rubric;
}

export const smallRubric = readRubric('fixtures/rubrics/small.yaml');
export const worksRubric = readRubric('rubric/vpi-works-2026.yaml');

export type Written = string | number | null | Cell;

export function cellOf(written: Written): Cell {
  if (written === null || written === '') return blankCell;
  if (typeof written === 'string') return { kind: 'text', text: written };
  return typeof written === 'number' ? { kind: 'number', value: written, percent: false } : written;
}

/** A sheet of rows numbered from 1; `null` and `''` are blank cells, rows without content are left out. */
export function sheetOf(rows: readonly (readonly Written[])[], rest: Partial<Sheet> = {}): Sheet {
  return {
    file: 'a.xlsx',
    name: 'Sheet1',
    hidden: false,
    date1904: false,
    rows: rows
      .map((cells, index) => ({ number: index + 1, cells: cells.map(cellOf) }))
      .filter(({ cells }) => cells.some(({ kind }) => kind !== 'blank')),
    ...rest,
  };
}

/** Headers that bind the whole small rubric by code, the order that `rowOf` fills. */
export const codeHeaders = [
  ...['提交时间', '作品名称', '出品年份', '赛道', '联系人', '电话'],
  ...['1.1', '1.1证明', '2.2.1', '2.2.1证明', '2.2.7', '2.2.7证明', '2.2.9(1)', '2.2.9(2)'],
  ...['2.2.10', '2.2.10证明', '2.6.3', '2.6.3证明', '2.6.4', '2.6.4证明', '3.1', '3.1证明'],
] as const;

/** A complete row under `codeHeaders`: every answer favourable, with evidence; `changes` by header. */
export function rowOf(changes: Partial<Record<(typeof codeHeaders)[number], Written>> = {}): Written[] {
  const usual: Record<(typeof codeHeaders)[number], Written> = {
    提交时间: '2026/9/19 10:00:00',
    作品名称: '渡口',
    出品年份: '2025',
    赛道: '电影',
    联系人: '王一',
    电话: '13851547409',
    '1.1': 'ABC',
    '1.1证明': '说明.pdf',
    '2.2.1': '是',
    '2.2.1证明': '合同.pdf',
    '2.2.7': '是',
    '2.2.7证明': '计划.pdf',
    '2.2.9(1)': '50%',
    '2.2.9(2)': '50%',
    '2.2.10': '否',
    '2.2.10证明': '账单.pdf',
    '2.6.3': '是',
    '2.6.3证明': '截图.png',
    '2.6.4': '是',
    '2.6.4证明': '授权.pdf',
    '3.1': 'C',
    '3.1证明': '播放120万次',
  };
  return codeHeaders.map((header) => {
    const changed = changes[header];
    return changed === undefined ? usual[header] : changed;
  });
}

/** Takes in one sheet under `codeHeaders`. */
export function takeRows(...rows: readonly Written[][]): Promise<Intake> {
  return takeIn(smallRubric, [sourceOf(sheetOf([[...codeHeaders], ...rows]))], undefined);
}

/** Takes in sheets against the small rubric. */
export function take(sheets: readonly Sheet[], map?: ColumnMap): Promise<Intake> {
  return takeIn(smallRubric, sheets.map(sourceOf), map);
}

/** The findings as `code cell`, for comparing. */
export function placesOf(diagnostics: readonly Diagnostic[]): readonly string[] {
  return diagnostics.map(({ code, location }) => `${code} ${location.cell ?? ''}`.trimEnd());
}

/** The findings of one code. */
export function ofCode(diagnostics: readonly Diagnostic[], code: DiagnosticCode): readonly Diagnostic[] {
  return diagnostics.filter((diagnostic) => diagnostic.code === code);
}
