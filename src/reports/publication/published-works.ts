import { publishedRank } from '../../ranking/brackets.js';
import type { IdentityField, Rubric } from '../../rubric/rubric.js';
import { publishedScore } from '../../table/numbers.js';
import { nameHead } from '../identity-heads.js';
import { joinRemarks, joinWords } from '../join-words.js';
import { formatNumber } from '../format-number.js';
import { percentage } from '../number-formats.js';
import { groupsAtDepth } from '../rubric-groups.js';
import { tablesOn } from '../level-fields.js';
import type { View, Work } from '../view.js';
import { compareText } from './compare-text.js';
import type { PublishedWork } from './publication-schema.js';
import { publicationSpeaker } from './words.js';

/** The identity fields that are published: listed in the rubric, and public beyond doubt. */
export function publishedFields({ identity, publication }: Rubric): readonly IdentityField[] {
  return publication.fields.flatMap((id) =>
    identity.filter(
      (field) => field.id === id && !field.private && field.role !== 'contact' && field.role !== 'id',
    ),
  );
}

/** Whether ranks within tracks are published. */
export function showsTrackRanks(rubric: Rubric): boolean {
  return rubric.publication.trackRanks && publishedFields(rubric).some(({ role }) => role === 'track');
}

/** The name under which a work is published; a missing one is not told by where it was missing. */
export function publishedName(view: View, work: Work): string {
  const field = nameHead(view);
  return work.submission.name === undefined
    ? publicationSpeaker(view.language)('unnamed', { field })
    : work.name;
}

/** The name in the list, where other published fields stand beside it: with a number only if nothing else tells it apart. */
function listedName(view: View, work: Work): string {
  const told = publishedName(view, work);
  return /#\d+$/u.test(told) ? told : (work.submission.name ?? told);
}

function fieldText(view: View, work: Work, { id, role }: IdentityField): string | undefined {
  switch (role) {
    case 'name':
      return listedName(view, work);
    case 'track':
      return joinWords(
        work.tracks.map(({ track }) => track),
        view.language,
      );
    case 'year':
      return work.submission.year === undefined ? undefined : String(work.submission.year);
    case 'other':
      return work.submission.fields.get(id);
    case 'id':
    case 'contact':
      return undefined;
  }
}

function isWithinRange({ ranking }: Rubric, rank: number): boolean {
  return publishedRank(ranking, rank) !== String(rank);
}

/** A rank as it is published, with whether it is a tie; within a range a tie would tell more than the range. */
function placeOf(
  rubric: Rubric,
  rank: number | undefined,
  tied: boolean,
): Pick<PublishedWork, 'rank' | 'tied'> {
  if (rank === undefined) return { rank: null, tied: false };
  return { rank: publishedRank(rubric.ranking, rank), tied: tied && !isWithinRange(rubric, rank) };
}

function tracksOf({ run }: View, work: Work): PublishedWork['tracks'] {
  if (!showsTrackRanks(run.rubric)) return [];
  return work.tracks.map(({ track, rank, tied }) => ({ track, ...placeOf(run.rubric, rank, tied) }));
}

function awardsOf(view: View, { submission }: Work): readonly string[] {
  const { run, language } = view;
  if (!run.rubric.publication.awards) return [];
  const say = publicationSpeaker(language);
  return run.awards.flatMap(({ award, track, winners }) => {
    if (!winners.some((winner) => winner.submission === submission)) return [];
    const label = award.label[language];
    return [track === undefined ? label : say('award.in', { award: label, track })];
  });
}

function unrankedReason(view: View, { standing, score }: Work): string | undefined {
  const { say, run } = view;
  if (standing.status === 'ranked') return undefined;
  if (run.rubric.publication.unranked !== 'with-reason') return say('unranked');
  const { state } = score.tree;
  return say(`unranked.${standing.reason}`, {
    minimum: formatNumber(run.rubric.ranking.minimumCoverage, percentage),
    reason: state.state === 'not-scored' ? say(`notScored.${state.reason}`) : '',
    field: nameHead(view),
  });
}

function scoresOf({ run, language }: View, work: Work): Pick<PublishedWork, 'total' | 'levels' | 'groups'> {
  const { rubric } = run;
  const { publication, ranking } = rubric;
  if (work.standing.status === 'unranked') return { total: null, levels: {}, groups: {} };
  const publish = (score: number | undefined): number | null =>
    score === undefined ? null : publishedScore(score, ranking.decimals);
  const tables = publication.level ? tablesOn(rubric, rubric.total) : [];
  const groups = groupsAtDepth(rubric, 1).filter(({ id }) => publication.groups.includes(id));
  return {
    total: publication.total ? publish(work.score.total) : null,
    levels: Object.fromEntries(
      tables.flatMap(({ id }) => {
        const level = work.levels.get(id);
        return level === undefined ? [] : [[id, level.label[language]]];
      }),
    ),
    groups: Object.fromEntries(groups.map((group) => [group.id, publish(work.groups.get(group)?.score)])),
  };
}

/** What must be said of a work beside its rank: why it has none, that it is tied or may still change. */
function remarkOf(view: View, work: Work, tied: boolean): string | null {
  const { say, language } = view;
  const said = [
    unrankedReason(view, work),
    tied ? say('tied') : undefined,
    work.provisional ? say('provisional') : undefined,
  ].filter((remark) => remark !== undefined);
  return said.length === 0 ? null : joinRemarks(said, language);
}

/** A work as it is published: what the rubric's section lists, and nothing else of it. */
function publishedWork(view: View, work: Work): PublishedWork {
  const { rubric } = view.run;
  const fields = publishedFields(rubric).flatMap((field) => {
    const text = fieldText(view, work, field);
    return text === undefined || text === '' ? [] : [[field.id, text] as const];
  });
  const rank = work.standing.status === 'ranked' ? work.standing.rank : undefined;
  const place = placeOf(rubric, rank, work.tied);
  return {
    ...place,
    fields: Object.fromEntries(fields),
    tracks: tracksOf(view, work),
    ...scoresOf(view, work),
    awards: [...awardsOf(view, work)],
    remark: remarkOf(view, work, place.tied),
  };
}

/** Works without a rank that count all the same; voided ones are no part of the field. */
export function unrankedWorks({ works }: View): readonly Work[] {
  return works.filter(({ standing }) => standing.status === 'unranked' && standing.reason !== 'voided');
}

/** The works that are published: by rank as published, those of one rank by name, those without one last. */
export function publishedWorks(view: View): PublishedWork[] {
  const { ranking, publication } = view.run.rubric;
  const listed = [
    ...view.works.filter(({ standing }) => standing.status === 'ranked'),
    ...(publication.unranked === 'left-out' ? [] : unrankedWorks(view)),
  ];
  const placed = listed.map((work) => {
    const rank = work.standing.status === 'ranked' ? work.standing.rank : Infinity;
    const range = ranking.brackets.find(({ from, to }) => rank >= from && rank <= to);
    return { work, from: range?.from ?? rank, name: publishedName(view, work) };
  });
  return placed
    .sort((a, b) => (a.from === b.from ? compareText(a.name, b.name) : a.from - b.from))
    .map(({ work }) => publishedWork(view, work));
}
