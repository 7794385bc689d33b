import { nearest } from '../../diagnostics/suggest.js';
import { foldName } from '../../intake/read-identity.js';
import type { Work } from '../view.js';

/** The works that a name or a submission's id means, or the names that come nearest. */
export type FoundWorks =
  { readonly works: readonly Work[] } | { readonly works: undefined; readonly nearest: readonly string[] };

/** How many near names are told. */
const mostNames = 5;

/** Finds works by name (without 《》, spaces, width and case), by the name with what tells it from others, or by id. */
export function findWorks(works: readonly Work[], wanted: string): FoundWorks {
  const folded = foldName(wanted);
  const found = works.filter(
    ({ name, submission }) =>
      submission.id === wanted ||
      [name, submission.name ?? '', submission.id].some((known) => foldName(known) === folded),
  );
  if (found.length > 0) return { works: found };
  const byName = new Map(works.map(({ name }) => [foldName(name), name]));
  const containing = [...byName].filter(([name]) => name.includes(folded)).map(([, name]) => name);
  const near = byName.get(nearest(folded, [...byName.keys()]) ?? '');
  const all = [...containing, ...(near === undefined ? [] : [near])];
  return { works: undefined, nearest: [...new Set(all)].slice(0, mostNames) };
}
