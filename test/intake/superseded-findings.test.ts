import { describe, expect, test } from 'vitest';
import { type Intake, takeIn } from '../../src/intake/intake.js';
import { describeDiagnostic } from '../../src/diagnostics/diagnostic.js';
import { sourceOf } from '../../src/table/sheet-source.js';
import { codeHeaders, rowOf, sheetOf, smallRubric, takeRows, type Written } from './make-sheet.js';

const early = '2026/9/19 10:00:00';
const late = '2026/9/20 10:00:00';

/** A row with an answer that nobody can read. */
function unclear(at: string | null): Written[] {
  return rowOf({ 提交时间: at, '2.2.1': '也许' });
}

function said({ diagnostics }: Intake): readonly string[] {
  return diagnostics.map(({ severity, code, location }) => `${severity} ${code} ${location.cell ?? ''}`);
}

describe('what is wrong with a submission', () => {
  test('that another one supersedes is a note that says so, in its place', async () => {
    const intake = await takeRows(unclear(early), rowOf({ 提交时间: late }));
    expect(said(intake)).toEqual(['info duplicate/not-counted I2', 'warning duplicate/superseded 3']);
    const [note] = intake.diagnostics;
    if (note === undefined) throw new Error('no note');
    expect(describeDiagnostic(note, 'zh-CN').message).toContain('无法识别的答案“也许”（answer/unreadable）');
    expect(intake.submissions.map(({ provisional }) => provisional)).toEqual([false]);
  });

  test('that counts is an error', async () => {
    const intake = await takeRows(unclear(late), rowOf({ 提交时间: early }));
    expect(said(intake)).toEqual(['error answer/unreadable I2', 'warning duplicate/superseded 2']);
  });

  test('stays an error while it is open which one counts', async () => {
    expect(said(await takeRows(unclear(null), rowOf({ 提交时间: null })))).toContain(
      'error answer/unreadable I2',
    );
    // Under `fail` the first stands for all of them.
    const sheet = sourceOf(sheetOf([[...codeHeaders], rowOf(), unclear(late)]));
    expect(said(await takeIn(smallRubric, [sheet], undefined, 'fail'))).toContain(
      'error answer/unreadable I3',
    );
  });
});
