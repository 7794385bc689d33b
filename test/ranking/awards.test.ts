import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sameText } from '../../src/diagnostics/language.js';
import { parseExpression } from '../../src/expressions/parse-expression.js';
import type { Expression } from '../../src/expressions/expression.js';
import type { AwardResult, Run } from '../../src/ranking/run.js';
import { drawPlaces } from '../../src/ranking/draw-places.js';
import type { Award, Rubric } from '../../src/rubric/rubric.js';
import type { LedgerInput } from '../../src/review/ledger.js';
import {
  entriesOf,
  findingsOf,
  type Marks,
  requireRun,
  runMarks,
  withAwards,
} from '../review/points-field.js';

function condition(text: string): Expression {
  const parsed = parseExpression(text);
  if ('problem' in parsed) throw new Error(`${text}: ${JSON.stringify(parsed.problem)}`);
  return parsed.expression;
}

/** One place for the highest total of all, unless the rest says otherwise. */
function award(id: string, rest: Partial<Award> = {}): Award {
  return {
    ...{ id, label: sameText(id), quota: 1, by: 'total', within: 'all', eligible: undefined },
    ...{ eligibleLabel: undefined, provisional: false },
    ...{ excludesWinnersOf: [], tieAtCut: 'share' },
    ...rest,
  };
}

/** A result in a line: `id track: winners with place and a star at a tied cut | open places | tied for them`. */
function shown({ award: { id }, track, winners, openPlaces, tiedForOpen }: AwardResult): string {
  const won = winners.map(
    ({ submission, place, tiedAtCut }) => `${String(place)}${submission.name ?? ''}${tiedAtCut ? '*' : ''}`,
  );
  const tied = tiedForOpen.map(({ name }) => name ?? '').join('');
  return `${id}${track === undefined ? '' : ` ${track}`}: ${won.join(' ')} | ${String(openPlaces)} | ${tied}`;
}

async function draw(
  awards: readonly Award[],
  works: readonly Marks[],
  rest: Partial<Rubric> = {},
  ledger?: LedgerInput,
): Promise<{ readonly results: readonly string[]; readonly findings: readonly string[]; readonly run: Run }> {
  const outcome = await runMarks(works, ledger, withAwards(awards, rest));
  const run = requireRun(outcome);
  return { results: run.awards.map(shown), findings: findingsOf(outcome), run };
}

// Totals 90, 80, 80, 60, 50; marks of 1.1 at 60, 50, 40, 50, 50.
const works: readonly Marks[] = [
  ['甲', '剧集', 60, 30],
  ['乙', '电影', 50, 30],
  ['丙', '剧集', 40, 40],
  ['丁', '电影', 50, 10],
  ['戊', '剧集；电影', 50, 0],
];

describe('places', () => {
  it('go from the highest total down', async () => {
    expect(await draw([award('a', { quota: 3 })], works)).toMatchObject({
      results: ['a: 1甲 2乙 2丙 | 0 | '],
      findings: [],
    });
  });

  it('go by another node, whose scores tie although the totals do not', async () => {
    expect((await draw([award('a', { by: '1.1', quota: 4 })], works)).results).toEqual([
      'a: 1甲 2乙 2丁 2戊 | 0 | ',
    ]);
  });

  it('carry the unrounded score of the deciding node on its own scale', async () => {
    const { run } = await draw([award('a', { by: '1.1', quota: 2 }), award('b')], works);
    // An item’s own score is out of 100: 60 of 60, 50 of 60; the total a sum of points.
    expect(run.awards.map(({ winners }) => winners.map(({ score }) => score))).toEqual([
      [100, ...[1, 2, 3].map(() => expect.closeTo(83.333333333, 9) as number)],
      [90],
    ]);
  });

  it('stay open where too few are eligible', async () => {
    expect(
      await draw([award('a', { quota: 3, eligible: condition('score(total) > 80') })], works),
    ).toMatchObject({
      results: ['a: 1甲 | 2 | '],
      findings: ['award/open-places'],
    });
  });
});

describe('a tie at the cut', () => {
  it.each([
    ['share', 'a: 1甲 2乙* 2丙* | 0 | ', 'award/tie-shared 3'],
    ['widen', 'a: 1甲 2乙* 2丙* | 0 | ', 'award/tie-widened 3'],
    ['leave-open', 'a: 1甲 | 1 | 乙丙', 'award/tie-open 3'],
  ] as const)('%s', async (tieAtCut, result, finding) => {
    const { results, findings } = await draw([award('a', { quota: 2, tieAtCut })], works);
    expect([results, findings]).toEqual([[result], [finding]]);
  });

  it('is none where the ranking’s tie-breakers part the totals', async () => {
    const tieBreakers = [{ node: '1.2', order: 'higher-first' }] as const;
    const { ranking } = withAwards([]);
    const drawn = await draw([award('a', { quota: 2 })], works, { ranking: { ...ranking, tieBreakers } });
    expect([drawn.results, drawn.findings]).toEqual([['a: 1甲 2丙 | 0 | '], []]);
  });

  it('is one where scores are equal as the rubric compares them', async () => {
    const close: readonly Marks[] = [
      ['甲', '', 50.004, 0],
      ['乙', '', 50.001, 0],
    ];
    const { ranking } = withAwards([]);
    const by = async (rankOn: 'exact' | 'published', node: string): Promise<unknown> =>
      (await draw([award('a', { by: node })], close, { ranking: { ...ranking, rankOn, decimals: 1 } }))
        .results;
    expect(await by('exact', 'total')).toEqual(['a: 1甲 | 0 | ']);
    expect(await by('published', 'total')).toEqual(['a: 1甲* 1乙* | 0 | ']);
    expect(await by('exact', '1.1')).toEqual(['a: 1甲 | 0 | ']);
    expect(await by('published', '1.1')).toEqual(['a: 1甲* 1乙* | 0 | ']);
  });
});

