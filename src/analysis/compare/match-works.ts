import { foldName } from '../../intake/read-identity.js';
import type { RankedSubmission, Run } from '../../ranking/run.js';
import type { Rubric } from '../../rubric/rubric.js';
import { foldText } from '../../table/clean-text.js';

/** A work in both runs. */
export interface WorkPair {
  readonly before: RankedSubmission;
  readonly after: RankedSubmission;
}

/** The works of two runs, each in the order of its run, the pairs in that of the later one. */
export interface MatchedWorks {
  readonly pairs: readonly WorkPair[];
  readonly entered: readonly RankedSubmission[];
  readonly left: readonly RankedSubmission[];
}

/** What tells one work from another; undefined where a submission does not have it. */
type MarkOf = (entry: RankedSubmission) => string | undefined;

/** Public identity fields that number the works and that both rubrics have. */
function idFields(before: Rubric, after: Rubric): readonly string[] {
  const idsOf = ({ identity }: Rubric): readonly string[] =>
    identity.filter((field) => field.role === 'id' && !field.private).map(({ id }) => id);
  return idsOf(before).filter((id) => idsOf(after).includes(id));
}

function nameOf({ submission: { name } }: RankedSubmission): string | undefined {
  return name === undefined ? undefined : foldName(name);
}

function nameWithTrack(entry: RankedSubmission): string | undefined {
  const { name, track, year } = entry.submission;
  return name === undefined
    ? undefined
    : JSON.stringify([foldName(name), foldText(track ?? ''), year ?? null]);
}

function marksOf(before: Rubric, after: Rubric): readonly MarkOf[] {
  const fields = idFields(before, after).map((id): MarkOf => ({ submission }) => {
    const text = submission.fields.get(id);
    return text === undefined ? undefined : foldText(text);
  });
  return [...fields, nameWithTrack, nameOf];
}

/** The submissions by mark; of those that share one, none. */
function uniqueBy(
  entries: Iterable<RankedSubmission>,
  markOf: MarkOf,
): ReadonlyMap<string, RankedSubmission> {
  const found = new Map<string, RankedSubmission | undefined>();
  for (const entry of entries) {
    const mark = markOf(entry);
    if (mark !== undefined) found.set(mark, found.has(mark) ? undefined : entry);
  }
  return new Map([...found].flatMap(([mark, entry]) => (entry === undefined ? [] : [[mark, entry]])));
}

/**
 * Finds the works that are in both runs: by a public id field, else by folded name with track and year, else
 * by folded name alone, each only where it is one work's on either side. A renamed work without an id has
 * left and entered; row order and the numbers of namesakes decide nothing.
 */
export function matchWorks(before: Run, after: Run): MatchedWorks {
  const [left, entered] = [new Set(before.submissions), new Set(after.submissions)];
  const partner = new Map<RankedSubmission, RankedSubmission>();
  for (const markOf of marksOf(before.rubric, after.rubric)) {
    const [old, now] = [uniqueBy(left, markOf), uniqueBy(entered, markOf)];
    for (const [mark, entry] of now) {
      const other = old.get(mark);
      if (other === undefined) continue;
      partner.set(entry, other);
      left.delete(other);
      entered.delete(entry);
    }
  }
  return {
    pairs: after.submissions.flatMap((entry) => {
      const other = partner.get(entry);
      return other === undefined ? [] : [{ before: other, after: entry }];
    }),
    entered: [...entered],
    left: [...left],
  };
}
