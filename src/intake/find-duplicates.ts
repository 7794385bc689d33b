import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.js';
import type { Location } from '../diagnostics/location.js';
import type { DuplicateEntry, DuplicateGroup } from './duplicates.js';
import { foldName } from './read-identity.js';
import type { Candidate } from './read-submissions.js';
import type { Source } from './submission.js';

export interface Deduplicated {
  readonly kept: readonly Candidate[];
  readonly groups: readonly DuplicateGroup[];
  readonly diagnostics: readonly Diagnostic[];
}

/** `submissions.xlsx › Sheet1 12`: a submission's place in a message. */
function placeOf({ file, sheet, row }: Source): string {
  return `${file} › ${sheet}!${String(row)}`;
}

function locationOf(candidate: Candidate): Location {
  const { source, name } = candidate.submission;
  return {
    file: source.file,
    sheet: source.sheet,
    cell: String(source.row),
    ...(name === undefined ? {} : { work: name }),
  };
}

/** Splits candidates into those that share a sender, also through a third one. */
function bySender(candidates: readonly Candidate[]): readonly (readonly Candidate[])[] {
  let groups: Candidate[][] = [];
  for (const candidate of candidates) {
    const senders = new Set(candidate.identity.senders);
    const shares = (group: readonly Candidate[]): boolean =>
      group.some((other) => other.identity.senders.some((sender) => senders.has(sender)));
    const joined = groups.filter(shares).flat();
    groups = [...groups.filter((group) => !shares(group)), [...joined, candidate]];
  }
  return groups;
}

/** Positive where `a` is later than `b`; undefined where neither time nor running number tells. */
function compareLateness(a: Candidate, b: Candidate): number | undefined {
  const [timeA, timeB] = [a.identity.submittedAt, b.identity.submittedAt];
  if (timeA !== undefined && timeB !== undefined && timeA !== timeB) {
    // A date alone does not tell before or after on the same day.
    if (timeA.startsWith(timeB) || timeB.startsWith(timeA)) return undefined;
    return timeA > timeB ? 1 : -1;
  }
  if ((timeA === undefined) !== (timeB === undefined)) return undefined;
  const sameFile = a.submission.source.file === b.submission.source.file;
  const [numberA, numberB] = [a.identity.sequence, b.identity.sequence];
  if (!sameFile || numberA === undefined || numberB === undefined || numberA === numberB) return undefined;
  return numberA - numberB;
}

function entryOf({ submission }: Candidate): DuplicateEntry {
  return { source: submission.source, submittedAt: submission.submittedAt };
}

interface Resolved {
  readonly kept: Candidate;
  readonly dropped: readonly Candidate[];
  readonly decided: boolean;
}

/** The latest of several submissions of one work; undecided, the last in the input is taken for now. */
function resolve(group: readonly [Candidate, ...Candidate[]]): Resolved {
  const latest = group.find((candidate) =>
    group.every((other) => other === candidate || (compareLateness(candidate, other) ?? 0) > 0),
  );
  const kept = latest ?? group.at(-1) ?? group[0];
  return { kept, dropped: group.filter((candidate) => candidate !== kept), decided: latest !== undefined };
}

function groupFindings({ kept, dropped, decided }: Resolved): readonly Diagnostic[] {
  const unreadable = [kept, ...dropped].flatMap((candidate) => {
    const time = candidate.identity.unreadableTime;
    return time === undefined
      ? []
      : [
          diagnose(
            'identity/unreadable-time',
            { answer: time.text },
            { ...locationOf(candidate), cell: time.cell },
          ),
        ];
  });
  const describe = (candidate: Candidate): string => {
    const time = candidate.submission.submittedAt?.replace('T', ' ');
    return `${placeOf(candidate.submission.source)}${time === undefined ? '' : ` (${time})`}`;
  };
  const parameters = {
    count: dropped.length + 1,
    kept: describe(kept),
    dropped: dropped.map(describe).join(', '),
  };
  return [
    ...unreadable,
    diagnose(decided ? 'duplicate/superseded' : 'duplicate/undecided', parameters, locationOf(kept)),
  ];
}

/**
 * Finds works that were submitted several times: the same name (see `foldName`) and a sender in common.
 * The latest is kept. Works of one name without a common sender are all kept and listed.
 */
export function findDuplicates(candidates: readonly Candidate[]): Deduplicated {
  const byName = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    const { name } = candidate.submission;
    if (name === undefined) continue;
    const key = foldName(name);
    const sameName = byName.get(key);
    if (sameName === undefined) byName.set(key, [candidate]);
    else sameName.push(candidate);
  }
  const dropped = new Set<Candidate>();
  const undecided = new Set<Candidate>();
  const groups: DuplicateGroup[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const sameName of byName.values()) {
    if (sameName.length === 1) continue;
    const kept: Candidate[] = [];
    for (const [first, ...others] of bySender(sameName)) {
      if (first === undefined) continue;
      const resolved = resolve([first, ...others]);
      kept.push(resolved.kept);
      if (others.length === 0) continue;
      resolved.dropped.forEach((candidate) => dropped.add(candidate));
      if (!resolved.decided) undecided.add(resolved.kept);
      groups.push({
        name: resolved.kept.submission.name ?? '',
        kept: entryOf(resolved.kept),
        dropped: resolved.dropped.map(entryOf),
        decided: resolved.decided,
      });
      for (const finding of groupFindings(resolved)) diagnostics.push(finding);
    }
    const [one] = kept;
    if (one !== undefined && kept.length > 1) {
      const rows = kept.map(({ submission }) => placeOf(submission.source)).join(', ');
      diagnostics.push(diagnose('duplicate/same-name', { count: kept.length, rows }, locationOf(one)));
    }
  }
  return {
    kept: candidates
      .filter((candidate) => !dropped.has(candidate))
      .map((candidate) => (undecided.has(candidate) ? { ...candidate, provisional: true } : candidate)),
    groups,
    diagnostics,
  };
}
