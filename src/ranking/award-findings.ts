import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.js';
import type { Text } from '../diagnostics/language.js';
import type { Location } from '../diagnostics/location.js';
import type { Submission } from '../intake/submission.js';
import type { Award } from '../rubric/rubric.js';
import type { AwardResult } from './run.js';

/** The award's name, with the track that it is drawn in. */
function nameOf({ label }: Award, track: string | undefined): Text {
  if (track === undefined) return label;
  return { 'zh-CN': `${label['zh-CN']}（${track}）`, en: `${label.en} (${track})` };
}

/** The works' names, each with its number where several bear the name. */
function namesOf(submissions: readonly Submission[]): Text {
  const names = submissions.map(({ name, id }) => `${name ?? ''}${/#\d+$/u.exec(id)?.[0] ?? ''}`);
  return { 'zh-CN': names.join('、'), en: names.join(', ') };
}

function placeOf(submissions: readonly Submission[]): Location {
  const [first] = submissions;
  if (first === undefined) return {};
  const { file, sheet, row } = first.source;
  return { file, sheet, cell: String(row) };
}

function tieFinding(result: AwardResult): readonly Diagnostic[] {
  const { award, track, winners, tiedForOpen } = result;
  const name = nameOf(award, track);
  const tied = winners.filter(({ tiedAtCut }) => tiedAtCut).map(({ submission }) => submission);
  const at = placeOf([...tied, ...tiedForOpen]);
  if (tiedForOpen.length > 0) {
    const parameters = { award: name, works: namesOf(tiedForOpen), open: result.openPlaces };
    return [diagnose('award/tie-open', parameters, at)];
  }
  if (tied.length === 0) return [];
  const parameters = { award: name, works: namesOf(tied), quota: award.quota, winners: winners.length };
  return [diagnose(award.tieAtCut === 'share' ? 'award/tie-shared' : 'award/tie-widened', parameters, at)];
}

/** What must be said of a drawn award: a tie at its cut, or places open for lack of eligible works. */
export function resultFindings(result: AwardResult): readonly Diagnostic[] {
  const { award, track, openPlaces, tiedForOpen } = result;
  if (openPlaces === 0 || tiedForOpen.length > 0) return tieFinding(result);
  const parameters = { award: nameOf(award, track), quota: award.quota, open: openPlaces };
  return [diagnose('award/open-places', parameters, {})];
}

/** A finding that names the works whose eligibility cannot be told; none without such works. */
export function unknownEligibility(award: Award, works: readonly Submission[]): readonly Diagnostic[] {
  if (works.length === 0) return [];
  return [
    diagnose('award/eligibility-unknown', { award: award.label, works: namesOf(works) }, placeOf(works)),
  ];
}
