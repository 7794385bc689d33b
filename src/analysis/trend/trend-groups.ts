import type { RankedSubmission } from '../../ranking/run.js';
import { foldText } from '../../table/clean-text.js';

/** Which parts of a run have statistics of their own. */
export type TrendBy = 'year' | 'track';

/** A part of a run; `name` is undefined for works that do not give a year or track. */
export interface TrendGroup {
  readonly by: 'all' | TrendBy;
  readonly name: string | undefined;
  readonly entries: readonly RankedSubmission[];
}

function namesOf(by: TrendBy, { submission }: RankedSubmission): readonly (string | undefined)[] {
  switch (by) {
    case 'year':
      return [submission.year === undefined ? undefined : String(submission.year)];
    case 'track':
      return submission.tracks.length === 0 ? [undefined] : submission.tracks;
  }
}

/** Groups by year in rising order, by track in the order of names; without one last. A track is named as first spelt. */
function groupsBy(by: TrendBy, entries: readonly RankedSubmission[]): readonly TrendGroup[] {
  const groups = new Map<
    string,
    { readonly name: string | undefined; readonly entries: RankedSubmission[] }
  >();
  for (const entry of entries) {
    for (const name of namesOf(by, entry)) {
      const key = name === undefined ? '\uffff' : foldText(name);
      const group = groups.get(key) ?? { name, entries: [] };
      group.entries.push(entry);
      groups.set(key, group);
    }
  }
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, { name, entries: own }]) => ({ by, name, entries: own }));
}

/** The whole run, then its parts by each of the ways named. */
export function trendGroups(
  entries: readonly RankedSubmission[],
  by: readonly TrendBy[],
): readonly TrendGroup[] {
  return [{ by: 'all', name: undefined, entries }, ...by.flatMap((way) => groupsBy(way, entries))];
}
