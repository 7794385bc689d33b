import { causes } from '../../analysis/compare/causes.js';
import type { ComparedWork } from '../../analysis/compare/compare-runs.js';
import { wholeNumber } from '../number-formats.js';
import { numberCell, textCell } from '../sheet-cells.js';
import type { NumberFormat, SheetModel } from '../sheet-model.js';
import { type Field, tableSheet } from '../table-sheet.js';
import { entriesWords } from './adjustment-words.js';
import {
  type ComparisonView,
  printedRank,
  printedTotal,
  rankDecimals,
  rankOf,
  stateOf,
  totalOf,
} from './comparison-view.js';

/** Every work of both runs: ranks, scores and levels before and after, and the parts of each change. */
export function worksSheet(view: ComparisonView): SheetModel {
  const { say, language, comparison } = view;
  const score: NumberFormat = { style: 'plain', decimals: view.decimals };
  const places: NumberFormat = { style: 'plain', decimals: rankDecimals };
  const notComparable = textCell(say('not-comparable'), 'muted');
  const fields: Field<ComparedWork>[] = [
    { header: say('work'), cell: ({ after }) => textCell(view.nameOf(after)) },
    { header: say('track'), cell: ({ after }) => textCell(after.submission.track) },
    { header: say('rankBefore'), cell: ({ before }) => numberCell(rankOf(before)), format: wholeNumber },
    { header: say('rankAfter'), cell: ({ after }) => numberCell(rankOf(after)), format: wholeNumber },
    { header: say('totalBefore'), cell: ({ before }) => numberCell(totalOf(view, before)), format: score },
    { header: say('totalAfter'), cell: ({ after }) => numberCell(totalOf(view, after)), format: score },
    { header: say('levelBefore'), cell: ({ before }) => textCell(before.level?.label[language]) },
    { header: say('levelAfter'), cell: ({ after }) => textCell(after.level?.label[language]) },
    {
      header: say('scoreChange'),
      cell: ({ total }) =>
        total === undefined ? notComparable : numberCell(printedTotal(view, total)?.change, 'strong'),
      format: score,
    },
    ...view.totalCauses.map((cause): Field<ComparedWork> => ({
      header: say('score.by', { cause: say(`cause.${cause}`) }),
      cell: ({ total }) => numberCell(printedTotal(view, total)?.parts[cause]),
      format: score,
    })),
    {
      header: say('rankChange'),
      cell: ({ rank }) =>
        rank === undefined ? notComparable : numberCell(printedRank(rank)?.change, 'strong'),
      format: wholeNumber,
    },
    ...causes.map((cause): Field<ComparedWork> => ({
      header: say('rank.by', { cause: say(`cause.${cause}`) }),
      cell: ({ rank }) => numberCell(printedRank(rank)?.parts[cause]),
      format: places,
    })),
    ...(['before', 'after'] as const).map((moment): Field<ComparedWork> => ({
      header: say(moment, { of: say('cause.ledger') }),
      cell: ({ entries }) => textCell(entriesWords(view, entries[moment], moment)),
    })),
    {
      header: say('state'),
      cell: (work) => textCell(stateOf(work) === 'kept' ? undefined : say(`state.${stateOf(work)}`)),
    },
  ];
  return tableSheet({ name: say('sheet.works'), fields, entries: comparison.works, frozenColumns: 1 });
}
