import { describe, expect, it } from 'vitest';
import { explainWork } from '../../../src/reports/explain/explanation.js';
import { explanationMarkdown, explanationText } from '../../../src/reports/explain/explanation-text.js';
import { explanationWorkbook } from '../../../src/reports/explain/explanation-workbook.js';
import { fileNames } from '../../../src/reports/explain/file-names.js';
import { findWorks } from '../../../src/reports/explain/find-work.js';
import { viewRun } from '../../../src/reports/view.js';
import { makeRun, type WorkSpec } from '../make-run.js';

// 价值 20: 1.1 two of four themes · 过程 50: 2.1 (three items), 2.2 · 影响 30: 3.1.
const full: WorkSpec['answers'] = {
  '1.1': ['A、B、C、D'],
  '2.1.1': ['是'],
  '2.1.2': ['否'],
  '2.1.3': ['50%', '50%'],
  '2.2.1': ['是'],
  '2.2.2': ['是'],
  '3.1': ['E'],
};
const works: readonly WorkSpec[] = [
  { name: '《满》', track: '剧集', answers: full },
  { name: '《缺》', track: '剧集', answers: full, evidence: { '2.2.1': 'missing' } },
  { name: '《秘》', track: '电影', answers: { ...full, '3.1': ['A'] } },
];
const view = viewRun(makeRun(works), 'zh-CN');

function explained(name: string, forProducer = false) {
  const found = findWorks(view.works, name);
  const work = found.works?.[0];
  if (work === undefined) throw new Error(`no ${name}`);
  return explainWork(view, work, forProducer);
}

describe('an explanation', () => {
  it('adds up from the items to the total', () => {
    const { nodes, addsUp, facts } = explained('缺');
    expect(addsUp).toBe(true);
    const items = nodes.filter(({ isGroup }) => !isGroup);
    // 2.2 weighs 25 with two items of 12.5; half of one is lost.
    expect(items.reduce((sum, { contribution }) => sum + (contribution ?? 0), 0)).toBeCloseTo(93.75, 10);
    expect(items.reduce((sum, { most }) => sum + most, 0)).toBeCloseTo(100, 10);
    expect(facts).toContainEqual(['总分', '93.75 / 100']);
  });

  it('says answer, evidence and downgrade of each item', () => {
    const words = explained('缺').nodes.find(({ title }) => title.startsWith('2.2.1'))?.words ?? '';
    for (const said of ['A 是', '未提供证明', '由 1 降为 0.5', '少 6.25 分', '得分率 0.5'])
      expect(words).toContain(said);
  });

  it('says what would have changed the rank', () => {
    const change = explained('缺').change.join('\n');
    expect(change).toContain('比前一名（《满》，第 1 名）少 6.25 分');
    // With its evidence the total is 100, as that of the first: both would be first.
    expect(change).toContain('总分为 100.00，名次由 2 变为 1');
  });

  it('gives a producer no averages that would give away another work', () => {
    // Of two works, twice the average less the own score is the other's.
    const two = viewRun(makeRun(works.slice(0, 2)), 'zh-CN');
    const [own] = two.works;
    if (own === undefined) throw new Error('no work');
    expect(explainWork(two, own, true).averages.map(([, , average]) => average)).toEqual(
      // The total and five groups.
      ['', '', '', '', '', ''],
    );
    expect(explainWork(two, own, false).averages[0]).toEqual(['总分', '100.00', '96.88']);
    // (100 + 93.75 + 70) / 3
    expect(explained('满', true).averages[0]).toEqual(['总分', '100.00', '87.92']);
  });

  it('names the levels that are still above', () => {
    // 70: 20 + 50 + 0; the highest level begins at 90.
    expect(explained('秘').change).toContain('距“典范者”还差 20.00 分');
  });

  it('for the producer holds nothing of other works', () => {
    const own = explained('缺', true);
    const workbook = explanationWorkbook(own, 'zh-CN');
    const texts = [
      explanationText(own, 'zh-CN'),
      explanationMarkdown(own, 'zh-CN'),
      JSON.stringify(workbook, (_, value: unknown) => (value instanceof Map ? [...value] : value)),
    ];
    for (const text of texts) {
      expect(text).toContain('《缺》');
      expect(text).not.toContain('满》');
      expect(text).not.toContain('秘');
    }
  });
});

describe('finding a work', () => {
  it('takes names without brackets and in any width', () => {
    expect(findWorks(view.works, '满').works?.map(({ name }) => name)).toEqual(['《满》']);
  });

  it('tells the nearest names for a wrong one', () => {
    const more = viewRun(makeRun([{ name: '《逆流的鲟》', answers: full }]), 'zh-CN');
    expect(findWorks(more.works, '逆流的鱼')).toEqual({ works: undefined, nearest: ['《逆流的鲟》'] });
    expect(findWorks(more.works, '逆流')).toEqual({ works: undefined, nearest: ['《逆流的鲟》'] });
  });
});

describe('names of files', () => {
  it.each([
    ['a/b\\c:d', 'a b c d'],
    ['..\\..\\etc', 'etc'],
    ['CON', '_CON'],
    ['nul.txt', '_nul.txt'],
    ['COM¹', '_COM¹'],
    ['aux .x', '_aux .x'],
    ['a\ud800b', 'a b'],
    ['  ', '_'],
    ['名\u202e字.', '名 字'],
    ['x'.repeat(300), 'x'.repeat(50)],
  ])('%s', (name, expected) => {
    expect(fileNames([name])).toEqual([expected]);
  });

  it('differ, also where case does not count', () => {
    expect(fileNames(['A', 'a', 'A (2)'])).toEqual(['A', 'a (2)', 'A (2) (2)']);
  });
});
