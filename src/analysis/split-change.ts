/** The factorials that weigh the orders in which causes could have come. */
function factorial(n: number): number {
  return n <= 1 ? 1 : n * factorial(n - 1);
}

/** How many of the lowest bits of a set are set. */
function sizeOf(set: number): number {
  return set === 0 ? 0 : (set & 1) + sizeOf(set >>> 1);
}

/** A change split into its causes, as whole numbers of `1 / perUnit` of what was measured. */
export interface SplitChange {
  readonly parts: readonly number[];
  /** The orders in which the causes could have come: the parts' common denominator. */
  readonly perUnit: number;
}

/**
 * Splits a change into what each cause brought, without regard to an order: each cause gets the mean of what
 * it changes over all orders in which the causes could have come (the Shapley value), so that the parts add
 * up to the whole exactly. `valueAfter` gives the whole number that is measured once the causes of a set have
 * happened; bit i of the set stands for cause i. At most six causes; values within ±10^12.
 */
export function splitChange(causes: number, valueAfter: (set: number) => number): SplitChange {
  const sets = 2 ** causes;
  const values = Array.from({ length: sets }, (_, set) => valueAfter(set));
  const parts = Array.from({ length: causes }, (_, cause) => {
    let part = 0;
    for (let set = 0; set < sets; set += 1) {
      if ((set & (1 << cause)) !== 0) continue;
      const before = sizeOf(set);
      const orders = factorial(before) * factorial(causes - before - 1);
      part += orders * ((values[set | (1 << cause)] ?? 0) - (values[set] ?? 0));
    }
    return part;
  });
  return { parts, perUnit: factorial(causes) };
}

/**
 * Parts rounded to whole multiples of `step` so that they still add up to the rounded whole: what rounding
 * down leaves over goes to the parts with the greatest rests. Numbers in the same units as `step`; `whole` is
 * a multiple of it.
 */
export function roundTogether(parts: readonly number[], whole: number, step: number): readonly number[] {
  const floors = parts.map((part) => Math.floor(part / step));
  let open = Math.round(whole / step) - floors.reduce((sum, floor) => sum + floor, 0);
  const byRest = parts
    .map((part, index) => ({ index, rest: part / step - (floors[index] ?? 0) }))
    .sort((a, b) => b.rest - a.rest || a.index - b.index);
  const rounded = [...floors];
  for (let turn = 0; open !== 0 && byRest.length > 0; turn += 1) {
    const at = open > 0 ? turn % byRest.length : byRest.length - 1 - (turn % byRest.length);
    const index = byRest[at]?.index ?? 0;
    rounded[index] = (rounded[index] ?? 0) + Math.sign(open);
    open -= Math.sign(open);
  }
  return rounded.map((count) => count * step);
}
