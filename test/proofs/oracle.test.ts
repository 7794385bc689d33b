import { expect, it } from 'vitest';
import { compareCases } from '../oracle/random-cases.js';

it('agrees with exact fractions on 100,000 random cases, in every total, score, loss, bound and rank', () => {
  const { cases, differences, doubtful, undecidable } = compareCases(100_000, 1);
  expect(differences.slice(0, 20)).toEqual([]);
  expect(cases).toBeGreaterThanOrEqual(100_000);
  // A handful among millions of scores; more would hide something.
  expect(undecidable).toBeLessThan(cases / 500);
  // Where such a score decides a rounding, a comparison or a rank, the whole field is counted here.
  expect(doubtful.length).toBeLessThan(cases / 500);
});
