import type { LevelCount } from '../../analysis/trend/trend.js';
import { percentage, wholeNumber } from '../number-formats.js';
import { sectionSheet, sectionTitle } from '../section-sheet.js';
import { numberCell, textCell } from '../sheet-cells.js';
import type { NumberFormat, SheetModel, WorkbookModel } from '../sheet-model.js';
import { type Field, tableSheet } from '../table-sheet.js';
import { groupName, stepWords, type TrendEntry, trendEntries, type TrendView } from './trend-view.js';

/** Statistics that are shown in points. */
const pointStatistics = ['mean', 'median', 'deviation', 'min', 'max'] as const;

/** The statistics of every run and part. */
export function trendSheet(view: TrendView): SheetModel {
  const { say, trend, decimals } = view;
  const score: NumberFormat = { style: 'plain', decimals };
  const fields: readonly Field<TrendEntry>[] = [
    { header: say('run'), cell: ({ run }) => textCell(run.label) },
    { header: say('group'), cell: ({ row }) => textCell(groupName(view, row)) },
    { header: say('n'), cell: ({ row }) => numberCell(row.n), format: wholeNumber },
    { header: say('unranked'), cell: ({ row }) => numberCell(row.unranked), format: wholeNumber },
    ...pointStatistics.map((key): Field<TrendEntry> => ({
      header: say(key),
      cell: ({ row }) => numberCell(row[key]),
      format: score,
    })),
    {
      header: say('share', { line: String(trend.line) }),
      cell: ({ row }) => numberCell(row.share),
      format: percentage,
    },
  ];
  return tableSheet({ name: say('sheet.trend'), fields, entries: trendEntries(view), frozenColumns: 2 });
}

function levelsSheet(view: TrendView): SheetModel {
  const { say, language } = view;
  const entries = trendEntries(view).flatMap(({ run, row }) =>
    row.levels.map((level) => ({ run, row, level })),
  );
  return tableSheet<TrendEntry & { readonly level: LevelCount }>({
    name: say('sheet.levels'),
    fields: [
      { header: say('run'), cell: ({ run }) => textCell(run.label) },
      { header: say('group'), cell: ({ row }) => textCell(groupName(view, row)) },
      { header: say('level'), cell: ({ level }) => textCell(level.label?.[language] ?? say('noLevel')) },
      { header: say('count'), cell: ({ level }) => numberCell(level.count), format: wholeNumber },
    ],
    entries,
    frozenColumns: 2,
  });
}

/** The workbook of a trend: statistics, levels, and whether the runs can be compared. */
export function trendWorkbook(view: TrendView): WorkbookModel {
  const { say, trend, language } = view;
  const steps = trend.steps.map(({ from, to, comparability }) => [
    textCell(`${from} → ${to}`),
    textCell(stepWords(view, comparability), comparability.scores === 'comparable' ? 'none' : 'error'),
  ]);
  return {
    title: say('title.trend'),
    language,
    sheets: [
      trendSheet(view),
      levelsSheet(view),
      sectionSheet(
        say('sheet.steps'),
        [40, 90],
        [sectionTitle(say('sheet.steps')), steps, [[], [textCell(say('about.trend'), 'subtitle')]]],
      ),
    ],
  };
}