describe('who takes part', () => {
  it('each track draws its own, a work of two tracks in both', async () => {
    const { results } = await draw([award('a', { within: 'each-track', quota: 3 })], works);
    expect(results).toEqual(['a 剧集: 1甲 2丙 3戊 | 0 | ', 'a 电影: 1乙 2丁 3戊 | 0 | ']);
  });

  it('a track without a ranked work leaves its places open', async () => {
    const ledger = entriesOf([{ 作品: '己', 规则: 'plagiarism' }]);
    const more: readonly Marks[] = [...works, ['己', '游戏', 60, 40]];
    const { results, findings } = await draw([award('a', { within: 'each-track' })], more, {}, ledger);
    expect(results).toEqual(['a 剧集: 1甲 | 0 | ', 'a 游戏:  | 1 | ', 'a 电影: 1乙 | 0 | ']);
    expect(findings).toEqual(['award/open-places']);
  });

  it('the adjusted total counts, and vetoed works win nothing', async () => {
    const ledger = entriesOf([
      { 作品: '甲', 规则: 'plagiarism' },
      { 作品: '乙', 规则: 'late' },
    ]);
    const eligible = condition('score(total) >= 76');
    const { results } = await draw([award('a', { by: '1.1', eligible })], works, {}, ledger);
    // 甲 is vetoed; 乙 has 75 left; of the others only 丙 has 76 or more.
    expect(results).toEqual(['a: 1丙 | 0 | ']);
  });

  it('winners of the awards that it excludes do not', async () => {
    const awards = [
      award('grand'),
      award('best', { within: 'each-track', excludesWinnersOf: ['grand'] }),
      award('any', { quota: 2 }),
      award('new', { excludesWinnersOf: ['grand', 'best'] }),
    ];
    expect((await draw(awards, works)).results).toEqual([
      ...['grand: 1甲 | 0 | ', 'best 剧集: 1丙 | 0 | ', 'best 电影: 1乙 | 0 | '],
      ...['any: 1甲 2乙* 2丙* | 0 | ', 'new: 1丁 | 0 | '],
    ]);
  });

  it('conditions ask for answers, fields and scores', async () => {
    const having = async (text: string): Promise<readonly string[]> =>
      (await draw([award('a', { quota: 5, eligible: condition(text) })], works)).results;
    expect(await having("value(1.2) >= 30 and field(track) = '剧集'")).toEqual(['a: 1甲 2丙 | 3 | ']);
    // 40 of 60 is 66.7 of 100.
    expect(await having('score(1.1) < 70')).toEqual(['a: 1丙 | 4 | ']);
  });

  it('where a condition cannot be told the work is not eligible, and it is said', async () => {
    const more: readonly Marks[] = [...works, ['己', '剧集', 60, null]];
    const eligible = condition('value(1.2) >= 0');
    const { results, findings } = await draw([award('a', { quota: 5, eligible })], more);
    expect(results).toEqual(['a: 1甲 2乙 2丙 4丁 5戊 | 0 | ']);
    expect(findings).toEqual(['award/eligibility-unknown 7']);
    const vetoed = entriesOf([{ 作品: '己', 规则: 'plagiarism' }]);
    expect((await draw([award('a', { quota: 5, eligible })], more, {}, vetoed)).findings).toEqual([]);
  });
});

describe('laws of drawing places', () => {
  const field = fc.array(fc.nat(6), { maxLength: 12 });
  const quotas = fc.integer({ min: 1, max: 8 });
  const rules = fc.constantFrom<Award['tieAtCut']>('share', 'widen', 'leave-open');
  const candidates = (keys: readonly number[]) => keys.map((key, entry) => ({ entry, key }));

  it('nobody wins past somebody better or equal who does not', () => {
    fc.assert(
      fc.property(field, quotas, rules, (keys, quota, rule) => {
        const { drawn } = drawPlaces(candidates(keys), quota, rule);
        const won = new Set(drawn.map(({ entry }) => entry));
        const lowest = Math.min(Infinity, ...drawn.map(({ entry }) => keys[entry] ?? -1));
        expect(keys.every((key, index) => won.has(index) || key < lowest)).toBe(true);
      }),
    );
  });

  it('winners and open places make the quota, and exceed it only by a tie', () => {
    fc.assert(
      fc.property(field, quotas, rules, (keys, quota, rule) => {
        const { drawn, open, tied } = drawPlaces(candidates(keys), quota, rule);
        expect(drawn.length + open).toBeGreaterThanOrEqual(quota);
        if (drawn.length > quota) expect(drawn.at(-1)?.tiedAtCut).toBe(true);
        else expect(drawn.length + open).toBe(quota);
        if (rule === 'leave-open') expect(drawn.some(({ tiedAtCut }) => tiedAtCut)).toBe(false);
        else expect(tied).toEqual([]);
        if (tied.length > 0) expect(tied.length).toBeGreaterThan(open);
      }),
    );
  });

  it('a winner’s place is one more than the winners before it', () => {
    fc.assert(
      fc.property(field, quotas, rules, (keys, quota, rule) => {
        for (const { entry, place } of drawPlaces(candidates(keys), quota, rule).drawn)
          expect(place).toBe(1 + keys.filter((key) => key > (keys[entry] ?? 0)).length);
      }),
    );
  });
});
