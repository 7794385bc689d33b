import { describe, expect, test } from 'vitest';
import type { Run } from '../../../src/ranking/run.js';
import { fieldRoles } from '../../../src/reports/publication/field-roles.js';
import { publicationOf } from '../../../src/reports/publication/publication.js';
import type { PublicationFacts } from '../../../src/reports/publication/publication-facts.js';
import {
  type Publication,
  publicationFileSchema,
} from '../../../src/reports/publication/publication-schema.js';
import { publicationCsv, publicationJson } from '../../../src/reports/publication/publication-texts.js';
import { publicationWorkbook } from '../../../src/reports/publication/publication-workbook.js';
import type { Rubric } from '../../../src/rubric/rubric.js';
import { gateRubric, type GateWork, runGate } from '../../analysis/publication-gate/gate-field.js';
import { recordsOf, rowsOf, sheetNamed } from '../cells-of.js';

const facts: PublicationFacts = {
  publishedOn: '2026-06-30',
  recordSha256: 'a'.repeat(64),
  allowed: [],
  privateWords: 0,
  idleMatters: 0,
};

function publish(run: Run, changes: Partial<PublicationFacts> = {}): Publication {
  return publicationOf(run, { ...facts, ...changes }, 'en');
}

/** Marks of 80 points, claims of 20: a and b 76, c 60, d 40.004, e nothing. */
const works: readonly GateWork[] = [
  ['a', 95, 'no', '', 'film'],
  ['c', 50, 'yes', 'report', 'song'],
  ['b', 95, 'no', '', 'song'],
  ['d', 50.005, 'no', '', 'film'],
];

function listOf(run: Run): readonly Readonly<Record<string, unknown>>[] {
  return recordsOf(sheetNamed(publicationWorkbook(publish(run), fieldRoles(run.rubric)), 'Published list'));
}

test('the list has what a rubric without the section publishes', async () => {
  const rubric = gateRubric('levels: [{ min: 60, label: good }, { min: 0, label: fair }]\n');
  expect(listOf(await runGate(works, rubric))).toEqual([
    { Rank: 1, Work: 'a', Track: 'film', Total: 76, Level: 'good', Remarks: 'Tied' },
    { Rank: 1, Work: 'b', Track: 'song', Total: 76, Level: 'good', Remarks: 'Tied' },
    { Rank: 3, Work: 'c', Track: 'song', Total: 60, Level: 'good', Remarks: null },
    { Rank: 4, Work: 'd', Track: 'film', Total: 40, Level: 'fair', Remarks: null },
  ]);
});

test('exact scores are nowhere: 40.004 is published as 40', async () => {
  const run = await runGate(works);
  expect(run.submissions[3]?.score.total).toBeCloseTo(40.004, 9);
  const publication = publish(run);
  const roles = fieldRoles(run.rubric);
  const texts = [
    publicationJson(publication, []),
    publicationCsv(publication, roles),
    JSON.stringify(publicationWorkbook(publication, roles).sheets.map(rowsOf)),
  ];
  for (const text of texts) expect(text).not.toContain('40.004');
  expect(texts[1]).toContain('4,d,film,40.00,');
});

test('ranks within tracks stand on a sheet of their own', async () => {
  const run = await runGate(works);
  const sheet = sheetNamed(publicationWorkbook(publish(run), fieldRoles(run.rubric)), 'Ranking by track');
  expect(recordsOf(sheet).map(Object.values)).toEqual([
    ['film', 1, 'a', 76, 1],
    ['film', 2, 'd', 40, 4],
    ['song', 1, 'b', 76, 1],
    ['song', 2, 'c', 60, 3],
  ]);
  const hidden = await runGate(works, gateRubric('publication: { track_ranks: false }\n'));
  expect(publish(hidden).works.flatMap(({ tracks }) => tracks)).toEqual([]);
  expect(
    publicationWorkbook(publish(hidden), fieldRoles(hidden.rubric)).sheets.map(({ name }) => name),
  ).toEqual(['Published list', 'About']);
});

