import { questionsIn } from '../../expressions/questions-in.js';
import { publishedRank } from '../../ranking/brackets.js';
import { levelOf } from '../../ranking/levels.js';
import type { RankedSubmission, Run } from '../../ranking/run.js';
import { sampleOf } from '../../review/rulings/open-matters.js';
import type { LevelTable, Rubric } from '../../rubric/rubric.js';
import { relativeItems } from '../../scoring/sample-field.js';
import { foldText } from '../../table/clean-text.js';
import { snap } from '../../table/numbers.js';
import { type Corner, cornersOf } from './corners.js';
import { type PendingWork, pendingWorks } from './pending-work.js';
import { isFixed, type Places, placesAmong, type Span, spanAt } from './score-span.js';

/** A field with what is pending on each of its submissions. */
interface Field {
  readonly run: Run;
  readonly corners: ReadonlyMap<RankedSubmission, readonly Corner[]>;
  /** Those with a rank, and those that could get one. */
  readonly taking: readonly RankedSubmission[];
}

function isReached(rubric: Rubric, corner: Corner): boolean {
  return snap(corner.tree.coverage) >= snap(rubric.ranking.minimumCoverage) && corner.total !== undefined;
}

/** Whether what is pending can decide that a submission has a rank, or that it has none. */
function moveRanking({ run, corners }: Field, { ranked }: PendingWork): boolean {
  const reached = (corners.get(ranked) ?? []).map((corner) => isReached(run.rubric, corner));
  if (ranked.standing.status === 'ranked') return reached.includes(false);
  switch (ranked.standing.reason) {
    case 'below-minimum-coverage':
    case 'nothing-applicable':
    case 'not-scored':
      return reached.includes(true);
    case 'no-name':
    case 'vetoed':
    case 'voided':
      return false;
  }
}

/** Whether two places are published as one. */
function isOnePlace({ rubric: { ranking, awards, publication } }: Run, places: Places): boolean {
  if (places.first === places.last) return true;
  // With dense ranks a tie moves all that stand behind; awards follow the ranks within a range too.
  const drawn = publication.awards && awards.some(({ by }) => by === 'total');
  if (drawn || ranking.ties === 'dense') return false;
  return publishedRank(ranking, places.first) === publishedRank(ranking, places.last);
}

type MovesWithin = (ranked: RankedSubmission, own: Span) => boolean;

/** Tells whether a span can take several places, published as more than one, in a field. */
function placeTest(field: Field, members: readonly RankedSubmission[]): MovesWithin {
  const { run, corners } = field;
  const total = run.rubric.total.id;
  const places = placesAmong(members.map((one) => spanAt(run.rubric, total, one, corners.get(one))));
  return (_, own) => {
    // A total that stands still can only be overtaken, or be parted from an equal one by a tie-breaker.
    if (isFixed(own) && run.rubric.ranking.tieBreakers.length === 0) return false;
    return !isOnePlace(run, places(own));
  };
}

function trackTests(field: Field): ReadonlyMap<string, MovesWithin> {
  const members = new Map<string, RankedSubmission[]>();
  for (const ranked of field.taking)
    for (const track of new Set(ranked.submission.tracks.map(foldText)))
      members.set(track, [...(members.get(track) ?? []), ranked]);
  return new Map([...members].map(([track, own]) => [track, placeTest(field, own)]));
}

/** Whether tracks show in what is published: as ranks, or as awards drawn in each. */
function showsTracks({ publication, identity, awards }: Rubric): boolean {
  const track = identity.find(({ role }) => role === 'track');
  const ranks = publication.trackRanks && track !== undefined && publication.fields.includes(track.id);
  return ranks || (publication.awards && awards.some(({ within }) => within === 'each-track'));
}

