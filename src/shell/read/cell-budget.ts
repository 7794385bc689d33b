import { tooManyCells } from './too-large.js';

/** Counts what a file holds, part by part. */
export interface CellBudget {
  /** Begins to count a part anew; each call of what it gives counts one cell and throws a `Refusal` beyond the limit. */
  readonly count: (part: string) => () => void;
}

/** A budget for all parts of a file together; a part that is read twice counts once. */
export function createCellBudget(limit: number): CellBudget {
  const counts = new Map<string, { cells: number }>();
  return {
    count: (part) => {
      counts.delete(part);
      let left = limit;
      for (const { cells } of counts.values()) left -= cells;
      const own = { cells: 0 };
      counts.set(part, own);
      return () => {
        if (++own.cells > left) throw tooManyCells(part, limit);
      };
    },
  };
}
