import { describe, expect, it } from 'vitest';
import { explainWork } from '../../../src/reports/explain/explanation.js';
import { viewRun } from '../../../src/reports/view.js';
import type { Rubric } from '../../../src/rubric/rubric.js';
import { fixtureRubric, type LedgerEntry, runRows } from '../../analysis/compare/fixture-runs.js';
import type { Written } from '../../intake/make-sheet.js';

const plain = fixtureRubric('after');
const penalties: Rubric = {
  ...plain,
  adjustments: {
    ...plain.adjustments,
    mostDeducted: 20,
    rules: [
      ...plain.adjustments.rules,
      { id: 'ceiling', kind: 'cap', amount: 45, label: { 'zh-CN': '未结项', en: 'No report' }, items: [] },
      { id: 'fine', kind: 'deduct', amount: 40, label: { 'zh-CN': '罚分', en: 'Fine' }, items: [] },
    ],
  },
};
const bounded: Rubric = { ...penalties, adjustments: { ...penalties.adjustments, lowest: 0 } };

// 1.1 weighs 30, 1.2 50, 1.3 20; a yes without evidence is worth half.
const rows: readonly (readonly Written[])[] = [
  // 15 + 50 + 20 = 85, of which the complaint leaves 42.5; with evidence 100 and 50.
  ['甲', 2025, '剧集', '是', '', 'E', '播放 9 万次', '是'],
  ['乙', 2025, '剧集', '否', '', 'E', '播放 9 万次', '否'],
  ['丙', 2025, '剧集', '是', '合同 3 份', 'C', '播放 9 万次', '否'],
  // 85 and at most 45.
  ['丁', 2025, '剧集', '是', '', 'E', '播放 9 万次', '是'],
  // 15 − 20, as 20 is the most that is deducted; with evidence 30 − 20.
  ['戊', 2025, '剧集', '是', '', 'A', '', '否'],
  ['己', 2025, '剧集', '是', '', 'E', '播放 9 万次', '是'],
];
const entries: readonly LedgerEntry[] = [
  ['甲', 'complaint'],
  ['丁', 'ceiling'],
  ['戊', 'fine'],
  ['己', 'plagiarism'],
];

async function explained(name: string, rubric = bounded, field = rows) {
  const view = viewRun(await runRows(rubric, field, entries), 'zh-CN');
  const work = view.works.find((one) => one.name === name);
  if (work === undefined) throw new Error(name);
  return explainWork(view, work, false);
}

function promised({ change }: Awaited<ReturnType<typeof explained>>): string | undefined {
  return change.find((line) => line.startsWith('如果 1.1'))?.replace(/^.*认可，/u, '');
}

function wordsOf({ nodes }: Awaited<ReturnType<typeof explained>>, item: string): string {
  return nodes.find(({ title }) => title.startsWith(item))?.words ?? '';
}

describe('what a total would be with better evidence', () => {
  it('is after a factor, and the rank is that of the total', async () => {
    const found = await explained('甲');
    // 丙 55, 乙 50, 丁 45, 甲 42.5: with 50 second, beside 乙.
    expect(promised(found)).toBe('总分为 50.00，名次由 4 变为 2');
    expect(wordsOf(found, '1.1')).toContain('调整前少 15 分，总分因此少 7.5 分');
  });

  it('is after a cap, which evidence does not lift', async () => {
    const found = await explained('丁');
    expect(promised(found)).toBe('总分为 45.00，名次不变');
    expect(wordsOf(found, '1.1')).toContain('调整前少 15 分，总分因此少 0 分');
    // The upper level begins at 60.
    expect(found.change).toContain('加减分台账执行后，总分至多 45.00 分，达不到更高的等级');
    expect((await explained('乙')).change.join()).not.toContain('达不到');
  });

  it('is after the most that is deducted, and the lowest total', async () => {
    const found = await explained('戊');
    expect(promised(found)).toBe('总分为 10.00，名次不变');
    expect(wordsOf(found, '1.1')).toContain('调整前少 15 分，总分因此少 10 分');
    expect(found.facts).toContainEqual(['总分', '0.00 / 100']);
    expect(wordsOf(await explained('戊', penalties), '1.1')).toContain('总分因此少 15 分');
  });

  it('follows tie-breakers and ties of the rubric', async () => {
    const tieBreakers = [{ node: '1.3', order: 'lower-first' }] as const;
    const parted: Rubric = { ...bounded, ranking: { ...bounded.ranking, tieBreakers } };
    expect(promised(await explained('甲', parted))).toBe('总分为 50.00，名次由 4 变为 3');
    const more = [...rows, ...['庚', '辛'].map((name) => [name, ...(rows[2] ?? []).slice(1)])];
    expect(promised(await explained('甲', bounded, more))).toBe('总分为 50.00，名次由 6 变为 4');
    const dense: Rubric = { ...bounded, ranking: { ...bounded.ranking, ties: 'dense' } };
    expect(promised(await explained('甲', dense, more))).toBe('总分为 50.00，名次由 4 变为 2');
  });

  it('is not said of a vetoed work, which has no level either', async () => {
    const { change, facts } = await explained('己');
    expect(change).toEqual([]);
    expect(facts.map(([label]) => label)).not.toContain('等级');
    expect((await explained('甲')).facts).toContainEqual(['等级', '下']);
  });
});

it('names the rule of each adjustment, and the bound that was reached', async () => {
  const source = '（公告，2026-03-01）';
  const lines = async (name: string) => (await explained(name)).adjustments;
  expect(await lines('甲')).toEqual([`投诉属实（乘数 0.5）：85.00 → 42.50${source}`]);
  expect(await lines('丁')).toEqual([`未结项（封顶 45）：85.00 → 45.00${source}`]);
  expect(await lines('己')).toEqual([`抄袭（一票否决）：保留 85.00 分，不参加排名${source}`]);
  expect(await lines('戊')).toEqual([
    `罚分（扣分 40）：15.00 → -5.00${source}`,
    '总分下限：-5.00 → 0.00（评分规则的界限）',
  ]);
});
