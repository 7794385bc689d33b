import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.js';
import { questionsIn } from '../../expressions/questions-in.js';
import { nodesOf } from '../../rubric/rubric.js';
import type { Advice } from './advice.js';

/** Every condition can be true and false, and something depends on it. */
export const conditions: Advice = ({ rubric, source }) => {
  const used = new Set(nodesOf(rubric.total).map(({ applicableIf }) => applicableIf));
  return rubric.conditions.flatMap(({ id, keywords, inferredFrom, when }, index): readonly Diagnostic[] => {
    const path = ['conditions', index];
    const blind = when === undefined && keywords.length === 0 && inferredFrom.length === 0;
    return [
      ...(blind ? [diagnose('rubric/condition-unreachable', { id }, source.locate([...path, 'id']))] : []),
      ...(when !== undefined && questionsIn(when).length === 0
        ? [diagnose('rubric/condition-constant', { id }, source.locate([...path, 'when']))]
        : []),
      ...(used.has(id) ? [] : [diagnose('rubric/condition-unused', { id }, source.locate([...path, 'id']))]),
    ];
  });
};
