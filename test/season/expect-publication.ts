import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'vitest';
import { z } from 'zod';
import { namesIn } from '../shell/temporary-folder.js';
import { numberOf, readExpected } from './expected.js';
import { findMarks, ownMarks, partsOf, privateMarks } from './marks.js';

const publicationSchema = z.object({
  works: z.array(
    z.object({
      rank: z.string(),
      fields: z.object({ name: z.string(), track: z.string() }),
      total: z.number(),
      levels: z.object({ levels: z.string() }),
      groups: z.record(z.string(), z.number()),
    }),
  ),
});

/** Namesakes are numbered. */
function plain(name: string): string {
  return name.replace(/ #\d+$/u, '');
}

/** Expects the published list to be the ranking that was worked out, without the work that has no rank. */
export async function expectPublicList(folder: string): Promise<void> {
  const { works } = publicationSchema.parse(
    JSON.parse(await readFile(join(folder, 'publication.json'), 'utf8')),
  );
  const { runs, vetoed } = await readExpected();
  const ranked = runs.final.filter(({ rank }) => rank !== null);
  expect(works).toHaveLength(runs.final.length - vetoed.length);
  const inOrder = (lines: readonly (readonly (string | number)[])[]) => lines.map(String).sort();
  expect(
    inOrder(
      works.map(({ rank, fields, total, levels, groups }) => [
        ...[rank, plain(fields.name), fields.track, total.toFixed(2), levels.levels],
        ...['V', 'P', 'I'].map((group) => groups[group] ?? NaN),
      ]),
    ),
  ).toEqual(
    inOrder(
      ranked.map(({ rank, name, track, published, level, parts }) => [
        ...[String(rank), name, track, published, level],
        ...[parts.V, parts.P, parts.I].map(numberOf),
      ]),
    ),
  );
}

/** Expects no mark, and no work without a rank, in any part of the published files, their properties and names. */
export async function expectNothingPrivate(folder: string): Promise<void> {
  const files = await namesIn(folder);
  expect(files).toEqual(['publication.csv', 'publication.json', 'publication.xlsx']);
  const { runs, vetoed, left } = await readExpected();
  for (const file of files) {
    const parts = partsOf(file, await readFile(join(folder, file)));
    expect(findMarks(parts, [...privateMarks, ...ownMarks, ...vetoed, ...left])).toEqual([]);
    // What is looked at does hold the list.
    const text = [...parts.values()].join('\n');
    const missing = runs.final.filter(({ name, rank }) => rank !== null && !text.includes(name));
    expect([file, missing]).toEqual([file, []]);
  }
}
