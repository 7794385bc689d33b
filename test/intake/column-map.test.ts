import { describe, expect, test } from 'vitest';
import { type ColumnMap, parseTarget } from '../../src/intake/column-map.js';
import { targetName } from '../../src/intake/target-name.js';
import { describeDiagnostic } from '../../src/diagnostics/diagnostic.js';
import { codeHeaders, ofCode, placesOf, rowOf, sheetOf, smallRubric, take } from './make-sheet.js';

const mapOf = (entries: Readonly<Record<string, string>>, headerRow?: number): ColumnMap => ({
  file: 'map.yaml',
  headerRow,
  entries: Object.entries(entries).map(([column, target], index) => ({ column, target, line: index + 2 })),
});

describe('targets', () => {
  test.each([
    '2.2.1',
    '2.2.1 evidence',
    '2.2.9 part 1',
    '2.2.9 part 2',
    '1.1 option C',
    'name',
    'phone',
    'uses-ai',
    'platform submitted-at',
    'platform user',
  ])('%s', (text) => {
    const target = parseTarget(text, smallRubric);
    expect(target === undefined ? undefined : targetName(target)).toBe(text);
  });

  test('without a part it is the first one', () => {
    expect(parseTarget('2.2.9', smallRubric)).toMatchObject({ kind: 'answer', part: 0 });
  });

  test('ignore', () => {
    expect(parseTarget('ignore', smallRubric)).toEqual({ kind: 'ignored' });
  });

  test('? for a column that stands for nothing yet', () => {
    expect(parseTarget('?', smallRubric)).toEqual({ kind: 'unbound' });
  });

  test('width and spaces do not matter', () => {
    expect(parseTarget(' ２.２.１　 evidence ', smallRubric)).toMatchObject({ kind: 'evidence' });
  });

  test.each([
    '',
    '2.2.2',
    '2.2.1 proof',
    '2.2.1 evidence 2',
    '2.2.1 part 2',
    '2.2.9 part 3',
    '2.2.9 part 0',
    '2.2.9 part',
    '1.1 option Z',
    '2.2.1 option A',
    'name evidence',
    'ignore all of it',
    'platform',
    'platform elsewhere',
    'platform user 2',
    '? 2.2.1',
    '__proto__',
    'constructor',
  ])('“%s” is none', (text) => {
    expect(parseTarget(text, smallRubric)).toBeUndefined();
  });
});

const headers = [...codeHeaders];

describe('a map', () => {
  test('wins over what the header says, by letter or by header', async () => {
    const sheet = sheetOf([headers, rowOf({ '2.2.1': '否', '2.2.7': '是' })]);
    const { submissions, diagnostics } = await take([sheet], mapOf({ I: '2.2.7', '2.2.7': '2.2.1' }));
    const responses = submissions[0]?.submission.responses;
    expect(responses?.get('2.2.7')?.cell).toBe('I2');
    expect(responses?.get('2.2.1')?.cell).toBe('K2');
    expect(placesOf(diagnostics)).toEqual(['map/contradicts-header I1', 'map/contradicts-header K1']);
    expect(diagnostics[0]?.parameters).toEqual({ header: '2.2.1', read: '2.2.1', target: '2.2.7' });
  });

  test('two fields that it swaps are said, with both names', async () => {
    const { diagnostics } = await take([sheetOf([headers, rowOf()])], mapOf({ B: 'track', D: 'name' }));
    expect(ofCode(diagnostics, 'map/contradicts-header').map(({ parameters }) => parameters)).toEqual([
      { header: '作品名称', read: 'name', target: 'track' },
      { header: '赛道', read: 'track', target: 'name' },
    ]);
  });

  test('an answer named for a column that is titled evidence, and nothing where the map leaves a column out', async () => {
    const sheet = sheetOf([headers, rowOf()]);
    const swapped = await take([sheet], mapOf({ I: '2.2.1 evidence', J: '2.2.1' }));
    expect(placesOf(ofCode(swapped.diagnostics, 'map/contradicts-header'))).toEqual([
      'map/contradicts-header J1',
    ]);
    const without = await take([sheet], mapOf({ J: 'ignore', L: '?' }));
    expect(ofCode(without.diagnostics, 'map/contradicts-header')).toEqual([]);
  });

  test('binds the evidence of columns without a header', async () => {
    const sheet = sheetOf([headers.map((header) => (header === '2.2.1证明' ? '' : header)), rowOf()]);
    expect(placesOf((await take([sheet], mapOf({ j: '2.2.1 evidence' }))).diagnostics)).toEqual([]);
  });

  test('settles two columns for one item', async () => {
    const twice = sheetOf([
      [...headers, '2.2.1'],
      [...rowOf(), '否'],
    ]);
    expect((await take([twice])).usable).toBe(false);
    const settled = await take([twice], mapOf({ W: 'ignore' }));
    expect(settled.diagnostics).toEqual([]);
    expect(settled.submissions[0]?.submission.responses.get('2.2.1')?.cell).toBe('I2');
  });

  test('names the header row', async () => {
    const sheet = sheetOf([['说明'], headers.map((_, index) => `第${String(index + 1)}列`), rowOf()]);
    const entries = Object.fromEntries(
      headers.map((header, index): [string, string] => [`第${String(index + 1)}列`, targetOf(header)]),
    );
    const { submissions, sheets, diagnostics } = await take([sheet], mapOf(entries, 2));
    expect(sheets[0]?.headerRow).toBe(2);
    expect(submissions).toHaveLength(1);
    expect(diagnostics).toEqual([]);
  });

  test('finds the header by itself where none is named', async () => {
    const sheet = sheetOf([['说明'], headers, rowOf()]);
    expect((await take([sheet], mapOf({ A: 'ignore' }))).sheets[0]?.headerRow).toBe(2);
  });
});

/** What a map calls the column of a usual header. */
function targetOf(header: string): string {
  const fields: Readonly<Record<string, string>> = {
    提交时间: 'ignore',
    作品名称: 'name',
    出品年份: 'year',
    赛道: 'track',
    联系人: 'contact',
    电话: 'phone',
  };
  return fields[header] ?? header.replace('证明', ' evidence').replace(/\((\d)\)/, ' part $1');
}

describe('what does not fit', () => {
  const sheet = sheetOf([headers, rowOf()]);

  test('an unknown column stops the run, with its line and the likely header', async () => {
    const intake = await take([sheet], mapOf({ '2.2.1证': '2.2.1 evidence', ZZ: 'ignore' }));
    const found = ofCode(intake.diagnostics, 'map/unknown-column');
    expect(found).toMatchObject([
      { parameters: { column: '2.2.1证' }, location: { file: 'map.yaml', line: 2, column: 1 } },
      { parameters: { column: 'ZZ', suggestion: { en: '' } }, location: { line: 3 } },
    ]);
    expect(found.map((one) => describeDiagnostic(one, 'en').hint)[0]).toContain('did you mean “2.2.1证明”?');
    expect(intake.usable).toBe(false);
  });

  test('an unknown target stops the run, with its line and the likely name', async () => {
    const intake = await take([sheet], mapOf({ A: 'ignore', B: 'nane', C: '2.2.77' }));
    const found = ofCode(intake.diagnostics, 'map/unknown-target');
    expect(found).toMatchObject([
      { parameters: { target: 'nane' }, location: { file: 'map.yaml', line: 3 } },
      { parameters: { target: '2.2.77' }, location: { line: 4 } },
    ]);
    expect(found.map((one) => describeDiagnostic(one, 'zh-CN').hint)[0]).toContain('“name”');
    expect(intake.usable).toBe(false);
  });
});