describe('a range of ranks', () => {
  const brackets = (range: string) =>
    gateRubric('', {
      ranking: `ranking: { rank_on: exact, decimals: 2, ties: competition, tie_breakers: [], minimum_coverage: 0, brackets: [${range}] }\n`,
    });

  test('is published instead of the ranks, in no order of theirs, ties unsaid', async () => {
    const zed: GateWork[] = [['z', 99, 'yes', 'report', 'film'], ...works];
    const run = await runGate(zed, brackets('{ from: 1, to: 4 }'));
    expect(listOf(run).map(({ Rank, Work, Remarks }) => [Rank, Work, Remarks])).toEqual([
      ['1–4', 'a', undefined],
      ['1–4', 'b', undefined],
      ['1–4', 'c', undefined],
      ['1–4', 'z', undefined],
      [5, 'd', undefined],
    ]);
    // In the tracks too.
    expect(publish(run).works[0]?.tracks).toEqual([{ track: 'film', rank: '1–4', tied: false }]);
    expect(JSON.stringify(publish(run).works)).not.toMatch(/"rank":"?[234]"?[,}]/u);
  });
});

describe('works without a rank', () => {
  const ranking =
    'ranking: { rank_on: exact, decimals: 2, ties: competition, tie_breakers: [], minimum_coverage: 0.9 }\n';
  const field: GateWork[] = [...works, ['y', '', 'yes', 'report', 'film'], ['x', '', 'no', '', 'film']];
  const run = (unranked: string) => runGate(field, gateRubric(unranked, { ranking }));
  const aboutOf = (publication: Publication): string =>
    JSON.stringify(publication.method[0]?.lines.find(({ head }) => head === 'Without a rank')?.text);

  test('are counted and not listed where the rubric says nothing of it', async () => {
    const publication = publish(await run(''));
    expect(publication.works.map(({ fields }) => fields['name'])).toEqual(['a', 'b', 'c', 'd']);
    expect(publication.unranked).toBe(2);
    expect(aboutOf(publication)).toBe('"2, not listed here"');
    expect(JSON.stringify(publication)).not.toContain('"x"');
  });

  test('stand last without a score, by name, where it says so', async () => {
    const named = listOf(await run('publication: { unranked: named }\n')).slice(4);
    expect(named).toEqual([
      { Rank: null, Work: 'x', Track: 'film', Total: null, Remarks: 'Not ranked' },
      { Rank: null, Work: 'y', Track: 'film', Total: null, Remarks: 'Not ranked' },
    ]);
    const reasons = publish(await run('publication: { unranked: with-reason }\n')).works.slice(4);
    expect(reasons.map(({ remark }) => remark)).toEqual(
      new Array(2).fill('Not ranked: coverage below 90.0%'),
    );
  });

  test('do not count where a ruling voids them', async () => {
    const made = await run('publication: { unranked: with-reason }\n');
    const voided: Run = {
      ...made,
      submissions: made.submissions.map((entry) =>
        entry.submission.name === 'x'
          ? { ...entry, standing: { status: 'unranked', reason: 'voided' } }
          : entry,
      ),
    };
    expect(publish(voided).unranked).toBe(1);
    expect(JSON.stringify(publish(voided))).not.toContain('voided');
  });

  test('are not told by their place where they have no name', async () => {
    const made = await run('publication: { unranked: with-reason }\n');
    const nameless: Run = {
      ...made,
      submissions: made.submissions.map((entry) =>
        entry.submission.name === 'x'
          ? {
              ...entry,
              submission: { ...entry.submission, name: undefined },
              standing: { status: 'unranked', reason: 'no-name' },
            }
          : entry,
      ),
    };
    const text = JSON.stringify(publish(nameless));
    expect(text).toContain('(Work not given)');
    expect(text).not.toContain('a.xlsx');
  });
});

