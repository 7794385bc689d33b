import { headOf } from '../identity-heads.js';
import { levelFields } from '../level-fields.js';
import { wholeNumber } from '../number-formats.js';
import { remarks } from '../remarks.js';
import { groupsAtDepth } from '../rubric-groups.js';
import { numberCell, textCell } from '../sheet-cells.js';
import type { SheetModel } from '../sheet-model.js';
import { type Field, tableSheet } from '../table-sheet.js';
import type { TrackStanding } from '../track-standings.js';
import type { View, Work } from '../view.js';
import { workFields } from '../work-fields.js';

/** A work in one of its tracks; without a place for a work that names none. */
interface Entry {
  readonly work: Work;
  readonly place: TrackStanding | undefined;
  /** The first of its track. */
  readonly leads: boolean;
}

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** Works by track, the tracks by code points and those without one last; within a track in the run's order. */
function byTrack(works: readonly Work[]): readonly Entry[] {
  const entries = works.flatMap((work): Omit<Entry, 'leads'>[] =>
    work.tracks.length === 0 ? [{ work, place: undefined }] : work.tracks.map((place) => ({ work, place })),
  );
  const sorted = entries.sort((a, b) => {
    const [first, second] = [a.place?.track, b.place?.track];
    if (first === undefined || second === undefined) {
      return Number(first === undefined) - Number(second === undefined);
    }
    return compareText(first, second);
  });
  return sorted.map((entry, index) => ({
    ...entry,
    leads: index === 0 || sorted[index - 1]?.place?.track !== entry.place?.track,
  }));
}

/** What sheets cannot be called. */
const unnameable = /[\\/?*[\]:'\u0000-\u001F]/u;
const longestName = 24;

/** Lower case within a sentence, unless it is an abbreviation. */
function withinSentence(word: string): string {
  return /^[A-Z][a-z]/.test(word) ? word.charAt(0).toLowerCase() + word.slice(1) : word;
}

function sheetName(track: string, { say }: View): string {
  const name = say('tracks.sheet', { track: withinSentence(track) });
  return unnameable.test(name) || name.length > longestName ? say('sheet.tracks') : name;
}

function ofWork(field: Field<Work>): Field<Entry> {
  const { header, cell, format, align, bar } = field;
  return {
    header,
    cell: ({ work }) => cell(work),
    ...(format === undefined ? {} : { format }),
    ...(align === undefined ? {} : { align }),
    ...(bar === undefined ? {} : { bar }),
  };
}

/**
 * The ranking within each track, all tracks on one sheet, a work under each of its tracks; the first row of
 * each track stands out. No sheet where the rubric has no tracks.
 */
export function tracksSheets(view: View): readonly SheetModel[] {
  const track = headOf(view, 'track');
  if (track === undefined) return [];
  const { say, run } = view;
  const fields = workFields(view);
  const sheet = tableSheet<Entry>({
    name: sheetName(track, view),
    fields: [
      {
        header: track,
        cell: ({ place, leads }) =>
          textCell(place?.track ?? say('track.none', { track }), leads ? 'heading' : 'none'),
      },
      {
        header: say('trackRank', { track }),
        cell: ({ place }) => numberCell(place?.rank),
        format: wholeNumber,
        align: 'center',
      },
      ofWork(fields.work),
      ...fields.year.map(ofWork),
      ofWork(fields.total),
      ...levelFields(run.rubric.total, view).map(ofWork),
      ofWork({ ...fields.rank, header: say('overallRank') }),
      ...groupsAtDepth(run.rubric, 1).map(fields.group).map(ofWork),
      ofWork(fields.coverage),
      ofWork(fields.standing),
      {
        header: say('remarks'),
        cell: ({ work, place }) => textCell(remarks(view, work, place?.tied ?? false)),
      },
    ],
    entries: byTrack(view.works),
    frozenColumns: 3,
    emphasis: ({ work }) => (work.standing.status === 'unranked' ? 'muted' : 'none'),
  });
  return [sheet];
}
