import type { CellPlace, Remark } from './remark.js';

/** How a cell is filled. */
export type Mark = 'error' | 'warning';

/** A cell with all that is said about it. */
export interface MarkedCell extends CellPlace {
  /** Undefined where there are only notes about it. */
  readonly mark: Mark | undefined;
  readonly remarks: readonly Remark[];
}

function markOf(remarks: readonly Remark[]): Mark | undefined {
  const has = (severity: Remark['severity']): boolean =>
    remarks.some((remark) => remark.severity === severity);
  return has('error') ? 'error' : has('warning') ? 'warning' : undefined;
}

/** The cells of a sheet that something is said about, by row and column. */
export function markedCells(sheet: string, remarks: readonly Remark[]): readonly MarkedCell[] {
  const cells = new Map<string, { readonly place: CellPlace; readonly remarks: Remark[] }>();
  for (const remark of remarks) {
    const { place } = remark;
    if (remark.sheet !== sheet || place === undefined) continue;
    const key = `${String(place.row)} ${String(place.column)}`;
    const cell = cells.get(key);
    if (cell === undefined) cells.set(key, { place, remarks: [remark] });
    else cell.remarks.push(remark);
  }
  return [...cells.values()]
    .map(({ place, remarks: said }) => ({ ...place, mark: markOf(said), remarks: said }))
    .sort((a, b) => a.row - b.row || a.column - b.column);
}
