import { defineConfig } from 'vitest/config';

// The long proofs, apart from the tests that run on every change.
export default defineConfig({
  test: {
    include: ['test/proofs/**/*.test.ts'],
    testTimeout: 900_000,
  },
});
