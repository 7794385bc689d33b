import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.js';
import type { RubricSource } from '../rubric-source.js';
import type { WrittenRubric } from '../schema.js';
import type { Check } from './check.js';

function brackets({ ranking }: WrittenRubric, source: RubricSource): readonly Diagnostic[] {
  return ranking.brackets.flatMap(({ from, to }, index) => {
    const at = source.locate(['ranking', 'brackets', index]);
    if (from > to) return [diagnose('rubric/bracket-order', { from, to }, at)];
    const other = ranking.brackets.slice(0, index).find((before) => from <= before.to && before.from <= to);
    return other === undefined
      ? []
      : [diagnose('rubric/bracket-overlap', { from, to, otherFrom: other.from, otherTo: other.to }, at)];
  });
}

function bounds({ adjustments }: WrittenRubric, source: RubricSource): readonly Diagnostic[] {
  const { lowest, highest } = adjustments ?? {};
  if (lowest === undefined || highest === undefined || lowest <= highest) return [];
  return [
    diagnose('rubric/adjustment-bounds', { lowest, highest }, source.locate(['adjustments', 'lowest'])),
  ];
}

function tracks({ awards, identity }: WrittenRubric, source: RubricSource): readonly Diagnostic[] {
  if (identity.some(({ role }) => role === 'track')) return [];
  return awards.flatMap(({ id, within }, index) =>
    within === 'each-track'
      ? [diagnose('rubric/no-track-field', { id }, source.locate(['awards', index, 'within']))]
      : [],
  );
}

/** What is made of the totals can be made: brackets, bounds of adjustments, awards by track. */
export const results: Check = (rubric, source) => [
  ...brackets(rubric, source),
  ...bounds(rubric, source),
  ...tracks(rubric, source),
];
