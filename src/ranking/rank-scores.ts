/**
 * A rank by competition ranking (1, 2, 2, 4) or dense ranking (1, 2, 2, 3). Ordinal ranking (1, 2, 3, 4) is
 * only for fields without ties; where there is one all the same it ranks like competition ranking.
 */
export type TieRule = 'competition' | 'dense' | 'ordinal';

/**
 * Ranks entries by their keys: compared number by number, greater first; equal keys are a tie.
 * The result is in the entries' order, whatever that is: neither rows nor names break ties.
 */
export function rankKeys(keys: readonly (readonly number[])[], ties: TieRule): readonly number[] {
  const order = keys.map((key, index) => ({ key, index })).sort((a, b) => compareKeys(a.key, b.key));
  const ranks = new Array<number>(keys.length).fill(0);
  let rank = 0;
  order.forEach(({ key, index }, position) => {
    const before = order[position - 1];
    if (before === undefined || compareKeys(before.key, key) !== 0) {
      rank = ties === 'dense' ? rank + 1 : position + 1;
    }
    ranks[index] = rank;
  });
  return ranks;
}

/** Negative where `a` ranks before `b`, 0 for a tie. */
export function compareKeys(a: readonly number[], b: readonly number[]): number {
  for (const [position, value] of a.entries()) {
    const other = b[position] ?? -Infinity;
    if (other !== value) return other > value ? 1 : -1;
  }
  return 0;
}
