import type { Language } from '../../diagnostics/language.js';
import { foldName } from '../../intake/read-identity.js';
import type { Submission } from '../../intake/submission.js';
import type { IdentityField } from '../../rubric/rubric.js';
import { foldText } from '../../table/clean-text.js';

/** A public text that can tell a work from others of its name; undefined where it has none. */
type MarkOf = (submission: Submission) => string | undefined;

function yearOf({ year }: Submission): string | undefined {
  return year === undefined ? undefined : String(year);
}

/**
 * The track, then the year, then both, then the other public fields: the first that tells a work apart is used.
 * What is no public field is not used.
 */
function marksOf(identity: readonly IdentityField[], language: Language): readonly MarkOf[] {
  const isPublic = (role: IdentityField['role']): boolean =>
    identity.some((field) => !field.private && field.role === role);
  const track: MarkOf = (submission) => (isPublic('track') ? submission.track : undefined);
  const year: MarkOf = (submission) => (isPublic('year') ? yearOf(submission) : undefined);
  const both: MarkOf = (submission) => {
    const [inTrack, inYear] = [track(submission), year(submission)];
    if (inTrack === undefined || inYear === undefined) return undefined;
    return [inTrack, inYear].join(language === 'zh-CN' ? '，' : ', ');
  };
  const others = identity
    .filter((field) => !field.private && (field.role === 'id' || field.role === 'other'))
    .map(
      ({ id }): MarkOf =>
        ({ fields }) =>
          fields.get(id),
    );
  return [track, year, both, ...others];
}

/** For each mark, how often each of its texts stands in a set of namesakes. */
function countTexts(
  namesakes: readonly Submission[],
  marks: readonly MarkOf[],
): readonly ReadonlyMap<string, number>[] {
  return marks.map((markOf) => {
    const counts = new Map<string, number>();
    for (const submission of namesakes) {
      const text = foldText(markOf(submission) ?? '');
      counts.set(text, (counts.get(text) ?? 0) + 1);
    }
    return counts;
  });
}

function nameNamesakes(
  namesakes: readonly Submission[],
  marks: readonly MarkOf[],
  language: Language,
): readonly (readonly [Submission, string])[] {
  const counts = countTexts(namesakes, marks);
  return namesakes.map((submission) => {
    const { id, name = '' } = submission;
    const own = marks
      .filter((markOf, index) => counts[index]?.get(foldText(markOf(submission) ?? '')) === 1)
      .map((markOf) => markOf(submission))
      .find((text) => text !== undefined);
    if (own !== undefined)
      return [submission, language === 'zh-CN' ? `${name}（${own}）` : `${name} (${own})`];
    return [submission, `${name} ${/#\d+$/u.exec(id)?.[0] ?? '#1'}`];
  });
}

/**
 * Names for the works that share theirs with others, brackets, spaces and width left aside: with the track or
 * year behind it, `灯塔（剧集）`, or whatever else public tells one apart; `灯塔 #1`, `灯塔 #2` only where nothing
 * does.
 * Other works are not in it.
 */
export function distinctNames(
  identity: readonly IdentityField[],
  submissions: Iterable<Submission>,
  language: Language,
): ReadonlyMap<Submission, string> {
  const byName = new Map<string, Submission[]>();
  for (const submission of submissions) {
    if (submission.name === undefined) continue;
    const key = foldName(submission.name);
    const others = byName.get(key);
    if (others === undefined) byName.set(key, [submission]);
    else others.push(submission);
  }
  const marks = marksOf(identity, language);
  return new Map(
    [...byName.values()]
      .filter(({ length }) => length > 1)
      .flatMap((namesakes) => nameNamesakes(namesakes, marks, language)),
  );
}
