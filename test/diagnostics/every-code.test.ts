import { Buffer } from 'node:buffer';
import { copyFile, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { catalogue } from '../../src/diagnostics/catalogue.js';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.js';
import { parseLayers } from '../../src/rubric/parse-rubric.js';
import { runPipeline } from '../../src/pipeline.js';
import { readInputFiles } from '../../src/shell/input-files.js';
import { defaultLimits } from '../../src/shell/read/limits.js';
import { readMap } from '../../src/shell/read-map.js';
import { selectSheets } from '../../src/shell/select-sheets.js';
import type { Output, World } from '../../src/shell/world.js';
import type { Sheet } from '../../src/table/sheet.js';
import { type SheetSource, sourceOf } from '../../src/table/sheet-source.js';
import { codeHeaders, rowOf, sheetOf, smallRubric, type Written } from '../intake/make-sheet.js';
import { raiseAwardFindings, raiseLedgerFindings } from '../review/raise-findings.js';
import { raiseRulingFindings } from '../review/rulings/raise-ruling-findings.js';
import { raisePublicationFindings } from '../reports/publication/raise-publication-findings.js';
import { raiseComparisonFindings } from '../analysis/compare/raise-comparison-findings.js';
import { adviceOn, advisedRubrics } from '../analysis/read-advice.js';
import { raiseLanguageFindings } from './raise-language-findings.js';
import { makeZip } from '../shell/read/make-zip.js';
import { raiseCopyFindings } from '../shell/annotate/raise-copy-findings.js';
import { raiseDuplicateFindings } from './raise-duplicate-findings.js';
import { raiseReadingFindings } from './raise-reading-findings.js';
import { brokenRubrics } from '../rubric/read-broken.js';

const fixtures = fileURLToPath(new URL('../../fixtures/', import.meta.url));
const broken = (...path: readonly string[]): string => join(fixtures, 'broken', ...path);
const nowhere: Output = { write: () => undefined, isTerminal: false, columns: undefined };

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'every-code-'));
});
afterAll(async () => {
  await rm(folder, { recursive: true });
});

const world = (): World => ({
  stdout: nowhere,
  stderr: nowhere,
  readStdin: () => Promise.resolve(new Uint8Array()),
  env: {},
  cwd: folder,
  now: () => 0,
});

/** An OLE file whose directory names a workbook of Excel 5. */
const oldWorkbook = Buffer.concat([
  Buffer.from('d0cf11e0a1b11ae1', 'hex'),
  Buffer.alloc(1016),
  Buffer.from('Book\0', 'utf16le'),
]);

/** What reading files says, the hidden sheets left out as a command does. */
async function readFiles(...paths: readonly string[]): Promise<readonly Diagnostic[]> {
  const { sheets, diagnostics } = await readInputFiles(paths, { ...defaultLimits, file: 1_000_000 }, world());
  return [...diagnostics, ...(await selectSheets(sheets, [])).diagnostics];
}

async function filesOfAllKinds(): Promise<readonly Diagnostic[]> {
  const made: Readonly<Record<string, Buffer>> = {
    'unknown.csv': Buffer.from('a,b\n\x81\x0A\x8F\x20\x9D\x0A', 'latin1'),
    'damaged.csv': Buffer.concat([Buffer.from('作品名称,出品年份\n'.repeat(20)), Buffer.from([0xff, 0x0a])]),
    'quotes.csv': Buffer.from('a,b\n1,"2\n'),
    'large.csv': Buffer.alloc(1_000_001, 'a'),
    'spss.sav': Buffer.from('$FL2@(#) SPSS DATA FILE'),
    'old.xls': oldWorkbook,
    'one.zip': makeZip({ 'answers.csv': Buffer.from('a,b\n1,2\n') }),
    'two.zip': makeZip({ 'a.csv': Buffer.from('a\n1\n'), 'b.csv': Buffer.from('b\n1\n') }),
  };
  for (const [name, bytes] of Object.entries(made)) await writeFile(join(folder, name), bytes);
  await copyFile(join(folder, 'quotes.csv'), join(folder, 'again.csv'));
  return readFiles(
    'missing.xlsx',
    '.',
    // Longer than any file system takes.
    `${'x'.repeat(300)}.xlsx`,
    ...Object.keys(made),
    'again.csv',
    broken('lock-file', '~$submissions.xlsx'),
    broken('empty-file', 'submissions.xlsx'),
    broken('encrypted-xlsx', 'submissions.xlsx'),
    broken('html-named-xlsx', 'submissions.xlsx'),
    broken('not-a-spreadsheet', 'submissions.xlsx'),
    broken('truncated-xlsx', 'submissions.xlsx'),
    broken('doctype-xlsx', 'submissions.xlsx'),
    broken('windows-1252', 'submissions.csv'),
    broken('csv-named-xlsx', 'submissions.xlsx'),
    join(fixtures, 'works-2026', 'codes.xlsx'),
  );
}

