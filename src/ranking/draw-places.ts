import type { Award } from '../rubric/rubric.js';

/** Who takes part in a draw; the greater key goes first, equal keys are a tie. */
export interface Candidate<Entry> {
  readonly entry: Entry;
  readonly key: number;
}

/** A winner; `place` counts from 1, and those who tie share one. */
export interface DrawnPlace<Entry> {
  readonly entry: Entry;
  readonly place: number;
  readonly tiedAtCut: boolean;
}

/** The places of one draw: taken, and open for lack of candidates or because `tied` reach for them. */
export interface DrawnPlaces<Entry> {
  readonly drawn: readonly DrawnPlace<Entry>[];
  readonly open: number;
  readonly tied: readonly Entry[];
}

function tieGroups<Entry>(candidates: readonly Candidate<Entry>[]): readonly (readonly Entry[])[] {
  const groups = new Map<number, Entry[]>();
  for (const { entry, key } of candidates) groups.set(key, [...(groups.get(key) ?? []), entry]);
  return [...groups].sort(([a], [b]) => b - a).map(([, entries]) => entries);
}

/**
 * Fills the places of a quota from the greatest key down. Where more tie than places are left, all of
 * them win (`share`, `widen`), or none does and the places stay open (`leave-open`): nobody behind a tie
 * moves up past it. Ties are drawn in the order of the candidates.
 */
export function drawPlaces<Entry>(
  candidates: readonly Candidate<Entry>[],
  quota: number,
  tieAtCut: Award['tieAtCut'],
): DrawnPlaces<Entry> {
  const drawn: DrawnPlace<Entry>[] = [];
  for (const group of tieGroups(candidates)) {
    const left = quota - drawn.length;
    if (left <= 0) break;
    const tiedAtCut = group.length > left;
    if (tiedAtCut && tieAtCut === 'leave-open') return { drawn, open: left, tied: group };
    const place = drawn.length + 1;
    drawn.push(...group.map((entry) => ({ entry, place, tiedAtCut })));
  }
  return { drawn, open: Math.max(0, quota - drawn.length), tied: [] };
}
