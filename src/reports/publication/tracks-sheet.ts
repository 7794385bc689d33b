import { labeller } from '../labeller.js';
import { textCell } from '../sheet-cells.js';
import type { SheetModel } from '../sheet-model.js';
import { type Field, tableSheet } from '../table-sheet.js';
import { compareText } from './compare-text.js';
import { type FieldRoles, textIn } from './field-roles.js';
import { scoreFields } from './list-sheet.js';
import type { Publication, PublishedWork } from './publication-schema.js';
import { rankCell } from './rank-cell.js';
import { publicationSpeaker } from './words.js';

/** A work in one of its tracks. */
interface TrackEntry {
  readonly work: PublishedWork;
  readonly place: PublishedWork['tracks'][number];
  /** The first of its track. */
  readonly leads: boolean;
}

function firstRank(rank: string | null): number {
  return rank === null ? Infinity : Number(/^\d+/u.exec(rank)?.[0]);
}

function trackEntries(
  { works }: Publication,
  nameOf: (work: PublishedWork) => string,
): readonly TrackEntry[] {
  const entries = works.flatMap((work) => work.tracks.map((place) => ({ work, place })));
  const byRank = (a: (typeof entries)[number], b: (typeof entries)[number]): number => {
    const [first, second] = [firstRank(a.place.rank), firstRank(b.place.rank)];
    return first === second ? compareText(nameOf(a.work), nameOf(b.work)) : first - second;
  };
  const sorted = entries.sort((a, b) => compareText(a.place.track, b.place.track) || byRank(a, b));
  return sorted.map((entry, index) => ({
    ...entry,
    leads: sorted[index - 1]?.place.track !== entry.place.track,
  }));
}

/** The ranks within each track; no sheet where they are not published. */
export function tracksSheets(publication: Publication, roles: FieldRoles): readonly SheetModel[] {
  const { language, trackRanks, fields } = publication;
  const idOf = (role: 'track' | 'name') => fields.find(({ id }) => roles.get(id) === role);
  const [track, name] = [idOf('track'), idOf('name')];
  if (!trackRanks || track === undefined) return [];
  const nameOf = (work: PublishedWork): string => textIn(work.fields, name?.id ?? '') ?? '';
  const entries = trackEntries(publication, nameOf);
  if (entries.length === 0) return [];
  const say = labeller(language);
  const ofWork = (field: Field<PublishedWork>): Field<TrackEntry> => ({
    ...field,
    cell: ({ work }) => field.cell(work),
  });
  const plain = scoreFields({ ...publication, groups: [] });
  return [
    tableSheet<TrackEntry>({
      name: say('sheet.tracks'),
      fields: [
        {
          header: track.label,
          cell: ({ place, leads }) => textCell(place.track, leads ? 'heading' : 'none'),
        },
        {
          header: say('trackRank', { track: track.label }),
          cell: ({ place }) => rankCell(place.rank),
          align: 'center',
        },
        { header: name?.label ?? say('entrant'), cell: ({ work }) => textCell(nameOf(work)) },
        ...plain.map(ofWork),
        { header: say('overallRank'), cell: ({ work }) => rankCell(work.rank), align: 'center' },
        ...(entries.some(({ place }) => place.tied)
          ? [
              {
                header: publicationSpeaker(language)('remarks'),
                cell: ({ place }: TrackEntry) => textCell(place.tied ? say('tied') : undefined),
              },
            ]
          : []),
      ],
      entries,
      frozenColumns: 3,
    }),
  ];
}
