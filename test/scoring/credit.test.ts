import { describe, expect, it } from 'vitest';
import type { ItemSpec } from '../../src/items/registry.js';
import { scoreResponse } from '../../src/scoring/score-response.js';
import {
  answered,
  eightThemes,
  favourableNo,
  favourableYes,
  gradeOf,
  item,
  level,
  literal,
  themes,
  twoShares,
} from './small-rubric.js';

function creditOf(spec: ItemSpec, answer: unknown): number {
  return scoreResponse(item('x', spec), answered(answer), true, literal, []).claimed;
}

describe('the credit of an answer', () => {
  it('yes-no: 1 for the favourable answer, whichever the rubric says it is', () => {
    expect(creditOf(favourableYes, 'yes')).toBe(1);
    expect(creditOf(favourableYes, 'no')).toBe(0);
    expect(creditOf(favourableNo, 'no')).toBe(1);
    expect(creditOf(favourableNo, 'yes')).toBe(0);
  });

  it('multi: points over the cap', () => {
    // 1 / 8 = 0.125; 3 / 8 = 0.375; 8 / 8 = 1.
    expect(creditOf(eightThemes, themes(1))).toBe(0.125);
    expect(creditOf(eightThemes, themes(3))).toBe(0.375);
    expect(creditOf(eightThemes, themes(8))).toBe(1);
  });

  it('multi: no more than 1 above the cap', () => {
    const lowCap = { ...eightThemes, cap: 4 };
    // 3 / 4 = 0.75; 4 / 4 = 1; 5 / 4 = 1.25 counts 1.
    expect(creditOf(lowCap, themes(3))).toBe(0.75);
    expect(creditOf(lowCap, themes(4))).toBe(1);
    expect(creditOf(lowCap, themes(5))).toBe(1);
  });

  it('grade: what the rubric says', () => {
    const impact = gradeOf();
    const earned = [...'ABCDE'].map((letter) => creditOf(impact, level(impact, letter)));
    expect(earned).toEqual([0, 0.25, 0.5, 0.75, 1]);
  });

  it.each([
    // 0 at 0, straight up to 1 at 0.4, 1 until 0.6, straight down to 0 at 1; the mean of both.
    [0, 0, 0],
    [0.4, 0.6, 1],
    [0.5, 0.5, 1],
    [1, 1, 0],
    // 0.1 / 0.4 = 0.25; 0.3 / 0.4 = 0.75; (0.25 + 0.75) / 2 = 0.5.
    [0.1, 0.3, 0.5],
    // (1 − 0.8) / (1 − 0.6) = 0.2 / 0.4 = 0.5; (1 − 0.9) / 0.4 = 0.25; (0.5 + 0.25) / 2 = 0.375.
    [0.8, 0.9, 0.375],
    // A share left out counts 0: (1 + 0) / 2.
    [0.45, undefined, 0.5],
    [undefined, 0.2, 0.25],
  ])('number: shares %d and %d', (staff, managers, expected) => {
    expect(creditOf(twoShares, [staff, managers])).toBeCloseTo(expected, 12);
  });

  it('number: a share and its mirror earn the same', () => {
    for (let percent = 0; percent <= 100; percent += 1) {
      const [share, mirror] = [percent / 100, (100 - percent) / 100];
      expect(creditOf(twoShares, [share, share])).toBeCloseTo(creditOf(twoShares, [mirror, mirror]), 12);
    }
  });
});
