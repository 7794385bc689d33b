import { foldName } from '../intake/read-identity.js';
import type { Submission } from '../intake/submission.js';
import type { Run } from '../ranking/run.js';

/** The works of a run that bear one name, from different senders; each set in the order of the run. */
export function namesakesOf({ submissions }: Run): readonly (readonly Submission[])[] {
  const byName = new Map<string, Submission[]>();
  for (const { submission } of submissions) {
    if (submission.name === undefined) continue;
    const key = foldName(submission.name);
    const others = byName.get(key);
    if (others === undefined) byName.set(key, [submission]);
    else others.push(submission);
  }
  return [...byName.values()].filter(({ length }) => length > 1);
}
