import { foldName } from '../intake/read-identity.js';
import type { Submission } from '../intake/submission.js';

/** A field's submissions by what a ledger calls them. */
export interface WorkIndex {
  readonly byId: ReadonlyMap<string, Submission>;
  /** By the name as it is compared. */
  readonly byName: ReadonlyMap<string, readonly Submission[]>;
}

/** The index of a field. */
export function indexWorks(submissions: readonly Submission[]): WorkIndex {
  const byName = new Map<string, Submission[]>();
  for (const submission of submissions) {
    if (submission.name === undefined) continue;
    const name = foldName(submission.name);
    const sameName = byName.get(name);
    if (sameName === undefined) byName.set(name, [submission]);
    else sameName.push(submission);
  }
  return { byId: new Map(submissions.map((submission) => [submission.id, submission])), byName };
}
