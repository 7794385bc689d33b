import type { RankedSubmission } from '../../ranking/run.js';
import { type ComparisonView, rankOf, stateOf, totalOf } from './comparison-view.js';

/** A work that is not simply in both runs. */
export interface ListedWork {
  readonly state: 'entered' | 'left' | 'vetoed' | 'voided' | 'unranked' | 'ranked';
  readonly name: string;
  readonly before: RankedSubmission | undefined;
  readonly after: RankedSubmission | undefined;
}

/** New works, gone ones, and those that were vetoed, lost their rank or have one again. */
export function listedWorks(view: ComparisonView): readonly ListedWork[] {
  const { entered, left, works } = view.comparison;
  return [
    ...entered.map((after): ListedWork => ({
      state: 'entered',
      name: view.nameOf(after),
      before: undefined,
      after,
    })),
    ...left.map((before): ListedWork => ({
      state: 'left',
      name: view.nameOf(before),
      before,
      after: undefined,
    })),
    ...works.flatMap((work): ListedWork[] => {
      const state = stateOf(work);
      return state === 'kept'
        ? []
        : [{ state, name: view.nameOf(work.after), before: work.before, after: work.after }];
    }),
  ];
}

/** Rank and total of one moment of a listed work as numbers; undefined for none. */
export function resultOf(
  view: ComparisonView,
  entry: RankedSubmission | undefined,
): { readonly rank: number | undefined; readonly total: number | undefined } {
  if (entry === undefined) return { rank: undefined, total: undefined };
  return { rank: rankOf(entry), total: totalOf(view, entry) };
}
