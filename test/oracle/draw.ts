import type { GeneratorValue } from 'fast-check';
import fc from 'fast-check';

/** Where random choices come from. */
export interface Draw {
  /** A whole number between two others, both included. */
  integer(min: number, max: number): number;
}

/** The same choices for the same seed: fast, for long runs. (Mulberry32.) */
export function seededDraw(seed: number): Draw {
  let state = seed | 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return { integer: (min, max) => min + Math.floor(next() * (max - min + 1)) };
}

/** Choices that fast-check makes, so that it can shrink a failing case. */
export function shrinkingDraw(generator: GeneratorValue): Draw {
  return { integer: (min, max) => generator(fc.integer, { min, max }) };
}

/** One of the values. */
export function pick<T>(draw: Draw, values: readonly T[]): T {
  const index = draw.integer(0, values.length - 1);
  const value = values[index];
  if (value === undefined && index >= values.length) throw new Error('nothing to pick from');
  // The index is within the list, so the value is a T even where T includes undefined.
  return value as T;
}

/** True in so many of a hundred cases. */
export function chance(draw: Draw, percent: number): boolean {
  return draw.integer(1, 100) <= percent;
}

/** So many values, each made by the function. */
export function repeat<T>(count: number, make: (index: number) => T): readonly T[] {
  return Array.from({ length: count }, (_, index) => make(index));
}