async function maps(): Promise<readonly Diagnostic[]> {
  await writeFile(join(folder, 'map.yaml'), 'rows:\n  A: name\n');
  const { diagnostics } = await readMap('map.yaml', world());
  const sheet = sheetOf([[...codeHeaders], rowOf()]);
  const entries = [
    { column: 'ZZ', target: 'name', line: 2 },
    { column: 'A', target: 'nane', line: 3 },
  ];
  const kept = (headers: readonly (readonly [string, string])[]) => ({
    file: 'map.yaml',
    headerRow: 1,
    entries: [],
    headers: headers.map(([column, header], index) => ({ column, header, line: index + 1 })),
  });
  return [
    ...diagnostics,
    ...(await run([sheet], { file: 'map.yaml', headerRow: undefined, entries })),
    // Headers that moved, that read differently, and of another sheet altogether.
    ...(await run(
      [sheet],
      kept([
        ['A', '作品名称'],
        ['B', '作品名称'],
        ['C', '年份'],
      ]),
    )),
    ...(await run([sheet], kept([['A', '第一列']]))),
  ];
}

function run(
  sheets: readonly Sheet[],
  map?: Parameters<typeof runPipeline>[0]['map'],
): Promise<readonly Diagnostic[]> {
  return runSources(sheets.map(sourceOf), map);
}

async function runSources(
  sheets: readonly SheetSource[],
  map?: Parameters<typeof runPipeline>[0]['map'],
): Promise<readonly Diagnostic[]> {
  const { diagnostics } = await runPipeline({
    toolVersion: '0.0.0',
    rubric: smallRubric,
    rubricSha256: '',
    files: [],
    sheets,
    map,
    policy: undefined,
    diagnostics: [],
  });
  return diagnostics;
}

const rows = (...written: readonly Written[][]): Sheet => sheetOf([[...codeHeaders], ...written]);

/** Headers with some left out or replaced, above one row. */
function headers(changes: Readonly<Record<string, string>>): Sheet {
  return sheetOf([codeHeaders.map((header) => changes[header] ?? header), rowOf()]);
}

const columns = async (): Promise<readonly Diagnostic[]> => [
  ...(await run([sheetOf([['x', 'y']])])),
  ...(await run([rows(rowOf()), sheetOf([['说明']], { name: '说明' })])),
  ...(await run([
    headers({ '2.2.1': '', '2.2.7证明': '', '2.2.9(2)': '', 作品名称: '', 赛道: '', '1.1': '1.1_A' }),
  ])),
  ...(await run([headers({ '2.2.9(2)': '备注' })])),
  ...(await run([headers({ '2.2.7': '2.2.1', '2.6.3': 'AI标注与授权', 出品年份: '备注' })])),
  ...(await run([headers({ '2.2.1': '2.2.1 拖欠', '2.2.7': '2.27 培训体系' })])),
];

