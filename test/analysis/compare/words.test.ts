import { expect, it } from 'vitest';
import { compareRuns } from '../../../src/analysis/compare/compare-runs.js';
import { comparabilityLines, viewComparison } from '../../../src/reports/comparison/comparison-view.js';
import { comparisonText } from '../../../src/reports/comparison/comparison-text.js';
import { comparisonWorkbook } from '../../../src/reports/comparison/comparison-workbook.js';
import type { Rubric } from '../../../src/rubric/rubric.js';
import { recordsOf, sheetNamed, textsOf } from '../../reports/cells-of.js';
import { fixtureRubric, runRows } from './fixture-runs.js';

const row = (name: string, track: string, grade = 'E') => [
  ...[name, 2025, track, '是', '合同 3 份', grade, '播放 9 万次', '是'],
];
const plain = fixtureRubric('after');

/** The rubric with other effects of its default policy. */
const redefined: Rubric = {
  ...plain,
  evidence: {
    ...plain.evidence,
    policies: plain.evidence.policies.map((policy) =>
      policy.id === 'literal'
        ? { ...policy, effects: { ...policy.effects, partial: { factor: 0.5, levels: 1 } } }
        : policy,
    ),
  },
};

async function viewOf(now: Rubric, language: 'zh-CN' | 'en', change: 'policy' | 'none' = 'none') {
  const before = await runRows(plain, [row('Film', 'Series')]);
  const after = await runRows(now, [row('Film', 'Series')]);
  const [, strict] = after.rubric.evidence.policies;
  const other = change === 'policy' && strict !== undefined ? { ...after, policy: strict } : after;
  return viewComparison(compareRuns(before, other), language);
}

it('speaks of different policies only where they are, and by their labels', async () => {
  const [first, second, ...others] = comparabilityLines(await viewOf(redefined, 'zh-CN'));
  expect([first?.startsWith('分数不可比：规则'), second, others]).toEqual([
    true,
    '口径“降一档”的内容改了',
    [],
  ]);
  expect(comparabilityLines(await viewOf(plain, 'zh-CN', 'policy'))).toEqual([
    '分数不可比：两次采用的证明口径不同（降一档、从严）',
  ]);
  expect(comparabilityLines(await viewOf(plain, 'en', 'policy')).join()).toContain('(one level, strict)');
});

it('names the class of each change of the rubric in the language of the workbook', async () => {
  const classes = async (language: 'zh-CN' | 'en', sheet: string, head: string) =>
    recordsOf(sheetNamed(comparisonWorkbook(await viewOf(redefined, language)), sheet)).map(
      (record) => record[head],
    );
  expect(new Set(await classes('zh-CN', '规则变化', '级别'))).toEqual(new Set(['重大']));
  expect(new Set(await classes('en', 'Rubric changes', 'Class'))).toEqual(new Set(['major']));
});

it('holds no Chinese label in English', async () => {
  const renamed: Rubric = {
    ...redefined,
    levelTables: redefined.levelTables.map((table) => ({
      ...table,
      bands: table.bands.map((band) => ({
        ...band,
        label: { ...band.label, en: `${band.label.en} band` },
      })),
    })),
  };
  const before = await runRows(plain, [row('Film', 'Series', 'C')], []);
  const after = await runRows(renamed, [row('Film', 'Series')], [['Film', 'complaint']]);
  const view = viewComparison(compareRuns(before, after), 'en');
  const texts = [
    ...textsOf(comparisonWorkbook(view)),
    ...comparisonText(view, 'all').flatMap((part) => (part.kind === 'lines' ? part.lines : part.rows.flat())),
  ];
  expect(texts).toContain('Complaint upheld (multiply 0.5)');
  expect(texts).toContain('upper band');
  expect(texts.filter((text) => /\p{Script=Han}/u.test(text))).toEqual([]);
});

it('tells works of one name apart in every list', async () => {
  const before = await runRows(plain, [row('灯塔', '剧集'), row('灯塔', '图书')]);
  const after = await runRows(plain, [row('灯塔', '剧集', 'D'), row('灯塔', '图书', 'C')]);
  const view = viewComparison(compareRuns(before, after), 'zh-CN');
  const parts = comparisonText(view, 'all').flatMap((part) =>
    part.kind === 'lines' ? part.lines : part.rows.map(([first = '']) => first),
  );
  const named = parts.filter((text) => text.includes('灯塔'));
  // In the lists of scores, ranks and items.
  expect(named).toEqual(Array.from({ length: 3 }, () => ['灯塔（剧集）', '灯塔（图书）']).flat());
});
