import { expect, it } from 'vitest';
import { matchWorks } from '../../../src/analysis/compare/match-works.js';
import type { Written } from '../../intake/make-sheet.js';
import { fixtureRubric, runRows } from './fixture-runs.js';

type Named = readonly [name: string, year: Written, track: string];

async function match(old: readonly Named[], now: readonly Named[]) {
  const rubric = fixtureRubric('before');
  const rows = (works: readonly Named[]) =>
    works.map((work, index) => [...work, '是', `合同 ${String(index)}`, 'C', '有', '是']);
  const { pairs, entered, left } = matchWorks(
    await runRows(rubric, rows(old)),
    await runRows(rubric, rows(now)),
  );
  const name = ({ submission }: (typeof entered)[number]) =>
    `${submission.name ?? ''} ${submission.track ?? ''}`;
  return {
    pairs: pairs.map(({ before, after }) => `${name(before)} = ${name(after)}`).sort(),
    entered: entered.map(name),
    left: left.map(name),
  };
}

it('matches by name without brackets and spaces; a renamed work has left and entered', async () => {
  expect(
    await match(
      [
        ['甲 一', '2024', '剧集'],
        ['旧名', '2024', '剧集'],
      ],
      [
        ['新名', '2024', '剧集'],
        ['《甲一》', '2025', '电影'],
      ],
    ),
  ).toEqual({
    pairs: ['甲 一 剧集 = 《甲一》 电影'],
    entered: ['新名 剧集'],
    left: ['旧名 剧集'],
  });
});

it('tells namesakes apart by track, whatever the order of rows', async () => {
  const [series, film]: Named[] = [
    ['甲', '2024', '剧集'],
    ['甲', '2024', '电影'],
  ];
  if (series === undefined || film === undefined) throw new Error('two works');
  expect((await match([series, film], [film, series])).pairs).toEqual([
    '甲 剧集 = 甲 剧集',
    '甲 电影 = 甲 电影',
  ]);
});
