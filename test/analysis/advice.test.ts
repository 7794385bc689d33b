import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { negativeWords } from '../../src/analysis/advice/negative-words.js';
import { sharedWords } from '../../src/analysis/advice/shared-words.js';
import { rubricAdviceEntries } from '../../src/diagnostics/catalogue/rubric-advice.js';
import { sameText } from '../../src/diagnostics/language.js';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.js';
import { parseRubric } from '../../src/rubric/parse-rubric.js';
import { adviceOn, advisedRubrics } from './read-advice.js';

const lineOf = ({ location }: Diagnostic): number => (location.line ?? 0) * 1000 + (location.column ?? 0);

test.each(advisedRubrics.map((advised): [string, typeof advised] => [advised.name, advised]))(
  '%s: all advice, each on its line and column, and nothing that another command would say',
  (name, { text, expected }) => {
    const found = [...adviceOn(name, text)].sort((a, b) => lineOf(a) - lineOf(b));
    const places = found.map(
      ({ code, location }) => `${code} ${String(location.line)}:${String(location.column)}`,
    );
    expect(places).toEqual(expected);
    expect(parseRubric(name, text).diagnostics).toEqual([]);
  },
);

test('every advice has a rubric that asks for it', () => {
  const codes = new Set(advisedRubrics.flatMap(({ expected }) => expected.map((line) => line.split(' ')[0])));
  expect([...codes].sort()).toEqual(Object.keys(rubricAdviceEntries).sort());
});

test('advice is never an error: scores are right without it', () => {
  const severities = Object.values(rubricAdviceEntries).map(({ severity }): string => severity);
  expect(severities).not.toContain('error');
});

test('the works rubric asks to confirm its reversed item and the three that are not reversed', () => {
  const file = new URL('../../rubric/vpi-works-2026.yaml', import.meta.url);
  const found = adviceOn('works', readFileSync(file, 'utf8')).filter(
    ({ code }) => code === 'rubric/negative-wording',
  );
  const answers = new Map(found.map(({ parameters: { id, answer } }) => [id, answer]));
  const yes = { 'zh-CN': '是', en: '“yes”' };
  const no = { 'zh-CN': '否', en: '“no”' };
  expect(['2.3.3', '2.2.3', '2.5.2', '2.7.1'].map((id) => answers.get(id))).toEqual([no, yes, yes, yes]);
  expect(answers.has('2.4.4')).toBe(false);
  expect(answers.has('2.2.10')).toBe(false);
});

test.each<[string, readonly string[]]>([
  ['是否因环境违法受到处罚', ['违法', '处罚']],
  ['无障碍版本', []],
  ['未成年人保护', []],
  ['未签劳动合同', ['未']],
  ['非营利组织', []],
  ['Nonprofit partners', []],
  ['No violations of labour law', ['no', 'violations']],
  ['Notes on nature', []],
  ['Finest work', []],
])('negative words of %s', (text, words) => {
  expect(negativeWords(text)).toEqual(words);
});

test.each<[string, string, readonly string[]]>([
  ['拖欠工资', '拖欠供应商款项', ['拖欠']],
  ['环境处罚', '员工培训', []],
  ['管理混乱', '供应商管理制度', []],
  ['Carbon fraud', 'Reported carbon', ['carbon']],
  ['Other cases', 'Other works', []],
])('main words that %s and %s share', (one, other, words) => {
  expect(sharedWords(sameText(one), sameText(other))).toEqual(words);
});
