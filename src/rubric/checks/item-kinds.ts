import { diagnose } from '../../diagnostics/diagnostic.js';
import type { Check } from './check.js';
import { placedItems } from './placed.js';
import { repeated } from './unique-ids.js';

function isRising(values: readonly number[], strictly: boolean): boolean {
  return values.every((value, index) => {
    const before = values[index - 1];
    return before === undefined || value > before || (!strictly && value === before);
  });
}

/** What the kinds of items ask for beyond their schemas. */
export const kindRules: Check = (rubric, source) =>
  placedItems(rubric).flatMap(({ node, path }) => {
    switch (node.kind) {
      case 'number':
        return [
          ...repeated(
            source,
            node.parts.map((part, index) => ({ node: part, path: [...path, 'parts', index] })),
          ),
          ...(isRising(
            node.goalposts.map(([share]) => share),
            true,
          )
            ? []
            : [diagnose('rubric/goalposts', {}, source.locate([...path, 'goalposts']))]),
        ];
      case 'grade':
        return [
          ...repeated(
            source,
            node.levels.map((level, index) => ({ node: level, path: [...path, 'levels', index] })),
          ),
          ...(isRising(
            node.levels.map((level) => level.credit),
            false,
          )
            ? []
            : [diagnose('rubric/grade-order', { id: node.id }, source.locate([...path, 'levels']))]),
        ];
      case 'multi': {
        const sum = node.options.reduce((points, option) => points + option.points, 0);
        return [
          ...repeated(
            source,
            node.options.map((option, index) => ({ node: option, path: [...path, 'options', index] })),
          ),
          ...(sum >= node.cap
            ? []
            : [
                diagnose(
                  'rubric/cap-unreachable',
                  { id: node.id, sum, cap: node.cap },
                  source.locate([...path, 'cap']),
                ),
              ]),
        ];
      }
      case 'yes-no':
        return [];
    }
  });
