import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.js';
import type { Text } from '../../diagnostics/language.js';
import { maskContacts } from '../../intake/mask-contacts.js';
import { foldName } from '../../intake/read-identity.js';
import type { WrittenRuling } from './ruling.js';

/** A ruling on a work that is no longer among the submissions, with the end of a hint that names a near one. */
export interface GoneRuling {
  readonly ruling: WrittenRuling;
  /** As the ruling names it. */
  readonly work: string;
  readonly suggestion: Text;
}

/** One finding for each work that is gone and file of rulings, at the first of the rulings on it. */
export function goneWorks(gone: readonly GoneRuling[]): readonly Diagnostic[] {
  const groups = new Map<string, { readonly first: GoneRuling; count: number }>();
  for (const one of gone) {
    const key = JSON.stringify([one.ruling.place.file, foldName(one.work)]);
    const group = groups.get(key) ?? { first: one, count: 0 };
    group.count += 1;
    groups.set(key, group);
  }
  return [...groups.values()].map(({ first: { ruling, work, suggestion }, count }) =>
    diagnose('ruling/work-gone', { work: maskContacts(work), count, suggestion }, ruling.at('work')),
  );
}
