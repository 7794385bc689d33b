import { roundTogether, splitChange } from '../split-change.js';
import { type ByCause, type Cause, causes } from './causes.js';

/** A change with what each cause brought. `before` and `after` are whole numbers of what is measured. */
export interface Split {
  readonly before: number;
  readonly after: number;
  /** In `1 / perUnit` of the measure; they add up to the change exactly. */
  readonly parts: ByCause;
  readonly perUnit: number;
}

function byCause(numbers: readonly number[]): ByCause {
  const [answers = 0, evidence = 0, ledger = 0, rubric = 0, others = 0] = numbers;
  return { answers, evidence, ledger, rubric, others };
}

/**
 * Splits a change by cause. `valueAfter` gives the value, a whole number, once the causes of a set have
 * happened; undefined where one of the values on the way does not exist, so that nothing can be split.
 */
export function splitByCause(valueAfter: (set: number) => number | undefined): Split | undefined {
  const sets = 2 ** causes.length;
  const values: number[] = [];
  for (let set = 0; set < sets; set += 1) {
    const value = valueAfter(set);
    if (value === undefined) return undefined;
    values.push(value);
  }
  const { parts, perUnit } = splitChange(causes.length, (set) => values[set] ?? 0);
  return { before: values[0] ?? 0, after: values[sets - 1] ?? 0, parts: byCause(parts), perUnit };
}

/** Parts that are whole multiples of a step, with the change that they add up to. */
export interface PrintedSplit {
  readonly change: number;
  readonly parts: ByCause;
}

/**
 * A split as it is printed: the change between the two printed values, and parts that add up to it. `step` is
 * the least printed difference in the measure's units, `print` rounds a value to a whole multiple of it.
 */
export function printSplit(split: Split, step: number, print: (value: number) => number): PrintedSplit {
  const change = print(split.after) - print(split.before);
  // Ten times finer, so that the step is whole in the parts' units for hundredths of a rank.
  const scale = 10;
  const parts = causes.map((cause: Cause) => split.parts[cause] * scale);
  const unit = split.perUnit * scale;
  const rounded = roundTogether(parts, change * unit, Math.round(step * unit));
  return { change, parts: byCause(rounded.map((part) => part / unit)) };
}
