import type { MultiOption, MultiSpec } from '../../src/items/multi.js';
import { compare, exactly, type Fraction, least, one, over, sum, times, zero } from './fraction.js';

function highestFirst(points: readonly Fraction[]): readonly Fraction[] {
  return [...points].sort((a, b) => compare(b, a));
}

/** The best counts by the first factor, the second best by the second …; beyond the list nothing counts. */
function added({ diminishing }: MultiSpec, points: readonly Fraction[]): Fraction {
  if (diminishing === undefined) return sum(points);
  return sum(
    highestFirst(points)
      .slice(0, diminishing.length)
      .map((each, index) => times(each, exactly(diminishing[index] ?? 0))),
  );
}

function standsAlone({ means, exclusive }: MultiOption): boolean {
  return means !== undefined || exclusive === true;
}

/** The most points that can be had: of all options that go together, or of one that stands alone. */
export function exactMost(spec: MultiSpec): Fraction {
  const together = spec.options.filter((option) => !standsAlone(option)).map(({ points }) => exactly(points));
  const alone = spec.options
    .filter((option) => standsAlone(option) && option.means !== 'not-applicable')
    .map(({ points }) => added(spec, [exactly(points)]));
  return [added(spec, together), ...alone].reduce((a, b) => (compare(a, b) >= 0 ? a : b), zero);
}

/** Enough options with points: as much as is left of the last one that is needed, the best backed first. */
function anyOf(
  { options }: MultiSpec,
  any: number,
  chosen: ReadonlySet<string>,
  factorOf: (option: string) => Fraction,
): Fraction {
  const scoring = options.filter(({ id, points }) => points > 0 && chosen.has(id));
  if (scoring.length < any) return zero;
  return highestFirst(scoring.map(({ id }) => factorOf(id)))[any - 1] ?? zero;
}

/** The credit of the chosen options, each with its points times a factor. */
export function exactMulti(
  spec: MultiSpec,
  chosen: ReadonlySet<string>,
  factorOf: (option: string) => Fraction,
): Fraction {
  const points = spec.options
    .filter(({ id }) => chosen.has(id))
    .map((option) => times(exactly(option.points), factorOf(option.id)));
  if (spec.any !== undefined) return anyOf(spec, spec.any, chosen, factorOf);
  const cap = spec.cap === undefined ? exactMost(spec) : exactly(spec.cap);
  return least(one, over(added(spec, points), cap));
}
