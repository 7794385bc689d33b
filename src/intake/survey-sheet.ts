import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { cellAt, type Row } from '../table/sheet.js';
import { type SurveyedDates, surveyDates } from './profiles/date-order.js';
import {
  changeRow,
  choiceChanges,
  leftOutTest,
  type PlatformSheet,
  timeColumns,
} from './profiles/read-rows.js';
import { isLetteredTrack } from './read-identity.js';
import { surveyColumn, type SurveyedColumn } from './survey-column.js';

/** What binding and reading ask of a sheet as a whole, so that its rows can be read one at a time. */
export interface SheetSurvey {
  /** The number of columns of the widest row. */
  readonly widest: number;
  /** By column, for those of answers and conditions. */
  readonly columns: ReadonlyMap<number, SurveyedColumn>;
  /** By column, for those of the times of submission. */
  readonly dates: ReadonlyMap<number, SurveyedDates>;
  /** Whether every track bears a letter before its words. */
  readonly letteredTracks: boolean;
  /** Some of the first rows that count, their choices as they are to be read. */
  readonly firstRows: readonly Row[];
  /** A word for each row that does not count. */
  readonly leftOut: readonly Diagnostic[];
}

/** A sheet that is looked through row by row; nothing of the rows is kept but a few of the first. */
export interface SheetSurveyor {
  take(row: Row): void;
  result(): SheetSurvey;
}

/** So many of the first rows tell whether a platform's total is the sum of its answers. */
const sampleSize = 200;

/** Begins to look through a sheet with its header's last row in this one; rows that do not count say nothing. */
export function surveySheet(known: PlatformSheet, lastHeaderRow: number): SheetSurveyor {
  const changes = choiceChanges(known);
  const whyLeftOut = leftOutTest(known);
  const columns = new Map(
    known.columns.flatMap(({ column, target }) =>
      target.kind === 'answer' || target.kind === 'condition' ? [[column, surveyColumn()] as const] : [],
    ),
  );
  const times = new Map(timeColumns(known).map(({ column }) => [column, surveyDates()] as const));
  const track = known.columns.find(({ target }) => target.kind === 'field' && target.field.role === 'track');
  const lettered = { some: false, all: true };
  const leftOut: Diagnostic[] = [];
  const firstRows: Row[] = [];
  let widest = 0;

  const take = (row: Row): void => {
    widest = Math.max(widest, row.cells.length);
    if (row.number <= lastHeaderRow) return;
    const reason = whyLeftOut(row);
    if (reason !== undefined) {
      leftOut.push(reason);
      return;
    }
    if (firstRows.length < sampleSize) firstRows.push(changeRow(changes, row));
    for (const [column, survey] of columns) {
      const cell = cellAt(row, column);
      survey.take(changes.get(column)?.(cell) ?? cell);
    }
    for (const [column, survey] of times) survey.take(cellAt(row, column));
    const letter = track === undefined ? undefined : isLetteredTrack(cellAt(row, track.column));
    if (letter !== undefined) lettered.some = true;
    if (letter === false) lettered.all = false;
  };
  const result = (): SheetSurvey => ({
    widest,
    columns: new Map([...columns].map(([column, survey]) => [column, survey.result()])),
    dates: new Map([...times].map(([column, survey]) => [column, survey.result()])),
    letteredTracks: lettered.some && lettered.all,
    firstRows,
    leftOut,
  });
  return { take, result };
}
