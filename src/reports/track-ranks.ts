import { wholeNumber } from './number-formats.js';
import { headOf } from './identity-heads.js';
import { joinRemarks } from './join-words.js';
import { numberCell, textCell } from './sheet-cells.js';
import type { SheetCell } from './sheet-model.js';
import type { Field } from './table-sheet.js';
import type { View, Work } from './view.js';

/** The rank alone where there is one track; with the track's name where there are several. */
function ranksCell({ tracks }: Work, { say, language }: View): SheetCell {
  const ranked = tracks.flatMap(({ track, rank }) => (rank === undefined ? [] : [{ track, rank }]));
  const [only, ...others] = ranked;
  if (only === undefined || others.length === 0) return numberCell(only?.rank);
  const each = ranked.map(({ track, rank }) => say('trackRank.one', { track, rank: String(rank) }));
  return textCell(joinRemarks(each, language));
}

/** The column with the ranks in the tracks; none where the rubric has no tracks. */
export function trackRankFields(view: View): readonly Field<Work>[] {
  const track = headOf(view, 'track');
  if (track === undefined) return [];
  return [
    {
      header: view.say('trackRank', { track }),
      cell: (work) => ranksCell(work, view),
      format: wholeNumber,
      align: 'center',
    },
  ];
}