/** Exports of platforms that say less than they should, or too much. */
const platforms = async (): Promise<readonly Diagnostic[]> => [
  // Codes without titles; scores instead of choices; numbers instead of options; two platforms at once.
  ...(await run([sheetOf([['seq', 'source', 'Q1', 'finish'], rowOf()])])),
  ...(await run([
    sheetOf([
      ['1、作品名称', '2、1.1', '3、2.2.1', '4、2.2.7'],
      ['a', 4, 1, 2],
    ]),
  ])),
  ...(await run([
    sheetOf([['Record ID', '1.1 (choice=1)', '1.1 (choice=2)', '1.1 (choice=3)', 'Complete?'], rowOf()]),
  ])),
  ...(await run([
    sheetOf([
      ['编号', '结束答题时间', '序号', '提交答卷时间', '来源详情', '作品名称', '1.1', '2.2.1'],
      rowOf(),
    ]),
  ])),
  // Rows that were never handed in or only try the form out, and times that can be read in two ways.
  ...(await run([
    sheetOf([
      ['Response ID', 'Date submitted', ...codeHeaders],
      ['1', null, ...rowOf()],
      ['2', '3/4/2025', ...rowOf({ 作品名称: '测试' })],
      ['3', '3/4/2025', ...rowOf()],
    ]),
  ])),
  ...(await run([
    rows(rowOf({ 提交时间: '16/5/2025' }), rowOf({ 提交时间: { kind: 'time', at: '2025-06-05T00:00:00' } })),
  ])),
];

const submissions = async (): Promise<readonly Diagnostic[]> => [
  ...(await run([rows()])),
  ...(await run([
    rows(
      rowOf(Object.fromEntries(codeHeaders.map((header) => [header, header === '联系人' ? '合计' : null]))),
      rowOf(
        Object.fromEntries(
          codeHeaders.map((header) => [header, ['作品名称', '赛道'].includes(header) ? '只有名' : null]),
        ),
      ),
      rowOf({ 作品名称: null, 赛道: null, 出品年份: '去年' }),
      [...rowOf({ 作品名称: 'moved' }), 'beyond'],
      rowOf({ 作品名称: 'a', '2.2.1': '部分', '2.2.7': 'A.否', '2.2.9(1)': '120%', '1.1': '(跳过)' }),
      rowOf({ 作品名称: 'b', '2.2.9(1)': '1', '2.2.9(2)': null, '3.1': { kind: 'error', code: '#N/A' } }),
      rowOf({ 作品名称: 'c', '3.1': { kind: 'uncalculated' }, '3.1证明': { kind: 'error', code: '#N/A' } }),
      rowOf({ 作品名称: 'd', '2.6.3': '否', '2.6.3证明': '', '2.6.4': '否', '2.6.4证明': '' }),
      rowOf({ 作品名称: 'e', '2.6.3证明': '未使用AI' }),
    ),
  ])),
  ...(await run([
    sheetOf([
      [...codeHeaders, '是否使用AI'],
      [...rowOf(), '否'],
    ]),
  ])),
  ...(await run([rows(rowOf(), rowOf({ 提交时间: '2026/9/20' }), rowOf({ 联系人: '李二', 电话: '1' }))])),
  ...(await run([rows(rowOf({ 提交时间: '昨天' }), rowOf())])),
  ...(await runSources([
    {
      ...sourceOf(rows(rowOf(), rowOf({ 作品名称: '榫卯' }))),
      tables: [{ name: 'T', area: { firstRow: 1, lastRow: 2 }, totalRows: 0 }],
    },
  ])),
  // A millionth of a share moves the total by less than its two decimals show.
  ...(await run([
    rows(rowOf({ 作品名称: 'a', '2.2.9(1)': '39.9999%' }), rowOf({ 作品名称: 'b', '2.2.9(1)': '39.9998%' })),
  ])),
];

test('every code of the catalogue is raised by some input', async () => {
  const found = [
    ...brokenRubrics.flatMap(({ layers }) => parseLayers(layers).diagnostics),
    ...advisedRubrics.flatMap(({ name, text }) => adviceOn(name, text)),
    ...(await filesOfAllKinds()),
    ...(await maps()),
    ...(await columns()),
    ...(await platforms()),
    ...(await submissions()),
    ...(await raiseDuplicateFindings()),
    ...(await raiseReadingFindings()),
    ...(await raiseCopyFindings()),
    ...(await raiseLedgerFindings()),
    ...(await raiseComparisonFindings()),
    ...(await raisePublicationFindings()),
    ...(await raiseAwardFindings()),
    ...(await raiseRulingFindings()),
    ...raiseLanguageFindings(),
  ];
  const raised = [...new Set<string>(found.map(({ code }) => code))].sort();
  expect(raised).toEqual(Object.keys(catalogue).sort());
});
