import { needsReason, type PublishedResult } from '../../analysis/compare/restatements.js';
import { wholeNumber } from '../number-formats.js';
import { numberCell, textCell } from '../sheet-cells.js';
import type { SheetModel } from '../sheet-model.js';
import { type Field, tableSheet } from '../table-sheet.js';
import { causeWords, type ComparisonView, type Restated } from './comparison-view.js';

type Entry = Restated['list'][number];

/** What a restatement is about: its causes, or that the work came or went. */
export function restatementWords(view: ComparisonView, { restatement }: Entry): string {
  const { kind, causes } = restatement;
  switch (kind) {
    case 'changed':
      return causeWords(view, causes);
    case 'entered':
    case 'left':
      return view.say(`state.${kind}`);
  }
}

/** The published results that the later run changes, with the reasons given; no sheet for a run that is not published. */
export function restatementsSheets(view: ComparisonView): readonly SheetModel[] {
  const { say, language, restated, comparison } = view;
  if (restated === undefined) return [];
  const scoreIn = (moment: 'before' | 'after') =>
    ({ style: 'plain', decimals: comparison[moment].rubric.ranking.decimals }) as const;
  const of =
    (
      moment: 'before' | 'after',
      make: (result: PublishedResult | undefined) => number | undefined,
    ): Field<Entry>['cell'] =>
    ({ restatement }) =>
      numberCell(make(restatement[moment]));
  const sheet = tableSheet<Entry>({
    name: say('sheet.restatements'),
    fields: [
      { header: say('work'), cell: ({ restatement }) => textCell(view.nameOf(restatement.entry)) },
      { header: say('rankBefore'), cell: of('before', (result) => result?.rank), format: wholeNumber },
      { header: say('rankAfter'), cell: of('after', (result) => result?.rank), format: wholeNumber },
      {
        header: say('totalBefore'),
        cell: of('before', (result) => result?.total),
        format: scoreIn('before'),
      },
      { header: say('totalAfter'), cell: of('after', (result) => result?.total), format: scoreIn('after') },
      {
        header: say('levelBefore'),
        cell: ({ restatement }) => textCell(restatement.before?.level?.label[language]),
      },
      {
        header: say('levelAfter'),
        cell: ({ restatement }) => textCell(restatement.after?.level?.label[language]),
      },
      { header: say('because'), cell: (entry) => textCell(restatementWords(view, entry)) },
      {
        header: say('reason'),
        cell: ({ restatement, reason }) => {
          if (reason !== undefined) return textCell(reason);
          return needsReason(restatement)
            ? textCell(say('reason.missing'), 'error')
            : textCell(say('reason.notNeeded'), 'muted');
        },
      },
    ],
    entries: restated.list,
    frozenColumns: 1,
  });
  return [sheet];
}
