import { diagnose } from '../../diagnostics/diagnostic.js';
import type { Check } from './check.js';

/** Levels go down, to 0. */
export const levels: Check = (rubric, source) => {
  const descending = rubric.levels.flatMap(({ min }, index) => {
    const before = rubric.levels[index - 1];
    return before === undefined || min < before.min
      ? []
      : [diagnose('rubric/levels', { min }, source.locate(['levels', index, 'min']))];
  });
  const lowest = rubric.levels.at(-1);
  if (descending.length > 0 || lowest === undefined || lowest.min <= 0) return descending;
  return [
    diagnose(
      'rubric/levels-gap',
      { min: lowest.min },
      source.locate(['levels', rubric.levels.length - 1, 'min']),
    ),
  ];
};
