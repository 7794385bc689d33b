import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type PipelineOutcome, runPipeline } from '../../../src/pipeline.js';
import { countRulings } from '../../../src/review/rulings/count-rulings.js';
import { parseRubric } from '../../../src/rubric/parse-rubric.js';
import { sourceOf } from '../../../src/table/sheet-source.js';
import { sheetOf } from '../../intake/make-sheet.js';
import {
  askedFor,
  askedMatters,
  changedRow,
  exampleRows,
  findingsOf,
  requireRun,
  type ReviewRow,
  reviewRows,
  ruledRows,
  rulingRows,
  rulingsOf,
  runRulings,
  totalsOf,
} from './rulings-field.js';

function codesOf({ diagnostics }: PipelineOutcome, area: string): readonly string[] {
  return diagnostics.flatMap(({ code }) => (code.startsWith(area) ? [code] : []));
}

describe('whether an item applies', () => {
  it('is awaited until it is ruled on, then no more', async () => {
    expect(codesOf(await runRulings(), 'applicability/')).toEqual(['applicability/undetermined']);
    const asked = await askedMatters('是否适用');
    for (const word of ['适用', '不适用']) {
      const outcome = await runRulings(rulingsOf(rulingRows(ruledRows(asked, word))));
      expect(codesOf(outcome, 'applicability/')).toEqual([]);
    }
  });

  it('is awaited while a ruling is on one of several items of the condition only', async () => {
    const text = readFileSync(new URL('../../../fixtures/rulings/rubric.yaml', import.meta.url), 'utf8');
    const two = text.replace('label: { zh-CN: 培训', 'applicable_if: uses-ai, label: { zh-CN: 培训');
    const { rubric } = parseRubric('rubric.yaml', two);
    if (rubric === undefined) throw new Error('the rubric is not sound');
    const rulings = (items: readonly string[]) =>
      rulingsOf(rulingRows(items.map((item) => ({ 作品: '稻浪', 题号: item, 裁定: '适用' }))));
    const codesWith = async (items: readonly string[]) =>
      codesOf(
        await runPipeline({
          toolVersion: '0.0.0',
          rubric,
          rubricSha256: '',
          files: [{ name: 'a.xlsx', sha256: '' }],
          sheets: [sourceOf(sheetOf(exampleRows))],
          map: undefined,
          policy: undefined,
          rulings: rulings(items),
          diagnostics: [],
        }),
        'applicability/',
      );
    expect(await codesWith(['2.2'])).toEqual(['applicability/undetermined']);
    expect(await codesWith(['1.2', '2.2'])).toEqual([]);
  });
});

describe('a work that was withdrawn', () => {
  const without = [exampleRows[0] ?? [], changedRow(2, {})];

  it('is one warning for each file, with the number of its rulings', async () => {
    const asked = [
      await askedFor('渡口', '1.1'),
      await askedFor('渡口', '1.2'),
      { ...(await askedFor('渡口', '2.2')), 理由: null },
    ];
    const file = rulingRows(asked.map((row) => ({ ...row, 裁定: '采信' })));
    const other = rulingRows(asked.slice(0, 1).map((row) => ({ ...row, 裁定: '采信' })));
    const outcome = await runRulings(rulingsOf(file, other), without);
    const found = outcome.diagnostics.filter(({ code }) => code.startsWith('ruling/'));
    expect(found).toMatchObject([
      { code: 'ruling/work-gone', severity: 'warning', parameters: { work: '渡口', count: 3 } },
      { code: 'ruling/work-gone', severity: 'warning', parameters: { work: '渡口', count: 1 } },
    ]);
    expect(found.map(({ location }) => `${location.file ?? ''} ${location.cell ?? ''}`)).toEqual([
      'r1.xlsx A2',
      'r2.xlsx A2',
    ]);
    // The rulings are kept all the same.
    const kept = reviewRows(outcome, 0).filter((row) => row['作品'] === '渡口');
    expect(kept.map((row) => row['裁定状态'])).toEqual(Array(3).fill('对不上答卷，未采用'));
  });

  it('is told from a name that was changed in the row, and from a list without check codes', async () => {
    const changed = { ...(await askedFor('渡口', '1.1')), 提交编号: '渡口口', 裁定: '采信' };
    const written = { 作品: '江河', 题号: '1.1', 裁定: '采信' };
    expect(findingsOf(await runRulings(rulingsOf(rulingRows([changed, written]))))).toEqual([
      'ruling/unknown-work A3',
      'ruling/unknown-work B2',
    ]);
  });
});

describe('works of one name', () => {
  const rows = [...exampleRows, changedRow(2, { 作品名称: '渡口' })];
  const sameName = async (...words: readonly string[]) => {
    const asked = await askedMatters('整份答卷', rows);
    const given = words.flatMap((word, index) => ruledRows(asked.slice(index % 2, (index % 2) + 1), word));
    return codesOf(await runRulings(rulingsOf(rulingRows(given)), rows), 'duplicate/');
  };

  it('are said until each is confirmed or voided', async () => {
    expect(await sameName()).toEqual(['duplicate/same-name']);
    expect(await sameName('确认')).toEqual(['duplicate/same-name']);
    expect(await sameName('确认', '确认')).toEqual([]);
    expect(await sameName('确认', '作废')).toEqual([]);
    expect(await sameName('确认', '确认', '作废')).toEqual(['duplicate/same-name']);
  });

  it('a copy that a ruling keeps is only noted', async () => {
    const copies = [...exampleRows, changedRow(1, { 提交时间: '2026-03-05 10:00:00', '1.1': '否' })];
    const asked = await askedMatters('重复提交', copies);
    const outcome = await runRulings(rulingsOf(rulingRows(ruledRows(asked.slice(1), '保留这一份'))), copies);
    expect(codesOf(outcome, 'duplicate/')).toEqual(['duplicate/ruled']);
  });
});

