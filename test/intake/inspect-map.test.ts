import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { bindSource } from '../../src/intake/bind-sheet.js';
import { targetName } from '../../src/intake/target-name.js';
import type { ColumnMap } from '../../src/intake/column-map.js';
import { takeIn } from '../../src/intake/intake.js';
import { inspectFiles } from '../../src/reports/inspection/inspect-files.js';
import { mapText } from '../../src/reports/inspection/map-text.js';
import type { Rubric } from '../../src/rubric/rubric.js';
import { defaultLimits } from '../../src/shell/read/limits.js';
import { readSheets } from '../../src/shell/read/read-sheets.js';
import { parseMap } from '../../src/shell/read-map.js';
import type { Sheet } from '../../src/table/sheet.js';
import { sourceOf } from '../../src/table/sheet-source.js';
import { codeHeaders, ofCode, rowOf, sheetOf, smallRubric, worksRubric, type Written } from './make-sheet.js';
import { platformRubric } from './platform-sheet.js';

const fixtures = new URL('../../fixtures/', import.meta.url);

async function sheetsIn(path: string): Promise<readonly Sheet[]> {
  const bytes = readFileSync(new URL(path, fixtures));
  return (await readSheets(path, bytes, defaultLimits)).sheets;
}

/** The text of the map that is written for sheets. */
async function written(rubric: Rubric, sheets: readonly Sheet[], map?: ColumnMap): Promise<string> {
  const file = sheets[0]?.file ?? '';
  const input = sheets.map((sheet) => ({
    facts: {
      name: sheet.name,
      visibility: sheet.hidden ? ('hidden' as const) : ('visible' as const),
      tables: [],
      merges: [],
    },
    sheet: { ...sheet, tables: [] },
  }));
  const facts = { name: file, kind: 'csv' as const, size: 0, member: undefined, format: undefined };
  const inspection = await inspectFiles(rubric, [{ facts, sheets: input, diagnostics: [] }], map, []);
  const found = inspection.files[0]?.sheets.find(({ role }) => role === 'read');
  if (found === undefined) throw new Error(`no sheet of ${file} is read`);
  return mapText(rubric, { file, sheet: found }, 'zh-CN');
}

function mapOf(text: string): ColumnMap {
  const { map, diagnostics } = parseMap('map.yaml', text);
  expect(diagnostics).toEqual([]);
  if (map === undefined) throw new Error('not a map');
  return map;
}

/** Header, profile and every column's target. */
async function boundAs(rubric: Rubric, sheet: Sheet, map: ColumnMap | undefined): Promise<unknown> {
  const binding = await bindSource(rubric, sourceOf(sheet), map);
  const { bound } = binding ?? {};
  return {
    header: [bound?.headerRow, binding?.headerRows],
    profile: bound?.profile,
    columns: bound?.columns.map(({ target }) => targetName(target)),
  };
}

/** What the rows come to: every submission as it was read. */
async function readAs(
  rubric: Rubric,
  sheets: readonly Sheet[],
  map: ColumnMap | undefined,
): Promise<unknown> {
  const { submissions, duplicates } = await takeIn(rubric, sheets.map(sourceOf), map);
  return { submissions, duplicates };
}

