import { labeller } from '../labeller.js';
import { wholeNumber } from '../number-formats.js';
import { numberCell, textCell } from '../sheet-cells.js';
import type { SheetModel } from '../sheet-model.js';
import { tableSheet } from '../table-sheet.js';
import type { FieldRoles } from './field-roles.js';
import type { Publication } from './publication-schema.js';
import { publicationSpeaker } from './words.js';

type PublishedAward = Publication['awards'][number];

/** A winner of an award; without one, the row of its open places. */
interface AwardEntry {
  readonly award: PublishedAward;
  readonly winner: PublishedAward['winners'][number] | undefined;
}

/** The awards with their winners; no sheet where there are none. */
export function awardsSheets(
  { awards, language, fields }: Publication,
  roles: FieldRoles,
): readonly SheetModel[] {
  if (awards.length === 0) return [];
  const say = labeller(language);
  const name = fields.find(({ id }) => roles.get(id) === 'name');
  const entries = awards.flatMap((award): readonly AwardEntry[] => [
    ...award.winners.map((winner) => ({ award, winner })),
    ...(award.openPlaces === 0 ? [] : [{ award, winner: undefined }]),
  ]);
  return [
    tableSheet<AwardEntry>({
      name: publicationSpeaker(language)('sheet.awards'),
      fields: [
        { header: say('award'), cell: ({ award }) => textCell(award.label, 'strong') },
        {
          header: say('award.track'),
          cell: ({ award }) => textCell(award.track ?? say('award.all')),
          align: 'center',
        },
        {
          header: say('award.quota'),
          cell: ({ award }) => numberCell(award.quota),
          format: wholeNumber,
          align: 'center',
        },
        {
          header: say('award.place'),
          cell: ({ winner }) => numberCell(winner?.place),
          format: wholeNumber,
          align: 'center',
        },
        {
          header: name?.label ?? say('entrant'),
          cell: ({ award, winner }) =>
            winner === undefined
              ? textCell(say('award.open', { open: String(award.openPlaces) }), 'muted')
              : textCell(winner.name),
        },
        {
          header: say('award.note'),
          cell: ({ award, winner }) =>
            textCell((winner === undefined ? award.openRemark : winner.remark) ?? undefined),
        },
      ],
      entries,
      frozenColumns: 1,
    }),
  ];
}
