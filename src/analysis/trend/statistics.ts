import { snap, unsnap } from '../../table/numbers.js';

/** What a group of totals comes to, in points. */
export interface Statistics {
  readonly n: number;
  /** Undefined where there is no total. */
  readonly mean: number | undefined;
  readonly median: number | undefined;
  /** Of the whole group, divided by n. */
  readonly deviation: number | undefined;
  readonly min: number | undefined;
  readonly max: number | undefined;
  /** The share, 0–1, at or above the line. */
  readonly share: number | undefined;
}

const nothing: Statistics = {
  n: 0,
  mean: undefined,
  median: undefined,
  deviation: undefined,
  min: undefined,
  max: undefined,
  share: undefined,
};

function middleOf(sorted: readonly number[]): number {
  const upper = sorted[Math.floor(sorted.length / 2)] ?? 0;
  const lower = sorted[Math.floor((sorted.length - 1) / 2)] ?? 0;
  return unsnap((lower + upper) / 2);
}

/** The statistics of totals, which are snapped first; `line` is compared like them. */
export function statisticsOf(totals: readonly number[], line: number): Statistics {
  const n = totals.length;
  if (n === 0) return nothing;
  const sorted = totals.map(snap).sort((a, b) => a - b);
  const mean = sorted.reduce((sum, total) => sum + total, 0) / n;
  const squares = sorted.reduce((sum, total) => sum + (total - mean) ** 2, 0);
  return {
    n,
    mean: unsnap(Math.round(mean)),
    median: middleOf(sorted),
    deviation: unsnap(Math.sqrt(squares / n)),
    min: unsnap(sorted[0] ?? 0),
    max: unsnap(sorted.at(-1) ?? 0),
    share: sorted.filter((total) => total >= snap(line)).length / n,
  };
}
