import { compareKeys, type TieRule } from '../../ranking/rank-scores.js';

/** What ranks a work, the greater first; see ranking/standing-key.ts. */
export type RankKey = readonly number[];

/** The keys of a field's ranked works, best first: all of them, and each only once. */
export interface SortedField {
  readonly all: readonly RankKey[];
  readonly distinct: readonly RankKey[];
}

/** The field of some keys in any order. */
export function sortField(keys: readonly RankKey[]): SortedField {
  const all = [...keys].sort(compareKeys);
  const distinct = all.filter((key, index) => {
    const before = all[index - 1];
    return before === undefined || compareKeys(before, key) !== 0;
  });
  return { all, distinct };
}

/** How many of the sorted keys stand before a key, or with it too. */
function countAhead(sorted: readonly RankKey[], key: RankKey, tied: 'without-ties' | 'with-ties'): number {
  const limit = tied === 'with-ties' ? 1 : 0;
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    const other = sorted[middle];
    if (other !== undefined && compareKeys(other, key) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * The rank that a key would have among the works of a field besides the work itself, whose own key there is
 * `itself`; undefined where it is not ranked there.
 */
export function rankAmong(
  { all, distinct }: SortedField,
  ties: TieRule,
  key: RankKey,
  itself: RankKey | undefined,
): number {
  const ahead = countAhead(ties === 'dense' ? distinct : all, key, 'without-ties');
  if (itself === undefined || compareKeys(itself, key) >= 0) return ahead + 1;
  const same = countAhead(all, itself, 'with-ties') - countAhead(all, itself, 'without-ties');
  return ties === 'dense' && same > 1 ? ahead + 1 : ahead;
}