/** Whether a total between the corners falls into several bands of a table that is published. */
function movesLevel(
  { run, corners }: Field,
  ranked: RankedSubmission,
  table: LevelTable,
  canPass: boolean,
): boolean {
  // A share of the field changes with any place, also within a range that hides it.
  if (table.on === 'quantile') return canPass;
  const totals = [ranked.score.total, ...(corners.get(ranked) ?? []).map(({ total }) => total)];
  const bands = totals.map((total) => (total === undefined ? undefined : levelOf(run.rubric, table, total)));
  return new Set(bands).size > 1;
}

/** Whether scores other than the total that are pending can decide an award. */
function awardTest(field: Field): (ranked: RankedSubmission) => boolean {
  const { run, corners, taking } = field;
  const { rubric } = run;
  if (!rubric.publication.awards) return () => false;
  const spanIn = (node: string, one: RankedSubmission): Span => spanAt(rubric, node, one, corners.get(one));
  const tests = rubric.awards.flatMap(({ by, eligible }) => {
    const asked = eligible === undefined ? [] : questionsIn(eligible);
    const eligibility = asked.flatMap(({ question, id }) =>
      question === 'score' ? [(one: RankedSubmission) => !isFixed(spanIn(id, one))] : [],
    );
    if (by === rubric.total.id) return eligibility;
    const places = placesAmong(taking.map((one) => spanIn(by, one)));
    const byNode = (one: RankedSubmission): boolean => {
      const own = spanIn(by, one);
      const { first, last } = places(own);
      return !isFixed(own) && first !== last;
    };
    return [...eligibility, byNode];
  });
  return (ranked) => tests.some((test) => test(ranked));
}

/** Pending applicability of an item whose credits depend on who takes part moves everybody's. */
function movesSample({ rubric }: Run, { applicability }: PendingWork): boolean {
  const relative = relativeItems(rubric);
  return applicability.some(({ score }) => relative.includes(score.item));
}

function moverTest(field: Field): (work: PendingWork) => boolean {
  const { run, corners, taking } = field;
  const { rubric } = run;
  const overall = placeTest(field, taking);
  const tracks = showsTracks(rubric) ? trackTests(field) : new Map<string, MovesWithin>();
  const movesAward = awardTest(field);
  const among = placesAmong(taking.map((one) => spanAt(rubric, rubric.total.id, one, corners.get(one))));
  const canPass = (own: Span): boolean => {
    const { first, last } = among(own);
    return first !== last;
  };
  const tables = rubric.publication.level
    ? rubric.levelTables.filter(({ node }) => node === rubric.total.id)
    : [];
  return (work) => {
    const { ranked } = work;
    if (movesSample(run, work) || moveRanking(field, work)) return true;
    if (ranked.standing.status === 'unranked') return false;
    const own = spanAt(rubric, rubric.total.id, ranked, corners.get(ranked));
    const moves = overall(ranked, own);
    return (
      moves ||
      ranked.submission.tracks.some((track) => tracks.get(foldText(track))?.(ranked, own) ?? false) ||
      tables.some((table) => movesLevel(field, ranked, table, canPass(own))) ||
      movesAward(ranked)
    );
  };
}

/** What awaits a ruling in a run, parted by whether it could change something that is published. */
export interface PendingParts {
  readonly moving: readonly PendingWork[];
  readonly idle: readonly PendingWork[];
}

/**
 * Parts what is pending by whether it could change a published rank, range of ranks, level or award,
 * alone or together with what is pending on others. When in doubt it could: see docs/decisions/publication.md.
 */
export function partPending(run: Run): PendingParts {
  const works = pendingWorks(run);
  const sample = sampleOf(run);
  const corners = new Map(works.map((work) => [work.ranked, cornersOf(run, sample, work)]));
  const ranked = run.submissions.filter(({ standing }) => standing.status === 'ranked');
  const first: Field = { run, corners, taking: ranked };
  const entering = works.filter(
    (work) => work.ranked.standing.status === 'unranked' && moveRanking(first, work),
  );
  const field = { ...first, taking: [...ranked, ...entering.map((work) => work.ranked)] };
  const moves = moverTest(field);
  const moving = works.filter(moves);
  return { moving, idle: works.filter((work) => !moving.includes(work)) };
}
