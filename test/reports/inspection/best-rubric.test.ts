import { expect, test } from 'vitest';
import { bestRubric } from '../../../src/reports/inspection/best-rubric.js';
import { type FileToInspect, inspectFiles } from '../../../src/reports/inspection/inspect-files.js';
import { tellingFindings } from '../../../src/reports/inspection/inspection.js';
import { codeHeaders, rowOf, sheetOf, smallRubric, worksRubric } from '../../intake/make-sheet.js';

const rubrics = [
  { name: 'works', rubric: worksRubric },
  { name: 'small', rubric: smallRubric },
];

const fileOf = (headers: readonly string[]): FileToInspect => ({
  facts: { name: 'a.xlsx', kind: 'xlsx', size: 1, member: undefined, format: undefined },
  sheets: [
    {
      facts: { name: 'Sheet1', visibility: 'visible', tables: [], merges: [] },
      sheet: { ...sheetOf([[...headers], rowOf()]), tables: [] },
    },
  ],
  diagnostics: [],
});

test('names the rubric of whose items the file has the largest part', () => {
  expect(bestRubric(rubrics, fileOf(codeHeaders))).toMatchObject({
    code: 'binding/fits-rubric',
    parameters: { rubric: 'small', found: 8, count: 8 },
    location: { file: 'a.xlsx' },
  });
});

test('names none that has less than half of its items there', () => {
  expect(bestRubric(rubrics, fileOf(['作品名称', '1.1', '2.2.1', '2.2.7', '备注']))).toBeUndefined();
});

test('with the wrong rubric the verdict says so, in one finding about columns', async () => {
  const { verdict, files } = await inspectFiles(worksRubric, [fileOf(codeHeaders)], undefined, []);
  expect(verdict).toBe('other-questionnaire');
  const findings = files.flatMap(tellingFindings);
  expect(findings.filter(({ code }) => code.startsWith('binding/')).map(({ code }) => code)).toEqual([
    'binding/other-rubric',
  ]);
});
