import { expect, it } from 'vitest';
import { compareCases } from '../oracle/random-cases.js';

// Other seeds than those of the long run (npm run proofs), which begin at 1.
it('agrees with exact fractions on 1,000 random cases', () => {
  const { cases, differences, doubtful, undecidable } = compareCases(1_000, 10_000_000);
  expect(differences.slice(0, 20)).toEqual([]);
  expect(cases).toBeGreaterThanOrEqual(1_000);
  // A handful among millions of scores; more would hide something.
  expect(undecidable).toBeLessThan(cases / 500);
  // Where such a score decides a rounding, a comparison or a rank, the whole field is counted here.
  expect(doubtful.length).toBeLessThan(cases / 500);
});
