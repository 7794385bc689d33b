import { labeller } from '../labeller.js';
import { wholeNumber } from '../number-formats.js';
import { titleOfScale } from '../scale.js';
import { numberCell, textCell } from '../sheet-cells.js';
import type { NumberFormat, SheetModel } from '../sheet-model.js';
import { type Field, tableSheet } from '../table-sheet.js';
import { type FieldRoles, textIn } from './field-roles.js';
import type { Publication, PublishedWork } from './publication-schema.js';
import { rankCell } from './rank-cell.js';
import { publicationSpeaker } from './words.js';

function numberIn(text: string | undefined): number | undefined {
  return text === undefined ? undefined : Number(text);
}

function identityFields({ fields }: Publication, roles: FieldRoles): readonly Field<PublishedWork>[] {
  return fields.map(({ id, label }) => {
    const role = roles.get(id);
    return role === 'year'
      ? {
          header: label,
          cell: (work) => numberCell(numberIn(textIn(work.fields, id))),
          format: wholeNumber,
          align: 'center',
        }
      : {
          header: label,
          cell: (work) => textCell(textIn(work.fields, id)),
          align: role === 'track' ? 'center' : 'left',
        };
  });
}

/** The columns of scores and levels. */
export function scoreFields(publication: Publication): readonly Field<PublishedWork>[] {
  const say = labeller(publication.language);
  const words = publicationSpeaker(publication.language);
  const format: NumberFormat = { style: 'plain', decimals: publication.decimals };
  const { total, levels, groups } = publication;
  return [
    ...(total === null
      ? []
      : [
          {
            header: titleOfScale(total.label, total.maximum, say),
            cell: (work: PublishedWork) => numberCell(work.total ?? undefined),
            format,
            bar: { min: 0, max: total.maximum },
          },
        ]),
    ...levels.map(({ id, label }): Field<PublishedWork> => ({
      header: label,
      cell: (work) => textCell(textIn(work.levels, id)),
      align: 'center',
    })),
    ...groups.map(({ id, label, maximum }): Field<PublishedWork> => ({
      header: titleOfScale(label, maximum, say),
      cell: ({ rank, groups: scores }) => {
        const score = Object.hasOwn(scores, id) ? scores[id] : undefined;
        if (score === undefined) return textCell(undefined);
        if (score !== null) return numberCell(score);
        return textCell(rank === null ? undefined : words('not-applicable'), 'muted');
      },
      format,
    })),
  ];
}

function awardFields({ awards, language }: Publication): readonly Field<PublishedWork>[] {
  if (awards.length === 0) return [];
  return [
    {
      header: publicationSpeaker(language)('awards'),
      cell: (work) => textCell(work.awards.join(language === 'zh-CN' ? '、' : ', ')),
    },
  ];
}

/** The published list as one table; the csv holds the same columns. */
export function listTable(publication: Publication, roles: FieldRoles): SheetModel {
  const { language, works } = publication;
  const words = publicationSpeaker(language);
  const remarked = works.some(({ remark }) => remark !== null);
  return tableSheet<PublishedWork>({
    name: words('sheet.list'),
    fields: [
      { header: labeller(language)('rank'), cell: ({ rank }) => rankCell(rank), align: 'center' },
      ...identityFields(publication, roles),
      ...scoreFields(publication),
      ...awardFields(publication),
      ...(remarked
        ? [
            {
              header: words('remarks'),
              cell: ({ remark }: PublishedWork) => textCell(remark ?? undefined),
            },
          ]
        : []),
    ],
    entries: works,
    frozenColumns: 2,
    emphasis: ({ rank }) => (rank === null ? 'muted' : 'none'),
  });
}
