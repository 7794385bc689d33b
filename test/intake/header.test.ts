import { describe, expect, test } from 'vitest';
import { codeHeaders, placesOf, rowOf, sheetOf, take } from './make-sheet.js';

const header = [...codeHeaders];

describe('the header is searched for', () => {
  test('below title rows, merged or not, and blank rows', async () => {
    const intake = await take([sheetOf([['作品评级'], header.map(() => '2026年度'), [], header, rowOf()])]);
    expect(intake.sheets.map(({ headerRow }) => headerRow)).toEqual([4]);
    expect(intake.submissions.map(({ submission }) => submission.source.row)).toEqual([5]);
    expect(intake.diagnostics).toEqual([]);
  });

  test('a row of short names above the full header loses', async () => {
    const short = header.map((_, index) => (index < 3 ? (['作品名称', '2.2.1', '2.2.7'][index] ?? '') : ''));
    const intake = await take([sheetOf([short, header, rowOf()])]);
    expect(intake.sheets.map(({ headerRow }) => headerRow)).toEqual([2]);
  });

  test('among the first twenty rows with content', async () => {
    const titles = (count: number): string[][] => Array.from({ length: count }, () => ['说明']);
    expect((await take([sheetOf([...titles(19), header, rowOf()])])).submissions).toHaveLength(1);
    const beyond = await take([sheetOf([...titles(20), header, rowOf()])]);
    expect(placesOf(beyond.diagnostics)).toEqual(['binding/no-header']);
    expect(beyond.usable).toBe(false);
  });

  test('rows below the header never name it', async () => {
    const intake = await take([sheetOf([header, rowOf(), rowOf({ 作品名称: '2.2.1' })])]);
    expect(intake.sheets.map(({ headerRow }) => headerRow)).toEqual([1]);
    expect(intake.submissions).toHaveLength(2);
  });
});

test('a sheet without a header says so, with the rows it looked at and a code as an example', async () => {
  const { diagnostics } = await take([sheetOf([rowOf(), rowOf()])]);
  expect(diagnostics).toMatchObject([
    {
      code: 'binding/no-header',
      parameters: { rows: 20, example: '1.1' },
      location: { file: 'a.xlsx', sheet: 'Sheet1' },
    },
  ]);
});
