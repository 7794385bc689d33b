import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { type Choice, chooseCopy } from './choose-copy.js';
import { contentKey } from './compare-copies.js';
import { namesakeFinding, refusedFinding, repeatedFindings } from './duplicate-findings.js';
import { type CopyRulings, duplicateEntry, type DuplicateGroup, type DuplicateRule } from './duplicates.js';
import { groupBySender } from './group-by-sender.js';
import { foldName } from './read-identity.js';
import type { Candidate } from './read-submissions.js';

export interface Deduplicated {
  readonly kept: readonly Candidate[];
  readonly groups: readonly DuplicateGroup[];
  readonly diagnostics: readonly Diagnostic[];
}

type Several = readonly [Candidate, ...Candidate[]];

/** The candidates of each name; those without a name are none of them. */
function groupByName(candidates: readonly Candidate[]): Iterable<readonly Candidate[]> {
  const byName = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    const { name } = candidate.submission;
    if (name === undefined) continue;
    const key = foldName(name);
    const sameName = byName.get(key);
    if (sameName === undefined) byName.set(key, [candidate]);
    else sameName.push(candidate);
  }
  return byName.values();
}

function groupOf(
  { kept, dropped, by, decided, identical }: Choice,
  rule: DuplicateRule,
  mark: CopyRulings['mark'] | undefined,
): DuplicateGroup {
  return {
    name: kept.submission.name ?? '',
    kept: duplicateEntry(kept.submission, mark),
    dropped: dropped.map(({ submission }) => duplicateEntry(submission, mark)),
    rule,
    by,
    decided,
    identical,
  };
}

/** Under `fail` nothing is chosen; the first stands for the group. */
function chooseNone([first, ...others]: Several): Choice {
  const key = contentKey(first);
  const identical = others.every((other) => contentKey(other) === key);
  return { kept: first, dropped: others, by: 'none', decided: false, identical };
}

/** The copy that rulings keep; undefined where none does, or they keep different ones. */
function chooseRuled(several: Several, rulings: CopyRulings | undefined): Choice | undefined {
  if (rulings === undefined || rulings.kept.size === 0) return undefined;
  const ruled = several.filter(({ submission }) => rulings.kept.has(rulings.mark(submission)));
  const marks = new Set(ruled.map(({ submission }) => rulings.mark(submission)));
  const [kept] = ruled;
  if (kept === undefined || marks.size > 1) return undefined;
  const key = contentKey(kept);
  const dropped = several.filter((candidate) => candidate !== kept);
  const identical = dropped.every((other) => contentKey(other) === key);
  return { kept, dropped, by: 'ruling', decided: true, identical };
}

/** Whether rulings say of each submission that it stands, or that it does not count. */
function areSettled(kept: readonly Candidate[], rulings: CopyRulings | undefined): boolean {
  if (rulings === undefined || rulings.settled.size === 0) return false;
  return kept.every(({ submission }) => rulings.settled.has(rulings.mark(submission)));
}

/**
 * Finds works that were submitted several times: the same name (see `foldName`) and a sender in common.
 * The rule says which is kept; under `fail` all are, and every group is an error. Works of one name
 * without a common sender are all kept, and listed until rulings confirm or void each. A ruling goes before the rule. See docs/decisions/duplicates.md.
 */
export function findDuplicates(
  candidates: readonly Candidate[],
  rule: DuplicateRule = 'latest',
  rulings?: CopyRulings,
): Deduplicated {
  const dropped = new Set<Candidate>();
  const undecided = new Set<Candidate>();
  const groups: DuplicateGroup[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const sameName of groupByName(candidates)) {
    if (sameName.length === 1) continue;
    const kept: Candidate[] = [];
    for (const [first, ...others] of groupBySender(sameName)) {
      if (first === undefined) continue;
      if (others.length === 0) {
        kept.push(first);
        continue;
      }
      const several: Several = [first, ...others];
      const ruled = chooseRuled(several, rulings);
      const choice = ruled ?? (rule === 'fail' ? chooseNone(several) : chooseCopy(several, rule));
      kept.push(choice.kept);
      groups.push(groupOf(choice, rule, rulings?.mark));
      if (choice.by === 'none') {
        diagnostics.push(refusedFinding(choice));
        continue;
      }
      for (const candidate of choice.dropped) dropped.add(candidate);
      if (!choice.decided) undecided.add(choice.kept);
      diagnostics.push(...repeatedFindings(choice, rule));
    }
    if (kept.length > 1 && !areSettled(kept, rulings)) diagnostics.push(...namesakeFinding(kept));
  }
  return {
    kept: candidates
      .filter((candidate) => !dropped.has(candidate))
      .map((candidate) => (undecided.has(candidate) ? { ...candidate, provisional: true } : candidate)),
    groups,
    diagnostics,
  };
}
