import { missingMark } from '../items/missing.js';
import { type Cell, cellText } from '../table/cell.js';
import { cleanText } from '../table/clean-text.js';
import { bareNumber, type ColumnNumbers } from './profiles/score-export.js';

/** What must be known of a whole column before its first cell can be read. */
export interface SurveyedColumn extends ColumnNumbers {
  /** The distinct texts, missing marks left out; all of them up to `enoughValues`. */
  readonly values: ReadonlySet<string>;
}

/** A column that is looked through cell by cell. */
export interface ColumnSurvey {
  take(cell: Cell): void;
  result(): SurveyedColumn;
}

/** A column with more distinct texts than this holds no numbered choices; its other texts do not matter. */
const enoughValues = 12;

/** So many texts are known again without being looked at. */
const enoughKnown = 64;

/** Begins to look through a column of answers. */
export function surveyColumn(): ColumnSurvey {
  const values = new Set<string>();
  const numbers = new Set<number>();
  const known = new Set<string>();
  let isNumeric = true;
  const take = (cell: Cell): void => {
    if (cell.kind === 'blank' || (values.size > enoughValues && !isNumeric)) return;
    if (cell.kind === 'text') {
      if (known.has(cell.text)) return;
      if (known.size < enoughKnown) known.add(cell.text);
    }
    if (missingMark(cell) !== undefined) return;
    const text = cleanText(cellText(cell));
    if (values.size <= enoughValues) values.add(text);
    const number = bareNumber(text);
    if (Number.isNaN(number)) isNumeric = false;
    // Of a column with many different numbers, the first ones tell as much as all of them.
    else if (numbers.size < enoughKnown) numbers.add(number);
  };
  return {
    take,
    result: () => ({
      values,
      isFilled: values.size > 0,
      numbers: isNumeric && numbers.size > 0 ? numbers : undefined,
    }),
  };
}