test('awards are published with places, ties and what stays open', async () => {
  const rubric = gateRubric(
    `awards:
  - { id: first, label: First, quota: 1, by: total, within: all, tie_at_cut: widen }
  - { id: song, label: Song prize, quota: 3, by: total, within: each-track, tie_at_cut: share }
`,
  );
  const run = await runGate(works, rubric);
  const sheet = sheetNamed(publicationWorkbook(publish(run), fieldRoles(rubric)), 'Awards');
  const widened = 'Tied at the cut: the quota grows from 1 to 2';
  expect(recordsOf(sheet).map(Object.values)).toEqual([
    ['First', 'all', 1, 1, 'a', widened],
    ['First', 'all', 1, 1, 'b', widened],
    ['Song prize', 'film', 3, 1, 'a', null],
    ['Song prize', 'film', 3, 2, 'd', null],
    ['Song prize', 'film', 3, null, '(1 open)', 'Too few are eligible'],
    ['Song prize', 'song', 3, 1, 'b', null],
    ['Song prize', 'song', 3, 2, 'c', null],
    ['Song prize', 'song', 3, null, '(1 open)', 'Too few are eligible'],
  ]);
  expect(listOf(run)[0]).toMatchObject({ Work: 'a', Awards: 'First, Song prize (film)' });
  const kept = await runGate(works, { ...rubric, publication: { ...rubric.publication, awards: false } });
  expect(JSON.stringify(publish(kept))).not.toContain('First');
});

test('only what the section lists is published', async () => {
  const run = await runGate(
    works,
    gateRubric('publication: { fields: [name], total: false, level: false }\n'),
  );
  expect(listOf(run)[0]).toEqual({ Rank: 1, Work: 'a', Remarks: 'Tied' });
  expect(JSON.stringify(publish(run).works)).not.toContain('film');
});

test('a contact that a run record smuggles into the section stays out', async () => {
  const rubric = gateRubric();
  const smuggled: Rubric = { ...rubric, publication: { ...rubric.publication, fields: ['name', 'contact'] } };
  const run = await runGate(works, smuggled);
  expect(publish(run).fields.map(({ id }) => id)).toEqual(['name']);
});

test('the method page says what was let through, when, and by which rubric', async () => {
  const run = await runGate(works);
  const obstacle = {
    code: 'pending-rulings',
    count: 7,
    works: ['secret-a', 'secret-b'],
    finding: {
      code: 'publication/pending-rulings',
      severity: 'error',
      parameters: {},
      location: {},
      related: undefined,
    },
  } as const;
  const publication = publish(run, { allowed: [obstacle], privateWords: 3, idleMatters: 5 });
  const text = JSON.stringify(publication.method);
  for (const said of [
    '2026-06-30',
    'gate, version 1.0',
    'literal',
    '7 matters of evidence or applicability (2 works)',
    'The public texts of 3 works',
    '5 more matters await a ruling',
    'share a rank and the next ones are skipped',
    'rounded half up to 2 decimals',
    'compared to nine decimals',
  ])
    expect(text).toContain(said);
  expect(publication.allowed.map(({ code, count }) => [code, count])).toEqual([
    ['pending-rulings', 7],
    ['private-words', 3],
  ]);
  // Of no work by name, and of no other sheet of the results.
  for (const unsaid of ['secret-a', 'Data findings', 'Duplicates”', 'Groups and aggregation'])
    expect(text).not.toContain(unsaid);
  expect(publicationCsv(publication, fieldRoles(run.rubric))).toContain('The public texts of 3 works');
});

test('the csv guards against formulas, the json fits its schema', async () => {
  const run = await runGate([
    ['=1+1', 90, 'no', '', '＋film'],
    ['-b', 80, 'no', ''],
  ]);
  const publication = publish(run);
  const [, first = '', second = ''] = publicationCsv(publication, fieldRoles(run.rubric)).split('\r\n');
  expect(first).toMatch(/^1,'=1\+1,'[＋+]film,72\.00,/u);
  expect(second).toMatch(/^2,'-b,/u);
  const files = [{ name: 'publication.csv', sha256: 'c'.repeat(64) }];
  const parsed = publicationFileSchema.parse(JSON.parse(publicationJson(publication, files)));
  expect(parsed.files).toEqual(files);
  expect(publicationFileSchema.safeParse({ ...parsed, notes: 'x' }).success).toBe(false);
});