const platforms = readdirSync(new URL('platforms/', fixtures), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .flatMap(({ name }) =>
    readdirSync(new URL(`platforms/${name}/`, fixtures))
      .filter((file) => file.startsWith('export.'))
      .map((file) => `platforms/${name}/${file}`),
  );
const works = ['codes', 'qq', 'wjx'].flatMap((name) => [`works-2026/${name}.csv`, `works-2026/${name}.xlsx`]);

describe.each([
  ...platforms.map((path) => [path, platformRubric] as const),
  ...works.map((path) => [path, worksRubric] as const),
])('the map of %s', (path, rubric) => {
  it('unchanged binds and reads the same', async () => {
    const sheets = await sheetsIn(path);
    const [sheet] = sheets;
    if (sheet === undefined) throw new Error('no sheet');
    const map = mapOf(await written(rubric, sheets));
    expect(map.entries.length).toBeGreaterThan(5);
    expect(map.headerRow).toBeDefined();
    expect(await boundAs(rubric, sheet, map)).toEqual(await boundAs(rubric, sheet, undefined));
    expect(await readAs(rubric, sheets, map)).toEqual(await readAs(rubric, sheets, undefined));
  });
});

describe('a written map', () => {
  const sheet = (...rows: readonly Written[][]): Sheet => sheetOf([[...codeHeaders], ...rows, rowOf()]);

  it('names every column with its header behind it, unbound ones with what they may be', async () => {
    const headers = codeHeaders.map((header) => (header === '2.2.7' ? '员工的培训' : header));
    const text = await written(smallRubric, [sheetOf([headers, rowOf()])]);
    expect(text).toMatch(/^header_row: 1$/m);
    expect(text).toMatch(/^ {2}A: platform submitted-at +# 提交时间$/m);
    expect(text).toMatch(/^ {2}I: "2\.2\.1" +# 2\.2\.1$/m);
    expect(text).toMatch(/^ {2}K: "\?" +# 员工的培训 {2}← 没有对应；可能是 2\.2\.7/m);
    expect(text).toMatch(/^# {3}2\.2\.7 .*最接近的列：K$/m);
    expect(text).toMatch(/^ {2}K: "员工的培训"$/m);
  });

  it('means letters where headers are letters', async () => {
    const rows = [
      ['作品名称', 'A', 'B', 'C', '2.2.1', '2.2.7'],
      ['渡口', 1, 2, 3, '是', '否'],
    ];
    const map = mapOf(await written(smallRubric, [sheetOf(rows)]));
    expect(await boundAs(smallRubric, sheetOf(rows), map)).toEqual(
      await boundAs(smallRubric, sheetOf(rows), undefined),
    );
  });

  it('is the same again where it was written from a map', async () => {
    const first = await written(smallRubric, [sheet()]);
    const again = mapOf(await written(smallRubric, [sheet()], mapOf(first)));
    expect((await takeIn(smallRubric, [sourceOf(sheet())], again)).diagnostics).toEqual([]);
    expect(again.entries.map(({ target }) => target)).toEqual(
      mapOf(first).entries.map(({ target }) => target),
    );
  });

  it('holds no contact, whatever row is taken for the header', async () => {
    const rows = [
      ['作品', '13800001234', 'canary@example.org'],
      ['a', 'b', 'c'],
      ['d', 'e', 'f'],
    ];
    const text = await written(smallRubric, [sheetOf(rows)]);
    expect(text).not.toMatch(/13800001234|canary/);
    expect(text).toContain('C:');
  });
});

describe('a map that no longer fits', () => {
  const findings = async (headers: readonly string[], change = (text: string): string => text) => {
    const text = change(await written(smallRubric, [sheetOf([[...codeHeaders], rowOf()])]));
    const { diagnostics, usable } = await takeIn(
      smallRubric,
      [sourceOf(sheetOf([headers, rowOf()]))],
      mapOf(text),
    );
    const lineOf = (start: string): number => text.split('\n').lastIndexOf(start) + 1;
    return { diagnostics, usable, lineOf };
  };

  it('says which headers moved and where to, on their lines', async () => {
    const headers: string[] = [...codeHeaders];
    [headers[8], headers[10]] = ['2.2.7', '2.2.1'];
    const { diagnostics, usable, lineOf } = await findings(headers);
    expect(usable).toBe(false);
    expect(ofCode(diagnostics, 'map/header-moved')).toMatchObject([
      { parameters: { column: 'I', now: 'K' }, location: { file: 'map.yaml', line: lineOf('  I: "2.2.1"') } },
      { parameters: { column: 'K', now: 'I' }, location: { line: lineOf('  K: "2.2.7"') } },
    ]);
  });

  it('says which header reads differently; spaces and width do not matter', async () => {
    const headers = codeHeaders.map((header) =>
      header === '赛道' ? '参赛单元' : header === '2.2.1' ? ' ２.２.１ ' : header,
    );
    const { diagnostics, usable, lineOf } = await findings(headers);
    expect(usable).toBe(false);
    expect(diagnostics).toMatchObject([
      {
        code: 'map/header-changed',
        parameters: { column: 'D', header: '赛道', now: '参赛单元' },
        location: { line: lineOf('  D: "赛道"') },
      },
    ]);
  });

  it('says so once where the header is another one altogether', async () => {
    const { diagnostics, usable, lineOf } = await findings(
      codeHeaders.map((_, index) => `第${String(index)}列`),
    );
    expect(usable).toBe(false);
    const ofMap = diagnostics.filter(({ code }) => code.startsWith('map/'));
    expect(ofMap).toMatchObject([
      { code: 'map/other-header', parameters: { row: 1 }, location: { line: lineOf('  A: "提交时间"') } },
    ]);
  });

  it('names a column that is not there any more', async () => {
    const { diagnostics, usable } = await findings(codeHeaders, (text) =>
      text.replace('columns:\n', 'columns:\n  ZZ: ignore\n'),
    );
    expect(usable).toBe(false);
    expect(diagnostics).toMatchObject([{ code: 'map/unknown-column', parameters: { column: 'ZZ' } }]);
  });
});
