import { judgesOf, type PanelAnswer, type PanelSpec } from './panel.js';

/** How one judge marked over all submissions of an item. */
export interface JudgeLine {
  readonly judge: string;
  /** How many submissions the judge marked, and how many not. */
  readonly present: number;
  readonly absent: number;
  /** The mean of the judge's marks; undefined for one who marked nothing. */
  readonly mean: number | undefined;
  /** How far the judge's marks lie from the panel's values on average, in marks, above or below alike. */
  readonly meanDistance: number | undefined;
  /** How many of the judge's marks did not count because they were the highest, or the lowest. */
  readonly droppedHigh: number;
  readonly droppedLow: number;
}

function meanOf(numbers: readonly number[]): number | undefined {
  return numbers.length === 0 ? undefined : numbers.reduce((sum, one) => sum + one, 0) / numbers.length;
}

/** What each judge of a panel did over the answers of its item, in the order of the judges. */
export function reportJudges(spec: PanelSpec, answers: readonly PanelAnswer[]): readonly JudgeLine[] {
  return judgesOf(spec).map(({ id }, judge) => {
    const given = answers.flatMap(({ marks, value }) => {
      const mark = marks[judge];
      return mark === undefined ? [] : [{ mark, distance: Math.abs(mark - value) }];
    });
    return {
      judge: id,
      present: given.length,
      absent: answers.length - given.length,
      mean: meanOf(given.map(({ mark }) => mark)),
      meanDistance: meanOf(given.map(({ distance }) => distance)),
      droppedHigh: answers.filter(({ droppedHigh }) => droppedHigh.includes(judge)).length,
      droppedLow: answers.filter(({ droppedLow }) => droppedLow.includes(judge)).length,
    };
  });
}
