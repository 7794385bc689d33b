import { expect, test } from 'vitest';
import { allowObstacles } from '../../../src/analysis/publication-gate/allow.js';
import { partPending } from '../../../src/analysis/publication-gate/moving-works.js';
import { obstacleCodes } from '../../../src/analysis/publication-gate/obstacle.js';
import { outsideObstacles } from '../../../src/analysis/publication-gate/outside-obstacles.js';
import { runObstacles } from '../../../src/analysis/publication-gate/run-obstacles.js';
import { diagnose } from '../../../src/diagnostics/diagnostic.js';
import { sameText } from '../../../src/diagnostics/language.js';
import type { Run } from '../../../src/ranking/run.js';
import { gateRubric, type GateWork, runGate } from './gate-field.js';

const apart: readonly GateWork[] = [
  ['a', 100, 'yes', 'report'],
  ['b', 70, 'yes', 'report'],
];

/** What is in the way of a run: `code count works`. */
function inTheWay(run: Run): readonly string[] {
  return runObstacles(run, partPending(run)).map(({ code, count, works }) =>
    `${code} ${String(count)} ${works.join(' ')}`.trimEnd(),
  );
}

test('nothing is in the way of a run of which all is settled', async () => {
  expect(inTheWay(await runGate(apart))).toEqual([]);
});

test('rulings that could move a place are, with the works they are on', async () => {
  const run = await runGate([...apart, ['c', 75, 'yes', 'report']]);
  // b is worth 56 to 76, c 60 to 80, which touches a; in the order of the ranks.
  expect(inTheWay(run)).toEqual(['pending-rulings 3 a c b']);
});

test('provisional submissions are, but not those that a ruling voids', async () => {
  const run = await runGate(apart);
  const provisional = (eligibility?: 'voided'): Run => ({
    ...run,
    submissions: run.submissions.map((entry, index) =>
      index === 0
        ? entry
        : {
            ...entry,
            provisional: true,
            submission: {
              ...entry.submission,
              ...(eligibility === undefined
                ? {}
                : {
                    eligibility: {
                      verdict: eligibility,
                      reason: 'r',
                      role: 'chair',
                      date: '2026-06-01',
                      place: entry.submission.source,
                    },
                  }),
            },
          },
    ),
  });
  expect(inTheWay(provisional())).toEqual(['provisional-submissions 1 b']);
  expect(inTheWay(provisional('voided'))).toEqual([]);
});

test('provisional choices, items and awards of the rubric are', async () => {
  const rubric = gateRubric(
    'awards: [{ id: x, label: X, quota: 2, by: total, within: all, tie_at_cut: share, provisional: true }]\n',
  );
  const choice = { choice: sameText('weights'), reason: sameText('not published') };
  const run = await runGate(apart, { ...rubric, provisional: [choice, choice] });
  expect(inTheWay(run)).toEqual(['provisional-rubric 3']);
});

test('copies of a work are, as long as it is not settled which counts', async () => {
  const run = await runGate(apart);
  const [first] = run.submissions;
  if (first === undefined) throw new Error('nobody is ranked');
  const entry = { source: first.submission.source, submittedAt: undefined, answered: 2 };
  const group = { name: 'a', kept: entry, dropped: [entry], rule: 'latest', identical: false } as const;
  const open: Run = { ...run, duplicates: [{ ...group, by: 'order', decided: false }] };
  expect(inTheWay(open)).toEqual(['open-duplicates 1 a']);
  expect(inTheWay({ ...run, duplicates: [{ ...group, by: 'time', decided: true }] })).toEqual([]);
  const copies = { ...group, by: 'identical', decided: false, identical: true } as const;
  expect(inTheWay({ ...run, duplicates: [copies] })).toEqual([]);
});

/** The run with its first submission changed. */
function withFirst(run: Run, change: Partial<Run['submissions'][number]['submission']>): Run {
  return {
    ...run,
    submissions: run.submissions.map((entry, index) =>
      index === 0 ? { ...entry, submission: { ...entry.submission, ...change } } : entry,
    ),
  };
}

test('works of one name are, until each is confirmed or voided', async () => {
  const run = await runGate(apart);
  const named = {
    ...run,
    diagnostics: [diagnose('duplicate/same-name', { count: 2, rows: '' }, { work: 'a' })],
  };
  expect(inTheWay(named)).toEqual(['open-duplicates 1 a']);
  const [first] = run.submissions;
  if (first === undefined) throw new Error('nobody is ranked');
  const ruling = { reason: 'r', role: 'chair', date: '2026-06-01', place: first.submission.source };
  expect(inTheWay(withFirst(named, { eligibility: { verdict: 'confirmed', ...ruling } }))).toEqual([]);
});

test('ranked submissions without an answer are', async () => {
  const run = await runGate(apart);
  const [first] = run.submissions;
  if (first === undefined) throw new Error('nobody is ranked');
  const blank = new Map(
    [...first.submission.responses].map(([id, response]) => [
      id,
      { ...response, answer: { state: 'blank' as const } },
    ]),
  );
  expect(inTheWay(withFirst(run, { responses: blank }))).toContain('empty-submissions 1 a');
});

test('what looks like a contact is, and its name does not show it', async () => {
  const run = withFirst(await runGate(apart), { name: '联系人 13900139000' });
  expect(inTheWay(run)).toEqual(['contacts-in-texts 1 a']);
  const [obstacle] = runObstacles(run, partPending(run));
  expect(JSON.stringify(obstacle?.finding)).not.toContain('13900139000');
});

test('findings that are errors are, those of the rubric by themselves', async () => {
  const run = await runGate(apart);
  const found = [
    diagnose('identity/missing-name', {}, {}),
    diagnose('rubric/no-name-field', {}, {}),
    diagnose('input/not-found', { path: 'a.xlsx', suggestion: '' }, { work: 'a' }),
    diagnose('publication/allow-not-needed', { code: 'x' }, {}),
  ];
  expect(inTheWay({ ...run, diagnostics: found })).toEqual(['rubric-errors 1', 'error-findings 2 a']);
});

test('what only the shell can tell is', () => {
  const found = outsideObstacles({ missingInputs: ['a.xlsx', 'b.xlsx'], differing: 3 });
  expect(found.map(({ code, count }) => [code, count])).toEqual([
    ['rescored-differently', 3],
    ['inputs-not-at-hand', 2],
  ]);
  expect(outsideObstacles({ missingInputs: [], differing: 0 })).toEqual([]);
});

test('an obstacle is let through by its code, and a code without need is said', () => {
  const obstacles = outsideObstacles({ missingInputs: ['a.xlsx'], differing: 3 });
  const { blocking, allowed, diagnostics } = allowObstacles(obstacles, [
    'inputs-not-at-hand',
    'open-duplicates',
    'private-words',
  ]);
  expect(blocking.map(({ code }) => code)).toEqual(['rescored-differently']);
  expect(allowed.map(({ code }) => code)).toEqual(['inputs-not-at-hand']);
  expect(diagnostics.map(({ code, parameters }) => [code, parameters['code']])).toEqual([
    ['publication/allowed', 'inputs-not-at-hand'],
    ['publication/allow-not-needed', 'open-duplicates'],
  ]);
});

test('every code has a finding of its name', async () => {
  const run = await runGate([...apart, ['c', 75, 'yes', 'report']]);
  const found = [
    ...runObstacles(run, partPending(run)),
    ...outsideObstacles({ missingInputs: ['a'], differing: 1 }),
  ];
  for (const { code, finding } of found) expect(finding.code).toBe(`publication/${code}`);
  expect(obstacleCodes).toHaveLength(10);
});
