import type { RankedSubmission, Run } from '../ranking/run.js';
import { foldText } from '../table/clean-text.js';

/** A submission's place in one of its tracks. */
export interface TrackStanding {
  /** In the spelling of its first submission; two spellings that read alike are one track. */
  readonly track: string;
  /** Undefined for a submission without a rank. */
  readonly rank: number | undefined;
  /** Another submission bears the same rank in this track. */
  readonly tied: boolean;
}

function placesOf({ standing }: RankedSubmission): readonly (readonly [track: string, rank: number])[] {
  return standing.status === 'ranked'
    ? standing.trackRanks.map(({ track, rank }) => [foldText(track), rank])
    : [];
}

function spellings(run: Run): ReadonlyMap<string, string> {
  const tracks = run.submissions.flatMap(({ submission }) => submission.tracks);
  return new Map([...tracks].reverse().map((track) => [foldText(track), track]));
}

function countPlaces(run: Run): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const place of run.submissions.flatMap(placesOf)) {
    const key = place.join('\n');
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

/** Gives each submission's places in its tracks, in the order in which it names them. */
export function trackStandings(run: Run): (entry: RankedSubmission) => readonly TrackStanding[] {
  const spelt = spellings(run);
  const counts = countPlaces(run);
  return (entry) => {
    const ranks = new Map(placesOf(entry));
    const keys = new Set(entry.submission.tracks.map(foldText));
    return [...keys].map((key) => {
      const rank = ranks.get(key);
      const tied = rank !== undefined && (counts.get([key, rank].join('\n')) ?? 0) > 1;
      return { track: spelt.get(key) ?? key, rank, tied };
    });
  };
}
