import { describe, expect, test } from 'vitest';
import { ofCode, placesOf, rowOf, takeRows } from './make-sheet.js';

async function tracks(...names: readonly string[]) {
  const rows = names.map((track, index) => rowOf({ 赛道: track, 作品名称: `作品${String(index)}` }));
  return ofCode((await takeRows(...rows)).diagnostics, 'identity/near-track');
}

describe('tracks that are nearly another one', () => {
  test('parted otherwise: the rarer is named with its first cell and the commoner', async () => {
    const found = await tracks('动画/短片', '动画/短片', '动画、短片', '电影');
    expect(placesOf(found)).toEqual(['identity/near-track D4']);
    expect(found[0]?.parameters).toEqual({ track: '动画、短片', count: 1, near: '“动画/短片”' });
  });

  test('of two as common ones, one is named', async () => {
    expect(await tracks('动画/短片', '动画-短片')).toHaveLength(1);
  });

  test('several tracks in one cell, parted as the rubric does not provide', async () => {
    const found = await tracks('动画', '短片', '动画+短片');
    expect(found.map(({ parameters }) => parameters['near'])).toEqual(['“动画” “短片”']);
  });

  test('width and case make no other track, and other words are another one', async () => {
    expect(await tracks('AI 短片', 'ＡＩ短片', '动画', '动画短片', '电影')).toEqual([]);
  });
});
