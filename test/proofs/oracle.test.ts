import { expect, it } from 'vitest';
import { compareCases } from '../oracle/random-cases.js';

it('agrees with exact fractions on 100,000 random cases, in every total, score, loss, bound and rank', () => {
  const { cases, differences, undecidable } = compareCases(100_000, 1);
  expect(differences.slice(0, 20)).toEqual([]);
  expect(cases).toBeGreaterThanOrEqual(100_000);
  // A handful among millions of scores; more would hide something.
  expect(undecidable).toBeLessThan(cases / 500);
});
