import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.js';
import { sameText, type Text } from '../../diagnostics/language.js';
import { maskContacts } from '../../intake/mask-contacts.js';
import { foldName } from '../../intake/read-identity.js';
import type { Submission } from '../../intake/submission.js';
import type { Run } from '../../ranking/run.js';
import { isUndecided } from '../../review/rulings/open-matters.js';
import { nodesOf } from '../../rubric/rubric.js';
import { type PendingParts } from './moving-works.js';
import { listed, listedTexts } from './listed.js';
import type { Obstacle } from './obstacle.js';
import { countPending } from './pending-work.js';

function namesOf(submissions: readonly Submission[]): Text {
  return listed(submissions.map(({ name, id }) => name ?? id));
}

function idsOf(submissions: readonly Submission[]): readonly string[] {
  return submissions.map(({ id }) => id);
}

function pendingRulings({ moving }: PendingParts): readonly Obstacle[] {
  if (moving.length === 0) return [];
  const works = moving.map(({ ranked }) => ranked.submission);
  const count = moving.reduce((sum, work) => sum + countPending(work), 0);
  const parameters = { count, works: works.length, names: namesOf(works) };
  return [
    {
      code: 'pending-rulings',
      count,
      works: idsOf(works),
      finding: diagnose('publication/pending-rulings', parameters, {}),
    },
  ];
}

function provisionalSubmissions({ submissions }: Run): readonly Obstacle[] {
  const works = submissions
    .filter(({ provisional, submission }) => provisional && submission.eligibility?.verdict !== 'voided')
    .map(({ submission }) => submission);
  if (works.length === 0) return [];
  const parameters = { works: works.length, names: namesOf(works) };
  return [
    {
      code: 'provisional-submissions',
      count: works.length,
      works: idsOf(works),
      finding: diagnose('publication/provisional-submissions', parameters, {}),
    },
  ];
}

function provisionalRubric({ rubric }: Run): readonly Obstacle[] {
  const texts = [
    ...rubric.provisional.map(({ choice }) => choice),
    ...nodesOf(rubric.total).flatMap(({ provisional, id }) => (provisional ? [sameText(id)] : [])),
    ...rubric.awards.flatMap(({ provisional, label }) => (provisional ? [label] : [])),
  ];
  if (texts.length === 0) return [];
  const parameters = { count: texts.length, names: listedTexts(texts) };
  return [
    {
      code: 'provisional-rubric',
      count: texts.length,
      works: [],
      finding: diagnose('publication/provisional-rubric', parameters, {}),
    },
  ];
}

function openDuplicates({ duplicates, submissions }: Run): readonly Obstacle[] {
  const open = duplicates.filter(isUndecided);
  if (open.length === 0) return [];
  const isKept = ({ source }: Submission): boolean =>
    open.some(
      ({ kept }) =>
        kept.source.file === source.file &&
        kept.source.sheet === source.sheet &&
        kept.source.row === source.row,
    );
  const parameters = { count: open.length, names: listed(open.map(({ name }) => name)) };
  return [
    {
      code: 'open-duplicates',
      count: open.length,
      works: idsOf(submissions.map(({ submission }) => submission).filter(isKept)),
      finding: diagnose('publication/open-duplicates', parameters, {}),
    },
  ];
}

/** Works that share their name with one of another contact, while nobody has said whether they are one. */
function sameNames({ diagnostics, submissions }: Run): readonly Obstacle[] {
  const rows = new Set(
    diagnostics
      .filter(({ code }) => code === 'duplicate/same-name')
      .flatMap(({ location: { work } }) => (work === undefined ? [] : [foldName(work)])),
  );
  const works = submissions
    .map(({ submission }) => submission)
    .filter(({ name, eligibility }) => eligibility === undefined && rows.has(foldName(name ?? '')));
  if (works.length === 0) return [];
  const parameters = { works: works.length, names: namesOf(works) };
  return [
    {
      code: 'open-duplicates',
      count: works.length,
      works: idsOf(works),
      finding: diagnose('publication/same-names', parameters, {}),
    },
  ];
}

/** Ranked submissions in which nothing was answered: a remark or a total below the table, or a form sent off empty. */
function emptySubmissions({ submissions }: Run): readonly Obstacle[] {
  const works = submissions
    .filter(({ standing }) => standing.status === 'ranked')
    .map(({ submission }) => submission)
    .filter(({ responses }) =>
      [...responses.values()].every(({ answer }) => answer.state === 'blank' || answer.state === 'skipped'),
    );
  if (works.length === 0) return [];
  const parameters = { works: works.length, names: namesOf(works) };
  return [
    {
      code: 'empty-submissions',
      count: works.length,
      works: idsOf(works),
      finding: diagnose('publication/empty-submissions', parameters, {}),
    },
  ];
}

/** Works of whose published texts one looks like somebody's contact, whether or not it is in a private column. */
function contactsInTexts({ rubric, submissions }: Run): readonly Obstacle[] {
  const works = submissions
    .map(({ submission }) => submission)
    .filter(({ name = '', tracks, fields }) => {
      const others = rubric.publication.fields.flatMap((id) => fields.get(id) ?? []);
      return [name, ...tracks, ...others].some((text) => maskContacts(text) !== text);
    });
  if (works.length === 0) return [];
  const masked = works.map(({ name, id }) => maskContacts(name ?? id));
  const parameters = { works: works.length, names: listed(masked) };
  return [
    {
      code: 'contacts-in-texts',
      count: works.length,
      works: idsOf(works),
      finding: diagnose('publication/contacts-in-texts', parameters, {}),
    },
  ];
}

/** Each code with its number where there are several: `answer/unreadable × 2`. */
function codesOf(findings: readonly Diagnostic[]): Text {
  const counts = new Map<string, number>();
  for (const { code } of findings) counts.set(code, (counts.get(code) ?? 0) + 1);
  return listed([...counts].map(([code, count]) => (count === 1 ? code : `${code} × ${String(count)}`)));
}

function errors({ diagnostics }: Run): readonly Obstacle[] {
  const found = diagnostics.filter(({ severity }) => severity === 'error');
  const ofRubric = found.filter(({ code }) => code.startsWith('rubric/'));
  const others = found.filter((finding) => !ofRubric.includes(finding));
  const works = [...new Set(others.flatMap(({ location: { work } }) => work ?? []))];
  const count = ofRubric.length;
  const names = works.length === 0 ? sameText('–') : listed(works);
  return [
    ...(count === 0
      ? []
      : [
          {
            code: 'rubric-errors' as const,
            count,
            works: [],
            finding: diagnose('publication/rubric-errors', { count, codes: codesOf(ofRubric) }, {}),
          },
        ]),
    ...(others.length === 0
      ? []
      : [
          {
            code: 'error-findings' as const,
            count: others.length,
            works,
            finding: diagnose(
              'publication/error-findings',
              { count: others.length, codes: codesOf(others), names },
              {},
            ),
          },
        ]),
  ];
}

/** Everything in a run itself that keeps it from being published, with what of it is pending. */
export function runObstacles(run: Run, pending: PendingParts): readonly Obstacle[] {
  return [
    ...pendingRulings(pending),
    ...provisionalSubmissions(run),
    ...provisionalRubric(run),
    ...openDuplicates(run),
    ...sameNames(run),
    ...emptySubmissions(run),
    ...contactsInTexts(run),
    ...errors(run),
  ];
}
