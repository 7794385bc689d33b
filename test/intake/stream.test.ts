import { describe, expect, test } from 'vitest';
import { diagnose } from '../../src/diagnostics/diagnostic.js';
import { bindSheet, bindSource } from '../../src/intake/bind-sheet.js';
import { takeIn } from '../../src/intake/intake.js';
import { UnreadableRows } from '../../src/intake/unreadable-rows.js';
import type { Row } from '../../src/table/sheet.js';
import { type SheetSource, sourceOf } from '../../src/table/sheet-source.js';
import { codeHeaders, placesOf, rowOf, sheetOf, smallRubric } from './make-sheet.js';

const works = ['渡口', '榫卯', '稻浪'].map((name) => rowOf({ 作品名称: name }));
const sheet = sheetOf([[...codeHeaders], ...works]);

function inTable(lastRow: number, totalRows: number): SheetSource {
  return { ...sourceOf(sheet), tables: [{ name: '答卷', area: { firstRow: 1, lastRow }, totalRows }] };
}

/** A source that breaks off after so many rows. */
function broken(after: number, file: string): SheetSource {
  const finding = diagnose('input/csv-malformed', { row: after }, { file });
  async function* rows(): AsyncGenerator<Row> {
    let count = 0;
    for await (const row of sourceOf(sheet).rows()) {
      if (count === after) throw new UnreadableRows(finding);
      count += 1;
      yield row;
    }
  }
  return { ...sourceOf(sheet), file, rows };
}

describe('an Excel table around the header', () => {
  test.each([
    ['ends before a row', 3, 0, ['渡口', '榫卯'], ['input/outside-table 4']],
    ['has a row of totals', 4, 1, ['渡口', '榫卯'], ['input/stray-row 4']],
    ['holds all rows', 4, 0, ['渡口', '榫卯', '稻浪'], []],
  ])('that %s', async (_, lastRow, totalRows, names, findings) => {
    const intake = await takeIn(smallRubric, [inTable(lastRow, totalRows)], undefined);
    expect(intake.submissions.map(({ submission }) => submission.name)).toEqual(names);
    expect(placesOf(intake.diagnostics)).toEqual(findings);
  });
});

test('rows that cannot be read to their end are all that is said, of every such file', async () => {
  const sources = [broken(1, 'a.csv'), sourceOf(sheet), broken(3, 'b.csv')];
  const { usable, submissions, diagnostics } = await takeIn(smallRubric, sources, undefined);
  expect([usable, submissions]).toEqual([false, []]);
  expect(diagnostics.map(({ code, location }) => [code, location.file])).toEqual([
    ['input/csv-malformed', 'a.csv'],
    ['input/csv-malformed', 'b.csv'],
  ]);
});

test('a sheet binds alike from memory and row by row', async () => {
  const streamed = await bindSource(smallRubric, sourceOf(sheet), undefined);
  const whole = bindSheet(smallRubric, sheet, undefined);
  expect(streamed?.bound).toEqual(whole.bound);
  expect(streamed?.diagnostics).toEqual(whole.diagnostics);
  expect(await bindSource(smallRubric, sourceOf(sheetOf([])), undefined)).toBeUndefined();
});
