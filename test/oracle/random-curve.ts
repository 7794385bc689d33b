import type { Curve } from '../../src/items/curve.js';
import { chance, type Draw, pick, repeat } from './draw.js';

/** Different values between two bounds, in steps of the finer one's fraction, rising. */
function risingValues(draw: Draw, count: number, unit: 'share' | 'number'): readonly number[] {
  const values = new Set<number>();
  while (values.size < count) values.add(draw.integer(0, 20));
  return [...values].sort((a, b) => a - b).map((value) => (unit === 'share' ? value / 20 : value));
}

function drawCredit(draw: Draw): number {
  return draw.integer(0, 20) / 20;
}

function drawCorners(draw: Draw, unit: 'share' | 'number'): readonly (readonly [number, number])[] {
  return risingValues(draw, draw.integer(2, 4), unit).flatMap((value) =>
    // Two corners on one value make a step.
    repeat(chance(draw, 15) ? 2 : 1, (): readonly [number, number] => [value, drawCredit(draw)]),
  );
}

/** A curve that does not depend on the field. */
export function drawFixedCurve(draw: Draw, unit: 'share' | 'number', outside: 'clamp' | 'refuse'): Curve {
  switch (draw.integer(0, 4)) {
    case 0: {
      const [low = 0, high = 1] = risingValues(draw, 2, unit);
      const [zero, full] = chance(draw, 50) ? [low, high] : [high, low];
      return { shape: 'linear', zero, full, log: false, outside };
    }
    case 1: {
      const [low = 0, high = 1] = risingValues(draw, 2, unit);
      const lift = unit === 'share' ? 0.05 : 1;
      const [zero, full] = chance(draw, 50) ? [low + lift, high + lift] : [high + lift, low + lift];
      return {
        shape: 'linear',
        zero: Number(zero.toFixed(2)),
        full: Number(full.toFixed(2)),
        log: true,
        outside,
      };
    }
    case 2: {
      const [a = 0, b = 0, c = 0, d = 0] = risingValues(draw, 4, unit);
      return {
        shape: 'trapezoid',
        corners: [a, chance(draw, 15) ? a : b, c, chance(draw, 15) ? c : d],
        outside,
      };
    }
    case 3:
      return { shape: 'corners', corners: drawCorners(draw, unit), outside };
    default:
      return {
        shape: 'step',
        steps: risingValues(draw, draw.integer(1, 4), unit).map((from) => ({
          from,
          credit: drawCredit(draw),
        })),
      };
  }
}

/** A curve over the field's own values. */
export function drawRelativeCurve(draw: Draw): Curve {
  const better = pick(draw, ['higher', 'lower'] as const);
  const no_spread = drawCredit(draw);
  const shape = pick(draw, ['min-max', 'percentile', 'z-score'] as const);
  return shape === 'z-score'
    ? { shape, better, no_spread, deviations: pick(draw, [1, 1.5, 2, 3]) }
    : { shape, better, no_spread };
}
