import type { Target } from '../../intake/binding.js';
import { targetName } from '../../intake/target-name.js';
import type { Rubric } from '../../rubric/rubric.js';
import { columnLetter } from '../../table/sheet.js';
import type { FormColumn } from './form-column.js';
import { readHeaders } from './read-headers.js';

/** A header for each column of a form, and the columns for which none was found that binds. */
export interface ChosenHeaders {
  readonly headers: readonly string[];
  readonly unbound: readonly string[];
}

function isSame(one: Target | undefined, other: Target): boolean {
  return one !== undefined && one.kind === other.kind && targetName(one) === targetName(other);
}

/** The columns, counted from 0, that reading takes for something else, or says something about. */
function misread(
  rubric: Rubric,
  columns: readonly FormColumn[],
  headers: readonly string[],
): readonly number[] {
  const read = readHeaders(rubric, headers);
  return columns.flatMap(({ target }, index) => {
    const cell = `${columnLetter(index)}1`;
    const isTold = read.diagnostics.some(({ location }) => location.cell === cell);
    return isTold || !isSame(read.columns[index]?.target, target) ? [index] : [];
  });
}

/**
 * Chooses the headers of a form by reading them as `rank` will: the first name of each column, and where
 * that is taken for something else the next one.
 */
export function chooseHeaders(rubric: Rubric, columns: readonly FormColumn[]): ChosenHeaders {
  const tries = columns.map(() => 0);
  const nameAt = ({ names }: FormColumn, index: number): string => names[tries[index] ?? 0] ?? '';
  for (;;) {
    const headers = columns.map(nameAt);
    const wrong = misread(rubric, columns, headers);
    const further = wrong.filter((index) => (tries[index] ?? 0) + 1 < (columns[index]?.names.length ?? 0));
    if (further.length === 0) return { headers, unbound: wrong.map((index) => headers[index] ?? '') };
    for (const index of further) tries[index] = (tries[index] ?? 0) + 1;
  }
}
