import { expect, it } from 'vitest';
import { expectStrict, files } from '../fixtures/works-2026.js';

it.each(files)('%s gives every number of expected/strict.json', async (file) => {
  await expectStrict(file);
  expect.hasAssertions();
});
