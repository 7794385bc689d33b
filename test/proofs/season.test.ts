import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { readSteps, seasonScript } from '../season/read-script.js';
import { namesIn, temporaryFolder } from '../shell/temporary-folder.js';

it('scripts/season.sh goes from an export to the end, each step with the exit code that it states', async () => {
  const folder = await temporaryFolder();
  const { stdout } = await promisify(execFile)('sh', [seasonScript, folder]);
  for (const { argv } of readSteps()) expect(stdout).toContain(`$ esg-score ${argv.join(' ')}\n`);
  expect(await namesIn(join(folder, 'final'))).toEqual([
    'comparison.xlsx',
    'ranking.xlsx',
    'review.xlsx',
    'run.json',
    'run.lock.json',
  ]);
});
