import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { main } from '../../src/shell/main.js';
import { readPage } from './pages.js';

const folder = mkdtempSync(join(tmpdir(), 'esg-score-map-'));
const example = fileURLToPath(new URL('../../fixtures/example/submissions.xlsx', import.meta.url));

afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** The exit code of a command line, and what it says. */
async function run(...argv: string[]): Promise<{ code: number; said: string }> {
  let said = '';
  const output = { write: (text: string) => void (said += text), isTerminal: false, columns: undefined };
  const code = await main(argv, {
    stdout: output,
    stderr: output,
    readStdin: () => Promise.resolve(new Uint8Array()),
    env: {},
    cwd: folder,
    now: () => 0,
  });
  return { code, said };
}

function writeMap(change: (map: string) => string): void {
  const map = /```yaml\n(.*?)```/s.exec(readPage('docs/running.md'))?.[1] ?? '';
  writeFileSync(join(folder, 'columns.yaml'), change(map));
}

test('the map file of the manual fits the example', async () => {
  writeMap((map) => map);
  const { code, said } = await run('validate', example, '--map', 'columns.yaml', '--verbose', '--lang', 'en');
  expect(said).toMatch(/^ +AO +2\.2\.9 part 2 +map /m);
  expect(said).toMatch(/^ +C +ignored +map /m);
  expect(said).toMatch(/^ +I +track +map /m);
  expect(said).toContain('No problems found');
  expect(code).toBe(0);
});

test('a target that the manual does not offer is refused', async () => {
  writeMap((map) => map.replace('O: 1.1 evidence', 'O: 1.1 proof'));
  const { code, said } = await run('validate', example, '--map', 'columns.yaml', '--lang', 'en');
  expect(said).toContain('[map/unknown-target]');
  expect(code).toBe(2);
});
