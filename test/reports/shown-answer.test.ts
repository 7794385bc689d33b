import { expect, it } from 'vitest';
import { sameText } from '../../src/diagnostics/language.js';
import type { ItemSpec } from '../../src/items/registry.js';
import { kindOf } from '../../src/items/registry.js';
import { rankingWorkbook } from '../../src/reports/ranking-workbook.js';
import { recordsOf, sheetNamed } from './cells-of.js';
import { makeRun } from './make-run.js';

const high = { id: 'B', label: { 'zh-CN': '较大', en: 'large' }, keywords: [], credit: 1 };
const grade: ItemSpec = {
  kind: 'grade',
  levels: [{ id: 'A', label: sameText('A'), keywords: [], credit: 0 }, high],
};
const yesNo: ItemSpec = { kind: 'yes-no', favourable: 'yes' };

it.each([
  ['是与否', yesNo, 'yes', 'A 是', 'A Yes'],
  ['是与否', yesNo, 'no', 'B 否', 'B No'],
  ['分级', grade, high, 'B 较大', 'B large'],
] as const)('%s: an answer in the words of each language (%#)', (_, spec, answer, chinese, english) => {
  const kind = kindOf(spec);
  expect(kind.show(spec, answer, 'zh-CN')).toBe(chinese);
  expect(kind.show(spec, answer, 'en')).toBe(english);
});

it('an English workbook shows answers in English', () => {
  const run = makeRun([{ name: '甲', answers: { '2.1.1': ['是'], '2.1.2': ['否'] } }]);
  const inEnglish = recordsOf(sheetNamed(rankingWorkbook(run, 'en'), 'Items')).map((row) => row['Read as']);
  expect(inEnglish).toContain('A Yes');
  expect(inEnglish.filter((text) => /[是否]/u.test(String(text)))).toEqual([]);
});
