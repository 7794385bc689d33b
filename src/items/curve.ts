import { settled } from '../expressions/settled-number.js';

export { curveSchema } from './curve-schema.js';

/** What happens to a value beyond a curve's ends: it counts as the end, or it is not an answer. */
type Outside = 'clamp' | 'refuse';

/** How a number earns credit; the last three depend on the field, so they make a run relative. */
export type Curve =
  | {
      readonly shape: 'linear';
      /** The values that earn 0 and 1; `zero` may be the greater one. */
      readonly zero: number;
      readonly full: number;
      readonly log: boolean;
      readonly outside: Outside;
    }
  | {
      readonly shape: 'trapezoid';
      /** 0 at the first, 1 from the second to the third, 0 at the last. */
      readonly corners: readonly [number, number, number, number];
      readonly outside: Outside;
    }
  | {
      readonly shape: 'corners';
      /** In rising order of the value; straight in between. */
      readonly corners: readonly (readonly [value: number, credit: number])[];
      readonly outside: Outside;
    }
  | {
      readonly shape: 'step';
      /** In rising order of `from` (included); below the first the credit is 0. */
      readonly steps: readonly { readonly from: number; readonly credit: number }[];
    }
  | {
      readonly shape: 'min-max' | 'percentile';
      readonly better: 'higher' | 'lower';
      readonly no_spread: number;
    }
  | {
      readonly shape: 'z-score';
      readonly better: 'higher' | 'lower';
      readonly no_spread: number;
      /** Standard deviations from the mean that earn 0 on the one side and 1 on the other. */
      readonly deviations: number;
    };

/** Whether credits depend on the other submissions of the field. */
export function isRelative({ shape }: Curve): boolean {
  return shape === 'min-max' || shape === 'percentile' || shape === 'z-score';
}

/** The corners between which a curve is straight; undefined for steps and relative shapes. */
function cornersOf(curve: Curve): readonly (readonly [number, number])[] | undefined {
  switch (curve.shape) {
    case 'linear':
      return curve.zero < curve.full
        ? [
            [curve.zero, 0],
            [curve.full, 1],
          ]
        : [
            [curve.full, 1],
            [curve.zero, 0],
          ];
    case 'trapezoid': {
      const [low, fullFrom, fullTo, high] = curve.corners;
      return [
        [low, 0],
        [fullFrom, 1],
        [fullTo, 1],
        [high, 0],
      ];
    }
    case 'corners':
      return curve.corners;
    case 'step':
    case 'min-max':
    case 'percentile':
    case 'z-score':
      return undefined;
  }
}

/** The range, both ends included, outside of which a value is refused; undefined where any value will do. */
export function acceptedRange(curve: Curve): readonly [number, number] | undefined {
  if (!('outside' in curve) || curve.outside === 'clamp') return undefined;
  const corners = cornersOf(curve) ?? [];
  const [first, last] = [corners[0]?.[0], corners.at(-1)?.[0]];
  return first === undefined || last === undefined ? undefined : [first, last];
}

/** Whether a curve tells values below zero apart, so that these are to be expected. */
export function reachesBelowZero(curve: Curve): boolean {
  if (curve.shape === 'step') return curve.steps.some(({ from }) => from < 0);
  return cornersOf(curve)?.some(([value]) => value < 0) ?? false;
}

/** Where two corners lie on one value, as a cliff, the credit of the later one counts from that value on. */
function along(corners: readonly (readonly [number, number])[], value: number): number {
  let [fromValue, fromCredit] = corners[0] ?? [0, 0];
  if (value < fromValue) return fromCredit;
  for (const [toValue, toCredit] of corners.slice(1)) {
    if (value < toValue)
      return fromCredit + ((value - fromValue) / (toValue - fromValue)) * (toCredit - fromCredit);
    [fromValue, fromCredit] = [toValue, toCredit];
  }
  return fromCredit;
}

