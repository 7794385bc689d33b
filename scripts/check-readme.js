import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

// Runs every `sh` block of the READMEs, in order, in a clean clone for each, and fails with the first that fails.

const repository = fileURLToPath(new URL('..', import.meta.url));
const pages = ['README.md', 'README.zh-CN.md'];

for (const page of pages) {
  const folder = mkdtempSync(join(tmpdir(), 'esg-score-clone-'));
  try {
    execFileSync('git', ['clone', '--quiet', '--no-hardlinks', repository, folder], { stdio: 'inherit' });
    const blocks = [...readFileSync(join(folder, page), 'utf8').matchAll(/^```sh\n(.*?)^```$/gms)];
    if (blocks.length === 0) throw new Error(`${page} has no commands`);
    for (const [, commands] of blocks) {
      console.log(`\n${page}\n${commands.replaceAll(/^(?=.)/gm, '$ ')}`);
      const { status } = spawnSync('bash', ['-euo', 'pipefail', '-c', commands], {
        cwd: folder,
        stdio: 'inherit',
      });
      if (status !== 0) throw new Error(`a command of ${page} ended with ${status}`);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
