import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/proofs/**'],
    // No test leaves anything behind for the next one, and loading the modules anew for each file took
    // longer than most of the tests. Processes, not threads: some tests set the time zone.
    pool: 'forks',
    isolate: false,
    testTimeout: 60_000,
  },
});
