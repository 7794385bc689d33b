import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'vitest';
import { namesIn } from '../shell/temporary-folder.js';
import { readExpected } from './expected.js';
import { findMarks, ownMarks, partsOf, privateMarks } from './marks.js';

/** A name without what files and title marks do to it. */
function bare(name: string): string {
  return name.replaceAll(/[《》/：:\s]/gu, '');
}

/** Expects notices to hold nothing private, and nothing of another work. */
export async function expectSeparateNotices(folder: string): Promise<void> {
  const files = await namesIn(folder);
  const { runs } = await readExpected();
  const works = [...new Set(runs.final.map(({ name }) => bare(name)))];
  const peopleByNotice: ReadonlySet<string>[] = [];
  for (const file of files.filter((name) => name.endsWith('.xlsx'))) {
    const parts = partsOf(file, await readFile(join(folder, file)));
    expect([file, findMarks(parts, privateMarks)]).toEqual([file, []]);
    const own = works.find((work) => bare(file).startsWith(work)) ?? '?';
    const text = bare([...parts.values()].join('\n'));
    // It does speak of its own work.
    expect([own, text.includes(own)]).toEqual([own, true]);
    expect([own, works.filter((work) => work !== own && text.includes(work))]).toEqual([own, []]);
    // The two letters behind a mark of evidence, a ruling or an entry tell whose it is.
    const found = text.match(new RegExp(`(?:${ownMarks.join('|')})[a-z]{2}`, 'gu')) ?? [];
    peopleByNotice.push(new Set(found.map((mark) => mark.slice(-2))));
  }
  expect(peopleByNotice).toHaveLength(runs.final.length);
  expect(peopleByNotice.filter(({ size }) => size > 1)).toEqual([]);
  const people = peopleByNotice.flatMap((marks) => [...marks]);
  expect(people.length).toBeGreaterThan(10);
  expect(new Set(people).size).toBe(people.length);
}
