import type { PanelSpec } from '../../src/items/panel.js';
import { compare, exactly, type Fraction, over, plus, ratio, sum, times } from './fraction.js';

function meanOf(marks: readonly Fraction[]): Fraction {
  return over(sum(marks), ratio(BigInt(marks.length), 1n));
}

function medianOf(rising: readonly Fraction[]): Fraction {
  const middle = (rising.length - 1) / 2;
  const [low, high] = [rising[Math.floor(middle)], rising[Math.ceil(middle)]];
  if (low === undefined || high === undefined) throw new Error('no marks');
  return times(plus(low, high), ratio(1n, 2n));
}

/** The value made of the marks of the judges who were there; undefined where they are too few for any rule. */
export function exactPanel(spec: PanelSpec, given: readonly (number | undefined)[]): Fraction | undefined {
  const marks = given.flatMap((mark) => (mark === undefined ? [] : [exactly(mark)]));
  const rising = [...marks].sort(compare);
  const applying = spec.rules.filter((rule) => marks.length >= rule.marks);
  const most = Math.max(...applying.map((rule) => rule.marks));
  const rule = applying.find((each) => each.marks === most);
  switch (rule?.use) {
    case 'mean':
      return meanOf(marks);
    case 'median':
      return medianOf(rising);
    case 'trimmed-mean':
      return meanOf(rising.slice(rule.drop_low, rising.length - rule.drop_high));
    case undefined:
      return undefined;
  }
}
