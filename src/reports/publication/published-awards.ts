import type { AwardResult } from '../../ranking/run.js';
import { joinWords } from '../join-words.js';
import type { View } from '../view.js';
import type { Publication } from './publication-schema.js';

type Winner = AwardResult['winners'][number];

function winnerRemark({ say }: View, { award, winners }: AwardResult, winner: Winner): string | null {
  if (winner.tiedAtCut && award.tieAtCut !== 'leave-open') {
    const names = { quota: String(award.quota), winners: String(winners.length) };
    return say(award.tieAtCut === 'widen' ? 'award.widened' : 'award.shared', names);
  }
  const tied = winners.some((other) => other !== winner && other.place === winner.place);
  return tied ? say('award.tied') : null;
}

function openRemark(
  { say, language, nameOf }: View,
  { openPlaces, tiedForOpen }: AwardResult,
): string | null {
  if (openPlaces === 0) return null;
  if (tiedForOpen.length === 0) return say('award.openFew');
  return say('award.openTied', { names: joinWords(tiedForOpen.map(nameOf), language) });
}

/** The awards with their winners, the best first, as they are published; none where the rubric keeps them. */
export function publishedAwards(view: View): Publication['awards'] {
  const { run, language, nameOf } = view;
  if (!run.rubric.publication.awards) return [];
  return run.awards.map((result) => ({
    id: result.award.id,
    label: result.award.label[language],
    track: result.track ?? null,
    quota: result.award.quota,
    winners: result.winners.map((winner) => ({
      name: nameOf(winner.submission),
      place: winner.place,
      remark: winnerRemark(view, result, winner),
    })),
    openPlaces: result.openPlaces,
    openRemark: openRemark(view, result),
  }));
}