function fromSample(curve: Curve, value: number, sample: readonly number[]): number | undefined {
  switch (curve.shape) {
    case 'min-max': {
      const [lowest, highest] = [sample[0] ?? value, sample.at(-1) ?? value];
      return highest === lowest ? undefined : (value - lowest) / (highest - lowest);
    }
    case 'percentile': {
      const below = sample.filter((other) => other < value).length;
      const equal = sample.filter((other) => other === value).length;
      const spread = sample[0] !== sample.at(-1);
      return spread ? (below + (equal - 1) / 2) / (sample.length - 1) : undefined;
    }
    case 'z-score': {
      const mean = sample.reduce((sum, other) => sum + other, 0) / sample.length;
      const variance = sample.reduce((sum, other) => sum + (other - mean) ** 2, 0) / sample.length;
      const spread = sample[0] !== sample.at(-1);
      return spread ? 0.5 + (value - mean) / Math.sqrt(variance) / (2 * curve.deviations) : undefined;
    }
    case 'linear':
    case 'trapezoid':
    case 'corners':
    case 'step':
      throw new Error(`${curve.shape} does not depend on the field`);
  }
}

/**
 * The credit, 0–1, of a value. `sample` holds the field's settled values in rising order, this one among them;
 * only relative shapes look at it: the place between the sample's ends; the share of the others that are
 * lower, half of the equal ones counted; the distance from the mean in standard deviations of the whole field.
 */
export function creditAlong(curve: Curve, value: number, sample: readonly number[]): number {
  return credit(curve, settled(value), sample);
}

/** The credit of a settled value in a settled sample: sums of doubles that differ in their last digits are equal. */
function credit(curve: Curve, value: number, sample: readonly number[]): number {
  switch (curve.shape) {
    case 'step':
      return curve.steps.findLast(({ from }) => value >= settled(from))?.credit ?? 0;
    case 'linear':
      if (curve.log) {
        const way = (Math.log(value) - Math.log(curve.zero)) / (Math.log(curve.full) - Math.log(curve.zero));
        return value <= 0 ? (curve.zero < curve.full ? 0 : 1) : Math.min(1, Math.max(0, way));
      }
      return along(cornersOf(curve) ?? [], value);
    case 'trapezoid': {
      const [, fullFrom, fullTo] = curve.corners;
      // Full at both of these even where the slope beside them is a cliff.
      return value >= fullFrom && value <= fullTo ? 1 : along(cornersOf(curve) ?? [], value);
    }
    case 'corners':
      return along(curve.corners, value);
    case 'min-max':
    case 'percentile':
    case 'z-score': {
      const share = fromSample(curve, value, sample);
      if (share === undefined) return curve.no_spread;
      return Math.min(1, Math.max(0, curve.better === 'higher' ? share : 1 - share));
    }
  }
}

/** A curve in few words: `20 → 0, 85 → 1`. */
export function describeCurve(
  curve: Curve,
  show: (value: number) => string,
): { 'zh-CN': string; en: string } {
  const corners = cornersOf(curve)?.map(([value, credit]) => `${show(value)} → ${String(credit)}`);
  switch (curve.shape) {
    case 'linear':
    case 'trapezoid':
    case 'corners': {
      const points = corners?.join(', ') ?? '';
      const isLog = curve.shape === 'linear' && curve.log;
      return {
        'zh-CN': `${points}，其间按${isLog ? '对数' : '直线'}计算`,
        en: `${points}, ${isLog ? 'logarithmic' : 'straight'} in between`,
      };
    }
    case 'step': {
      const steps = curve.steps.map(({ from, credit }) => `≥ ${show(from)} → ${String(credit)}`).join(', ');
      return { 'zh-CN': steps, en: steps };
    }
    case 'min-max':
      return {
        'zh-CN': '按全体的最小值到最大值计（相对）',
        en: 'between the lowest and highest of the field (relative)',
      };
    case 'percentile':
      return { 'zh-CN': '按在全体中的百分位计（相对）', en: 'percentile rank in the field (relative)' };
    case 'z-score':
      return {
        'zh-CN': `按与全体均值相差几个标准差计，±${String(curve.deviations)} 为两端（相对）`,
        en: `standard deviations from the field's mean, ±${String(curve.deviations)} at the ends (relative)`,
      };
  }
}
