import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { takeIn } from '../../src/intake/intake.js';
import { parseRubric } from '../../src/rubric/parse-rubric.js';
import { sourceOf } from '../../src/table/sheet-source.js';
import { placesOf, sheetOf, type Written } from './make-sheet.js';

const text = readFileSync(new URL('../../fixtures/rulings/rubric.yaml', import.meta.url), 'utf8');
const change = `kind: number, weight: 1, label: { zh-CN: 增长, en: Growth }, keywords: [增长], unit: number, curve: { shape: corners, outside: clamp, corners: [[-5, 0], [5, 1]] }, evidence: none }`;

/** The findings about rows whose only answer is this one, to the change of something or to a yes-no question. */
async function findingsOf(growth: Written, contract: Written): Promise<readonly string[]> {
  const { rubric } = parseRubric('rubric.yaml', text.replace(/(id: "1\.2", ).*/u, `$1${change}`));
  if (rubric === undefined) throw new Error('the rubric is not sound');
  const rows = [
    ['作品名称', '电话', '1.1', '1.1证明', '1.2', '2.1', '2.1 X 证明', '2.1 Y 证明', '2.2', '2.2证明'],
    ['渡口', '13851547409', contract, '', growth, '', '', '', '', ''],
  ];
  return placesOf((await takeIn(rubric, [sourceOf(sheetOf(rows))], undefined)).diagnostics);
}

test.each<Written>([-2, -3, '-3'])(
  '%j is an answer where numbers below zero are expected',
  async (number) => {
    expect(await findingsOf(number, null)).toEqual([]);
  },
);

test.each<Written>([-2, -3, '(跳过)'])('%j elsewhere is none, and nothing was answered', async (mark) => {
  expect(await findingsOf(null, mark)).toContain('input/empty-submission A2');
});
