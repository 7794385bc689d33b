import { describe, expect, it } from 'vitest';
import { distinctNames } from '../../../src/analysis/compare/distinct-names.js';
import { findWorks } from '../../../src/reports/explain/find-work.js';
import { tellApart } from '../../../src/reports/tell-apart.js';
import { viewRun } from '../../../src/reports/view.js';
import { contestRubric, makeRun, type WorkSpec } from '../../reports/make-run.js';

/** The names that tell works apart, in the order in which they are given. */
function namesOf(works: readonly WorkSpec[], language: 'zh-CN' | 'en' = 'zh-CN') {
  const run = makeRun(works);
  const submissions = run.basis.accepted.map(({ submission }) => submission);
  const names = distinctNames(contestRubric.identity, submissions, language);
  return submissions.map((submission) => names.get(submission));
}

describe('works of one name', () => {
  it('are told apart by track, and others are left as they are', () => {
    const works = [
      { name: '灯塔', track: '剧集' },
      { name: '《灯塔》', track: '图书' },
      { name: '渡口', track: '剧集' },
    ];
    expect(namesOf(works)).toEqual(['灯塔（剧集）', '《灯塔》（图书）', undefined]);
    expect(namesOf(works, 'en')[0]).toBe('灯塔 (剧集)');
  });

  it('are told apart by year where the track does not, or by both', () => {
    const work = (track: string, year: number) => ({ name: '灯塔', track, year });
    expect(namesOf([work('剧集', 2024), work('剧集', 2025)])).toEqual(['灯塔（2024）', '灯塔（2025）']);
    const four = [work('剧集', 2024), work('剧集', 2025), work('图书', 2024), work('图书', 2025)];
    expect(namesOf(four)[1]).toBe('灯塔（剧集，2025）');
  });

  it('have numbers only where nothing public tells them apart', () => {
    const works = [
      { name: '灯塔', track: '剧集' },
      { name: '灯塔', id: '灯塔#2', track: '剧集' },
      { name: '灯塔', id: '灯塔#3', track: '图书' },
    ];
    expect(namesOf(works)).toEqual(['灯塔 #1', '灯塔 #2', '灯塔（图书）']);
  });
});

it('a work is found by what tells it apart, in any width, and by its id', () => {
  const run = makeRun([
    { name: '灯塔', track: '剧集' },
    { name: '灯塔', id: '灯塔#2', track: '图书' },
  ]);
  const { works } = tellApart(viewRun(run, 'zh-CN'));
  const found = (wanted: string) => findWorks(works, wanted).works?.map(({ name }) => name);
  expect(found('灯塔')).toEqual(['灯塔（剧集）', '灯塔（图书）']);
  expect([found('灯塔(图书)'), found('灯塔 #2')]).toEqual([['灯塔（图书）'], ['灯塔（图书）']]);
});
