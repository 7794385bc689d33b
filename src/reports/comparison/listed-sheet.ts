import { wholeNumber } from '../number-formats.js';
import { numberCell, textCell } from '../sheet-cells.js';
import type { SheetModel } from '../sheet-model.js';
import { tableSheet } from '../table-sheet.js';
import type { ComparisonView } from './comparison-view.js';
import { listedWorks, resultOf } from './listed-works.js';

/** New, gone and vetoed works. */
export function listedSheet(view: ComparisonView): SheetModel {
  const { say } = view;
  const score = { style: 'plain', decimals: view.decimals } as const;
  return tableSheet({
    name: say('sheet.listed'),
    fields: [
      { header: say('state'), cell: ({ state }) => textCell(say(`state.${state}`)) },
      { header: say('work'), cell: ({ name }) => textCell(name) },
      {
        header: say('rankBefore'),
        cell: (work) => numberCell(resultOf(view, work.before).rank),
        format: wholeNumber,
      },
      {
        header: say('rankAfter'),
        cell: (work) => numberCell(resultOf(view, work.after).rank),
        format: wholeNumber,
      },
      {
        header: say('totalBefore'),
        cell: (work) => numberCell(resultOf(view, work.before).total),
        format: score,
      },
      {
        header: say('totalAfter'),
        cell: (work) => numberCell(resultOf(view, work.after).total),
        format: score,
      },
    ],
    entries: listedWorks(view),
    frozenColumns: 2,
  });
}