describe('a word that decides something else than its row is about', () => {
  it.each([
    ['作废', '1.1'],
    ['确认', '1.1'],
    ['适用', '1.1'],
    ['保留这一份', '1.1'],
  ])('%s on evidence is an error and moves nothing', async (word, item) => {
    const outcome = await runRulings(
      rulingsOf(rulingRows([{ ...(await askedFor('渡口', item)), 裁定: word }])),
    );
    expect(codesOf(outcome, 'ruling/')).toEqual(['ruling/misplaced']);
    expect(totalsOf(outcome)).toEqual(totalsOf(await runRulings()));
  });

  it('so is a word for evidence where it is asked whether an item applies', async () => {
    const asked = await askedMatters('是否适用');
    const outcome = await runRulings(rulingsOf(rulingRows(ruledRows(asked.slice(0, 1), '采信'))));
    expect(codesOf(outcome, 'ruling/')).toEqual(['ruling/misplaced']);
  });
});

it('rulings whose header was lost stop the run', async () => {
  const sure = { ...(await askedFor('渡口', '1.1')), 裁定: '采信' };
  const [file] = rulingsOf(rulingRows([sure])).sheets;
  const bare = rulingsOf(rulingRows([sure]).slice(1)).sheets.map((sheet) => ({
    ...sheet,
    name: '适用与提交',
  }));
  if (file === undefined) throw new Error('no sheet');
  const outcome = await runRulings({ files: [{ name: 'r1.xlsx', sha256: '' }], sheets: [file, ...bare] });
  expect([outcome.run, findingsOf(outcome)]).toEqual([undefined, ['ruling/no-header']]);
});

describe('an answer that cannot be read', () => {
  const rows = [exampleRows[0] ?? [], changedRow(1, { '1.1': '说不好' })];

  it.each(['确认', '作废'])('of a submission that is ruled %s is an error no more', async (word) => {
    const errors = ({ diagnostics }: Awaited<ReturnType<typeof runRulings>>): readonly string[] =>
      diagnostics.flatMap(({ code, severity }) => (severity === 'error' ? [code] : []));
    expect(errors(await runRulings(undefined, rows))).toEqual(['answer/unreadable']);
    const asked = await askedMatters('整份答卷', rows);
    const ruled = await runRulings(rulingsOf(rulingRows(ruledRows(asked, word))), rows);
    expect(errors(ruled)).toEqual([]);
    expect(codesOf(ruled, 'ruling/')).toEqual(['ruling/settled']);
  });
});

describe('an answer that says itself that the item does not apply', () => {
  const text = readFileSync(new URL('../../../fixtures/rulings/rubric.yaml', import.meta.url), 'utf8');
  const choice = `kind: choice, weight: 1, label: { zh-CN: 培训, en: Training }, keywords: [培训], evidence: any, options: [{ id: A, points: 1, label: { zh-CN: 有, en: some } }, { id: E, points: 0, means: not-applicable, label: { zh-CN: 没有此业务, en: no such business } }] }`;
  const { rubric } = parseRubric('rubric.yaml', text.replace(/(id: "1\.2", ).*/u, `$1${choice}`));
  const rows = [exampleRows[0] ?? [], changedRow(1, { '1.2': 'E', '1.2证明': '' })];
  const run = (ruling?: ReviewRow) => {
    if (rubric === undefined) throw new Error('the rubric is not sound');
    return runPipeline({
      toolVersion: '0.0.0',
      rubric,
      rubricSha256: '',
      files: [{ name: 'a.xlsx', sha256: '' }],
      sheets: [sourceOf(sheetOf(rows))],
      map: undefined,
      policy: undefined,
      ...(ruling === undefined ? {} : { rulings: rulingsOf(rulingRows([ruling])) }),
      diagnostics: [],
    });
  };
  const asked = async (): Promise<ReviewRow> => {
    const [row, ...others] = reviewRows(await run(), 1).filter((one) => one['题号'] === '1.2');
    if (row === undefined || others.length > 0) throw new Error('not asked about once');
    return row;
  };

  it('is listed, though no ruling is awaited, with what a ruling takes', async () => {
    // Without 1.2 its group is 1.1 alone: 60 + 15 + 20. Counted as unanswered it costs a third of 60.
    expect(totalsOf(await run())).toEqual({ 渡口: 95 });
    expect(await asked()).toMatchObject({ 情况: '作答为不适用', 涉及分值: 20, 裁定状态: '可不裁定' });
    expect(countRulings(requireRun(await run())).pending.applicability).toBe(0);
  });

  it('counts as unanswered where a ruling says that the item applies', async () => {
    const [ruling] = ruledRows([await asked()], '适用');
    const outcome = await run(ruling);
    expect(findingsOf(outcome)).toEqual([]);
    expect(totalsOf(outcome)).toEqual({ 渡口: 75 });
    expect(countRulings(requireRun(outcome)).applicable).toBe(1);
    const again = reviewRows(outcome, 1).filter((row) => row['题号'] === '1.2');
    expect(again).toMatchObject([{ 裁定: '适用', 裁定状态: '已采用' }]);
  });

  it('does not apply where a ruling agrees', async () => {
    const [ruling] = ruledRows([await asked()], '不适用');
    const outcome = await run(ruling);
    expect([findingsOf(outcome), totalsOf(outcome)]).toEqual([[], { 渡口: 95 }]);
  });
});
