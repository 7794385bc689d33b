import { expect, it } from 'vitest';
import { folderWithEarlierResults, killWhileWriting } from '../shell/interrupt-runs.js';

it('a kill (SIGKILL) at any of forty moments leaves whole files', async () => {
  const { folder, out } = await folderWithEarlierResults();
  await killWhileWriting(folder, out, 40);
  expect.hasAssertions();
});
