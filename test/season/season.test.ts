import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { runIn } from '../shell/make-world.js';
import { codesIn, readRecord } from '../shell/read-record.js';
import { comparisonSchema, expectParts } from './comparison.js';
import { expectSeparateNotices } from './expect-notices.js';
import { expectPublicList, expectNothingPrivate } from './expect-publication.js';
import { numberOf, readExpected } from './expected.js';
import { runSeasonFirst, seasonFixture } from './season-run.js';

const season = runSeasonFirst(({ argv: [command = ''] }) =>
  ['rank', 'rubric', 'notice', 'publish'].includes(command),
);

/** Namesakes of the season have different ranks. */
function inOrder<Line extends { readonly name: string; readonly rank: number | null }>(
  lines: readonly Line[],
): readonly Line[] {
  const key = ({ name, rank }: Line): string => `${name} ${String(rank).padStart(4, '0')}`;
  return lines.toSorted((a, b) => (key(a) < key(b) ? -1 : 1));
}

function rounded(score: number): number {
  return Math.round(score * 1e8) / 1e8;
}

it('ends with the codes that scripts/season.sh states', () => {
  expect(season.wrong).toEqual([]);
});

it.each(['first', 'final'] as const)('%s: totals, ranks and levels as worked out beside it', async (name) => {
  const { submissions } = await readRecord(join(season.folder(), name));
  const found = submissions.map(({ scores, trackRanks, total, ...work }) => ({
    ...{ name: work.name ?? '', track: work.track, rank: work.rank, level: work.level },
    published: total?.toFixed(2),
    trackRank: trackRanks[0]?.rank ?? null,
    parts: ['V', 'P', 'I'].map((group) => rounded(scores[group] ?? NaN)),
  }));
  const { runs } = await readExpected();
  const wanted = runs[name].map(({ name: work, track, rank, level, published, trackRank, parts }) => ({
    ...{ name: work, track, rank, level, published, trackRank },
    parts: [parts.V, parts.P, parts.I].map((score) => rounded(numberOf(score))),
  }));
  expect(inOrder(found)).toEqual(inOrder(wanted));
});

it('what is pending after the corrections is what the chair rules on; then nothing is', async () => {
  const reviewed = await readRecord(join(season.folder(), 'reviewed'));
  const final = await readRecord(join(season.folder(), 'final'));
  const nothing = { evidence: 0, applicability: 0, duplicates: 0, submissions: 0 };
  // 稻浪 1.1 and 2.1 have changed since; 候鸟 2.2 is new; six pieces of a new work.
  expect(reviewed.rulings?.pending).toEqual({ ...nothing, evidence: 9 });
  expect(codesIn(reviewed).filter((code) => code.startsWith('ruling/'))).toEqual([
    'ruling/stale',
    'ruling/stale',
  ]);
  expect(final.rulings?.pending).toEqual(nothing);
  expect(codesIn(final).filter((code) => code.startsWith('ruling/'))).toEqual([]);
  expect(final.submissions.filter(({ provisional }) => provisional)).toEqual([]);
});

it('every difference is split as by going through all orders, and the parts are the whole', async () => {
  const json = await runIn(season.folder(), ['diff', 'first', 'final', '--format', 'json', '-o', '-']);
  const comparison = comparisonSchema.parse(JSON.parse(json.stdout));
  const expected = await readExpected();
  expect(comparison.comparability).toEqual({ scores: 'not-comparable', rubric: 'major' });
  const names = (works: readonly { readonly name: string }[]): readonly string[] =>
    works.map(({ name }) => name);
  expect([names(comparison.entered), names(comparison.left)]).toEqual([expected.entered, expected.left]);
  const vetoed = comparison.works.filter(({ state }) => state === 'vetoed').map(({ after }) => after);
  expect(names(vetoed)).toEqual(expected.vetoed);
  expect(comparison.works).toHaveLength(expected.differences.length);
  for (const wanted of expected.differences) {
    const work = comparison.works.find(
      ({ before, after }) => after.name === wanted.name && before.rank === wanted.ranks[0],
    );
    if (work === undefined) throw new Error(wanted.work);
    expect([work.before.rank, work.after.rank]).toEqual(wanted.ranks);
    expect(work.before.total).toBeCloseTo(numberOf(wanted.totals[0]), 9);
    expect(work.after.total).toBeCloseTo(numberOf(wanted.totals[1]), 9);
    expectParts(work.score, 1e9, wanted.score);
    expect(work.rank === null).toBe(wanted.rank === null);
    if (work.rank !== null && wanted.rank !== null) expectParts(work.rank, 1, wanted.rank);
  }
});

it('the three works that were worked out by hand have the parts that the page says', async () => {
  const page = await readFile(join(seasonFixture, 'README.md'), 'utf8');
  const { differences } = await readExpected();
  const rows = page
    .split('\n')
    .filter((line) =>
      /^\| (?:[^|]+, )?(?:answers|evidence|ledger|rubric|others) \|(?:[^|]*\|){6}$/u.test(line),
    );
  let name = '';
  const byHand = rows.map((row) => {
    const cells = row.split('|').map((cell) => cell.trim());
    const [first = '', cause = first] = (cells[1] ?? '').split(', ');
    if (first !== cause) name = first;
    return [name, cause, (cells.at(-2) ?? '').replace('−', '-')];
  });
  const exact = ['渡口', '稻浪', '候鸟'].flatMap((work) => {
    const parts = differences.find((one) => one.work === work)?.rank ?? {};
    // A work without an entry in the ledger has no line for it.
    return Object.entries(parts).flatMap(([cause, part]) => (part === '0' ? [] : [[work, cause, part]]));
  });
  expect(byHand).toEqual(exact);
  // In the text a fraction stands between equals signs, and what needs no rounding in bold.
  for (const work of ['渡口', '稻浪', '候鸟']) {
    const parts = Object.values(differences.find((one) => one.work === work)?.score ?? {});
    const written = parts.filter((part) => part !== '0').map((part) => [part, String(numberOf(part))]);
    expect(written.length).toBeGreaterThan(2);
    for (const [part = '', decimal = ''] of written) {
      const shown = [`${part} = `, `**${decimal}**`].map((text) => text.replace('-', '−'));
      expect([work, part, shown.some((text) => page.includes(text))]).toEqual([work, part, true]);
    }
  }
});

it('a notice holds nothing private, and nothing of another work', async () => {
  await expectSeparateNotices(join(season.folder(), 'notices'));
});

it('the publication holds the list and nothing private', async () => {
  const folder = join(season.folder(), 'published');
  await expectPublicList(folder);
  await expectNothingPrivate(folder);
});
