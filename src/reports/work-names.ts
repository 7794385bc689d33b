import { formatLocation } from '../diagnostics/location.js';
import type { Submission } from '../intake/submission.js';
import type { Run } from '../ranking/run.js';
import type { Labeller } from './labeller.js';

/** The work's name as every sheet shows it. */
export type NameOf = (submission: Submission) => string;

function placeOf({ source }: Submission): string {
  return formatLocation({ file: source.file, sheet: source.sheet, cell: String(source.row) });
}

/**
 * Names of the run's works: as given; with the number of the id (`#2`) where several works bear one name;
 * the row's place where the name is missing. `field` is what the rubric calls the name.
 */
export function workNames(run: Run, say: Labeller, field: string): NameOf {
  const counts = new Map<string, number>();
  for (const { submission } of run.submissions) {
    if (submission.name !== undefined) counts.set(submission.name, (counts.get(submission.name) ?? 0) + 1);
  }
  return (submission) => {
    const { name, id } = submission;
    if (name === undefined) return say('work.unnamed', { field, place: placeOf(submission) });
    const number = /#\d+$/.exec(id)?.[0];
    return number !== undefined && (counts.get(name) ?? 0) > 1 ? `${name} ${number}` : name;
  };
}
