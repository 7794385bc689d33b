import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderWithEarlierResults, killWhileWriting, laterResults } from './interrupt-runs.js';
import { runIn } from './make-world.js';
import { startBin } from './start-bin.js';
import { contentsOf, namesIn } from './temporary-folder.js';

const slowDisk = new URL('./slow-disk.js', import.meta.url);
const heldTarget = new URL('./held-target.js', import.meta.url);
const all = ['--format', 'xlsx,csv,json'];

/**
 * Every result is one that the earlier or the later run wrote; a run record means that all are of its run.
 * What the program keeps for itself starts with a dot.
 */
function expectWhole(
  found: Readonly<Record<string, string>>,
  ...runs: readonly Readonly<Record<string, string>>[]
): void {
  const results = Object.fromEntries(Object.entries(found).filter(([name]) => !name.startsWith('.')));
  expect(Object.keys(results)).not.toEqual([]);
  for (const [name, content] of Object.entries(results))
    expect(
      runs.some((run) => run[name] === content),
      `${name} is whole`,
    ).toBe(true);
  if (results['run.json'] !== undefined) expect(runs).toContainEqual(results);
}

describe('an interruption (SIGINT)', () => {
  it.each([1, 3])('before file %i is moved: 130, no temporary file, every file whole', async (file) => {
    const { folder, out } = await folderWithEarlierResults();
    const earlier = await contentsOf(out);
    const child = startBin(['rank', 'a.csv', ...all], {
      cwd: folder,
      env: { SLOW_RENAME: String(file) },
      node: ['--import', slowDisk.href],
    });
    await child.said('slow-disk: waiting');
    expect((await namesIn(out)).some((name) => name.endsWith('.tmp'))).toBe(true);
    child.process.kill('SIGINT');
    const { code } = await child.ended;
    expect(code).toBe(130);
    expect((await namesIn(out)).filter((name) => name.endsWith('.tmp'))).toEqual([]);
    expectWhole(await contentsOf(out), earlier, await laterResults(folder));
  });

  it('while the input is read: 130, nothing changed', async () => {
    const { folder, out } = await folderWithEarlierResults();
    const earlier = await contentsOf(out);
    const child = startBin(['rank', '-', ...all], { cwd: folder });
    // More than the pipe holds: once it is through, the program is reading.
    await new Promise((resolve) => child.process.stdin?.write(Buffer.alloc(4_000_000, 'a'), resolve));
    child.process.kill('SIGINT');
    expect((await child.ended).code).toBe(130);
    expect(await contentsOf(out)).toEqual(earlier);
  });

  it('does not make a later run replace what was edited since', async () => {
    const { folder, out } = await folderWithEarlierResults();
    const child = startBin(['rank', 'a.csv', ...all], {
      cwd: folder,
      env: { SLOW_RENAME: '2' },
      node: ['--import', slowDisk.href],
    });
    await child.said('slow-disk: waiting');
    child.process.kill('SIGINT');
    await child.ended;
    await writeFile(join(out, 'ranking.csv'), 'mine');
    const { code, stderr } = await runIn(folder, ['rank', 'a.csv', ...all]);
    expect(code).toBe(3);
    expect(stderr).toContain(join('out', 'ranking.csv'));
    expect(stderr).not.toContain('ranking.xlsx');
    expect(await readFile(join(out, 'ranking.csv'), 'utf8')).toBe('mine');
  });

  it('can be followed by another run without --overwrite', async () => {
    const { folder, out } = await folderWithEarlierResults();
    const child = startBin(['rank', 'a.csv', ...all], {
      cwd: folder,
      node: ['--import', slowDisk.href],
    });
    await child.said('slow-disk: waiting');
    child.process.kill('SIGINT');
    await child.ended;
    expect((await runIn(folder, ['rank', 'a.csv', ...all])).code).toBe(0);
    expect(await contentsOf(out)).toEqual(await laterResults(folder));
  });
});

describe('a target that another program holds', () => {
  it.each(['EBUSY', 'EACCES'])('for a moment (%s) is tried again', async (code) => {
    const { folder, out } = await folderWithEarlierResults();
    const child = startBin(['rank', 'a.csv', ...all], {
      cwd: folder,
      env: { HELD_TIMES: '2', HELD_CODE: code },
      node: ['--import', heldTarget.href],
    });
    expect((await child.ended).code).toBe(0);
    expect(await contentsOf(out)).toEqual(await laterResults(folder));
  });

  it('for good: exit 3 within ten seconds, naming the target and where the new result is', async () => {
    const { folder, out } = await folderWithEarlierResults();
    const earlier = await contentsOf(out);
    const child = startBin(['rank', 'a.csv', ...all], {
      cwd: folder,
      env: { HELD_TIMES: '100000', HELD_CODE: 'EBUSY' },
      node: ['--import', heldTarget.href],
    });
    const start = performance.now();
    const { code, stderr } = await child.ended;
    expect(code).toBe(3);
    expect(performance.now() - start).toBeGreaterThan(4_500);
    expect(stderr).toContain(join('out', 'ranking.xlsx'));
    const kept = (await namesIn(out)).filter((name) => name.endsWith('.tmp') && stderr.includes(name));
    expect(kept).toHaveLength(1);
    const later = await laterResults(folder);
    expect((await readFile(join(out, kept[0] ?? ''))).toString('latin1')).toBe(later['ranking.xlsx']);
    expectWhole(await contentsOf(out), earlier, later);
  });
});

describe('a kill (SIGKILL) at any moment', () => {
  // Many more times among the proofs.
  it('leaves whole files, and a run record only where everything matches it', async () => {
    const { folder, out } = await folderWithEarlierResults();
    await killWhileWriting(folder, out, 5);
  });
});
