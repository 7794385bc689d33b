import { duplicateReason } from '../../intake/duplicate-reason.js';
import type { DuplicateEntry, DuplicateGroup } from '../../intake/duplicates.js';
import { foldName } from '../../intake/read-identity.js';
import type { Source } from '../../intake/submission.js';
import type { RankedSubmission } from '../../ranking/run.js';
import { conditionsOn } from '../../rubric/conditions-on.js';
import { applicabilityMark, submissionMark } from '../../review/rulings/fingerprint.js';
import { type ApplicabilityMatter, isOpen, isUndecided } from '../../review/rulings/open-matters.js';
import { targetKey } from '../../review/rulings/ruling.js';
import type { Item } from '../../rubric/rubric.js';
import { namesakesOf } from '../namesakes.js';
import { shownAnswer } from '../shown-answer.js';
import type { View } from '../view.js';
import type { KnownRuling } from './review-line.js';

/** Something to rule on that is no evidence. */
export interface OtherMatter {
  readonly kind: 'applicability' | 'duplicate' | 'submission';
  readonly target: string;
  readonly mark: string;
  readonly work: string;
  /** Blank for a copy that does not count. */
  readonly id: string;
  readonly item: Item | undefined;
  readonly answer: string;
  readonly situation: string;
  readonly source: Source;
  readonly submittedAt: string | undefined;
  /** Points of the total; undefined where they cannot be told. */
  readonly points: number | undefined;
  readonly known: KnownRuling | undefined;
  readonly unruled: 'open' | 'optional';
}

function applicabilityMatter(
  view: View,
  found: ApplicabilityMatter,
  conditions: readonly string[],
): OtherMatter {
  const { run, say, nameOf, language } = view;
  const { ranked, score, reading, ruling, stake } = found;
  const { submission } = ranked;
  const { item, response } = score;
  return {
    kind: 'applicability',
    target: targetKey('applicability', submission.id, item.id),
    mark: applicabilityMark(run.rubric, submission, item, conditions),
    work: nameOf(submission),
    id: submission.id,
    item,
    answer: shownAnswer(score, language) ?? response.given,
    situation: say(`review.reading.${reading}`),
    source: submission.source,
    submittedAt: submission.submittedAt,
    points: stake.points,
    known:
      ruling === undefined
        ? undefined
        : { verdict: ruling.applies ? 'applicable' : 'not-applicable', decision: ruling },
    unruled: isOpen(found) ? 'open' : 'optional',
  };
}

/** The items of which it must or can be said whether they apply. */
export function applicabilityMatters(
  view: View,
  found: readonly ApplicabilityMatter[],
): readonly OtherMatter[] {
  const conditions = conditionsOn(view.run.rubric.total);
  return found.map((one) => applicabilityMatter(view, one, conditions.get(one.score.item) ?? []));
}

function copyMatter(view: View, group: DuplicateGroup, entry: DuplicateEntry): OtherMatter {
  const { say, language, run } = view;
  const marks = [group.kept, ...group.dropped].flatMap(({ mark }) => mark ?? []);
  const reason = duplicateReason(group.rule, group.by)[language];
  const isKept = entry === group.kept;
  const kept = run.submissions.find(({ submission: { source } }) => isSame(source, group.kept.source));
  const outcome = group.decided ? 'kept' : 'forNow';
  return {
    kind: 'duplicate',
    target: targetKey('duplicate', foldName(group.name), ...[...marks].sort()),
    mark: entry.mark ?? '',
    work: group.name,
    id: isKept ? (kept?.submission.id ?? '') : '',
    item: undefined,
    answer: '',
    situation: isKept ? say(`review.copy.${outcome}`, { reason }) : say('review.copy.dropped'),
    source: entry.source,
    submittedAt: entry.submittedAt,
    points: undefined,
    known: undefined,
    unruled: isUndecided(group) ? 'open' : 'optional',
  };
}

function isSame(a: Source, b: Source): boolean {
  return a.file === b.file && a.sheet === b.sheet && a.row === b.row;
}

/** Every copy of every work that was handed in several times, the one that counts first. */
export function copyMatters(view: View): readonly OtherMatter[] {
  return view.run.duplicates.flatMap((group) =>
    [group.kept, ...group.dropped].map((entry) => copyMatter(view, group, entry)),
  );
}

function submissionMatter(view: View, ranked: RankedSubmission, isNamesake: boolean): OtherMatter {
  const { submission, provisional, score } = ranked;
  const { eligibility } = submission;
  const situation = provisional ? 'provisional' : isNamesake ? 'namesake' : 'ruled';
  return {
    kind: 'submission',
    target: targetKey('submission', submission.id),
    mark: submissionMark(view.run.rubric, submission),
    work: view.nameOf(submission),
    id: submission.id,
    item: undefined,
    answer: '',
    situation: view.say(`review.submission.${situation}`),
    source: submission.source,
    submittedAt: submission.submittedAt,
    points: score.total,
    known: eligibility === undefined ? undefined : { verdict: eligibility.verdict, decision: eligibility },
    unruled: provisional ? 'open' : 'optional',
  };
}

/** The submissions that are provisional, share their name with another, or were ruled on as a whole. */
export function submissionMatters(view: View): readonly OtherMatter[] {
  const namesakes = new Set(
    namesakesOf(view.run).flatMap((works) => works.map((submission) => submission.id)),
  );
  return view.run.submissions.flatMap((ranked) => {
    const { submission, provisional } = ranked;
    const isNamesake = namesakes.has(submission.id);
    if (!provisional && !isNamesake && submission.eligibility === undefined) return [];
    return [submissionMatter(view, ranked, isNamesake)];
  });
}
