import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { OutputError } from '../../src/shell/exit.js';
import { writeAccepted } from '../../src/shell/publish/write.js';
import { contentsOf, namesIn, temporaryFolder } from './temporary-folder.js';

const outputs = ['a.csv', 'b.json'].map((name) => ({ name, bytes: Buffer.from(`new ${name}`) }));
const accept = (): Promise<boolean> => Promise.resolve(true);
const refuse = (): Promise<boolean> => Promise.resolve(false);

test('what is accepted stands there under its name, and nothing beside it', async () => {
  const folder = join(await temporaryFolder(), 'new', 'publication');
  const seen: string[] = [];
  const written = await writeAccepted(folder, outputs, false, async (files) => {
    seen.push(...files.map(({ name, bytes }) => `${name}: ${Buffer.from(bytes).toString()}`));
    // Nothing has its name yet.
    for (const { name } of outputs) expect(await namesIn(folder)).not.toContain(name);
    return true;
  });
  expect(written).toBe(true);
  expect(seen).toEqual(['a.csv: new a.csv', 'b.json: new b.json']);
  expect(await contentsOf(folder)).toEqual({ 'a.csv': 'new a.csv', 'b.json': 'new b.json' });
});

test('what is not accepted is gone, from a place where it stood already too', async () => {
  const folder = await temporaryFolder();
  await writeFile(join(folder, 'a.csv'), 'new a.csv');
  await writeFile(join(folder, 'b.json'), 'earlier');
  await writeFile(join(folder, 'c.txt'), 'mine');
  expect(await writeAccepted(folder, outputs, true, refuse)).toBe(false);
  expect(await contentsOf(folder)).toEqual({ 'b.json': 'earlier', 'c.txt': 'mine' });
});

test('another file in the way stops everything, unless it is to be replaced', async () => {
  const folder = await temporaryFolder();
  await writeFile(join(folder, 'b.json'), 'edited');
  await expect(writeAccepted(folder, outputs, false, accept)).rejects.toThrow(OutputError);
  expect(await contentsOf(folder)).toEqual({ 'b.json': 'edited' });
  expect(await writeAccepted(folder, outputs, true, accept)).toBe(true);
  expect(await contentsOf(folder)).toEqual({ 'a.csv': 'new a.csv', 'b.json': 'new b.json' });
  await mkdir(join(folder, 'c.csv'));
  const blocked = [{ name: 'c.csv', bytes: Buffer.from('c') }];
  await expect(writeAccepted(folder, blocked, true, accept)).rejects.toThrow(OutputError);
});

test('a search that fails leaves nothing behind', async () => {
  const folder = await temporaryFolder();
  const broken = (): Promise<boolean> => Promise.reject(new Error('broken'));
  await expect(writeAccepted(folder, outputs, false, broken)).rejects.toThrow('broken');
  expect(await namesIn(folder)).toEqual([]);
});
