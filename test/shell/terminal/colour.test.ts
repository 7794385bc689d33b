import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runIn, type WorldSpec } from '../make-world.js';
import { soundCsv } from '../sound-table.js';
import { temporaryFolder } from '../temporary-folder.js';

const escape = '\u001B';

async function said(
  argv: readonly string[],
  spec: WorldSpec,
): Promise<{ readonly stdout: string; readonly stderr: string }> {
  const folder = await temporaryFolder();
  await writeFile(join(folder, 'a.csv'), soundCsv([{ 作品名称: '甲', '2.1.1': '也许' }]));
  const formats = argv[0] === 'rank' ? ['--format', 'json'] : [];
  const { stdout, stderr } = await runIn(folder, [...argv, ...formats], spec);
  expect(stdout + stderr).toContain('[answer/unreadable]');
  return { stdout, stderr };
}

const terminals = { stdoutIsTerminal: true, stderrIsTerminal: true };

describe('colours', () => {
  it.each([['rank'], ['validate']])('%s colours on a terminal', async (command) => {
    const { stdout, stderr } = await said([command, 'a.csv'], terminals);
    expect(stdout + stderr).toContain(escape);
  });

  it.each([
    ['rank', [], {}, {}],
    ['rank', ['--no-color'], {}, terminals],
    ['rank', [], { NO_COLOR: '1' }, terminals],
    ['validate', [], {}, {}],
    ['validate', ['--no-color'], {}, terminals],
    ['validate', [], { NO_COLOR: '1' }, terminals],
  ])('%s %j with %j on %j writes no escape codes', async (command, more, env, streams) => {
    const { stdout, stderr } = await said([command, 'a.csv', ...more], { env, ...streams });
    expect(stdout + stderr).not.toContain(escape);
  });

  it('a stream that is no terminal gets none, whatever the other one is', async () => {
    const validated = await said(['validate', 'a.csv'], { stderrIsTerminal: true });
    expect(validated.stdout).not.toContain(escape);
    const ranked = await said(['rank', 'a.csv', '--json'], { stdoutIsTerminal: true });
    expect(ranked.stderr).not.toContain(escape);
  });
});

describe('progress', () => {
  /** A clock on which every look takes two seconds. */
  function slowClock(): () => number {
    let now = 0;
    return () => (now += 2_000);
  }

  it('shows on a terminal after a second, and wipes itself out', async () => {
    const { stderr } = await said(['rank', 'a.csv', '--no-color'], { ...terminals, now: slowClock() });
    expect(stderr).toContain('正在计分');
    expect(stderr.lastIndexOf(`\r${escape}[K`)).toBeGreaterThan(stderr.indexOf('正在写出结果'));
    expect(stderr.slice(stderr.lastIndexOf(escape))).toContain('[answer/unreadable]');
  });

  it.each([
    ['off a terminal', [], {}, slowClock()],
    ['with --quiet', ['--quiet'], terminals, slowClock()],
    ['within a second', [], terminals, () => 0],
  ])('says nothing %s', async (_, more, streams, now) => {
    const { stderr } = await said(['rank', 'a.csv', '--no-color', ...more], { ...streams, now });
    expect(stderr).not.toContain('正在');
  });
});
