import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Submission } from '../../src/intake/submission.js';
import { levelOf } from '../../src/ranking/levels.js';
import type { Standing } from '../../src/ranking/run.js';
import type { Rubric } from '../../src/rubric/rubric.js';
import { publishedScore, snap } from '../../src/table/numbers.js';
import { type Draw, shrinkingDraw } from '../oracle/draw.js';
import { drawRubric } from '../oracle/random-rubric.js';
import { drawField } from '../oracle/random-submission.js';
import { relativeItems } from '../../src/scoring/sample-field.js';
import { literal, strict } from '../scoring/small-rubric.js';
import { rankPlainly } from '../score-one.js';

interface Field {
  readonly rubric: Rubric;
  readonly field: readonly Submission[];
}

function holds(law: (draw: Draw, field: Field) => void): void {
  fc.assert(
    fc.property(fc.gen(), (generator) => {
      const draw = shrinkingDraw(generator);
      const rubric = drawRubric(draw);
      law(draw, { rubric, field: drawField(draw, rubric) });
    }),
    { numRuns: 300 },
  );
}

function ranked(rubric: Rubric, field: readonly Submission[]) {
  const accepted = field.map((submission) => ({ submission, provisional: false }));
  return rankPlainly(rubric, accepted, literal, strict).submissions;
}

/** With the tracks' ranks in the order of their names. */
function inOrder(standing: Standing): Standing {
  if (standing.status === 'unranked') return standing;
  const trackRanks = [...standing.trackRanks].sort((a, b) => (a.track < b.track ? -1 : 1));
  return { ...standing, trackRanks };
}

/** Standing, rank beside and level of each submission, by its id. */
function outcomes(rubric: Rubric, field: readonly Submission[]): ReadonlyMap<string, unknown> {
  return new Map(
    ranked(rubric, field).map(({ submission, standing, beside, level }) => [
      submission.id,
      { standing: inOrder(standing), beside: beside.rank, level: level?.min },
    ]),
  );
}

/** A rubric whose results do not depend on who else takes part: no relative curves, no quantile levels. */
function isAbsolute(rubric: Rubric): boolean {
  return relativeItems(rubric).length === 0 && rubric.levelTables.every(({ on }) => on !== 'quantile');
}

/** The score that ranks: the published one where the rubric says so, else billionths. */
function comparedScore({ ranking: { rankOn, decimals } }: Rubric, total: number): number {
  return rankOn === 'published' ? publishedScore(total, decimals) : snap(total);
}

function shuffled<T>(draw: Draw, values: readonly T[]): readonly T[] {
  const rest = [...values];
  return values.flatMap(() => rest.splice(draw.integer(0, rest.length - 1), 1));
}

describe('ranks of a field', () => {
  it('do not depend on the order of rows', () => {
    holds((draw, { rubric, field }) => {
      expect(outcomes(rubric, shuffled(draw, field))).toEqual(outcomes(rubric, field));
    });
  });

  it('do not depend on names', () => {
    holds((draw, { rubric, field }) => {
      const names = shuffled(
        draw,
        field.map((_, index) => `name ${String(index)}`),
      );
      const renamed = field.map((submission, index) =>
        submission.name === undefined ? submission : { ...submission, name: names[index] },
      );
      expect(outcomes(rubric, renamed)).toEqual(outcomes(rubric, field));
    });
  });

  it('do not count the unranked', () => {
    let unranked = 0;
    holds((_, { rubric, field }) => {
      if (!isAbsolute(rubric)) return;
      const all = ranked(rubric, field);
      const taking = all.filter(({ standing }) => standing.status === 'ranked');
      if (taking.length < all.length) unranked += 1;
      const alone = outcomes(
        rubric,
        taking.map(({ submission }) => submission),
      );
      const together = outcomes(rubric, field);
      for (const [id, outcome] of alone) expect(together.get(id)).toEqual(outcome);
      expect(all.slice(0, taking.length)).toEqual(taking);
    });
    expect(unranked).toBeGreaterThan(20);
  });

  it('begin at 1, overall and in each track, and rise with falling totals', () => {
    holds((_, { rubric, field }) => {
      const standings = ranked(rubric, field).flatMap(({ standing, score }) =>
        standing.status === 'ranked'
          ? [{ ...standing, compared: comparedScore(rubric, score.total ?? -1) }]
          : [],
      );
      const [first] = standings;
      if (first !== undefined) expect(first.rank).toBe(1);
      const inTracks = standings.flatMap(({ trackRanks }) => trackRanks);
      for (const track of new Set(inTracks.map((each) => each.track))) {
        const ranks = inTracks.filter((each) => each.track === track).map(({ rank }) => rank);
        expect(Math.min(...ranks)).toBe(1);
      }
      for (const a of standings) {
        for (const b of standings) if (a.rank < b.rank) expect(a.compared).toBeGreaterThanOrEqual(b.compared);
      }
    });
  });
});

describe('levels', () => {
  it('never fall with a rising score', () => {
    const score = fc.integer({ min: 0, max: 100_000 }).map((units) => units / 1000);
    fc.assert(
      fc.property(fc.gen(), score, score, (generator, a, b) => {
        const rubric = drawRubric(shrinkingDraw(generator));
        const [lower, higher] = [Math.min(a, b), Math.max(a, b)];
        const [table] = rubric.levelTables;
        const min = (own: number): number =>
          (table === undefined ? undefined : levelOf(rubric, table, own)?.min) ?? -1;
        expect(min(lower)).toBeLessThanOrEqual(min(higher));
        if (rubric.ranking.rankOn === 'exact') expect(min(lower)).toBeLessThanOrEqual(lower);
      }),
      { numRuns: 300 },
    );
  });
});
