import { printExpression } from '../../expressions/print-expression.js';
import { type Condition, nodesOf } from '../../rubric/rubric.js';
import { asksForEvidence } from '../asked-columns.js';
import { joinWords } from '../join-words.js';
import { type SectionRow, sectionTitle, tableHeads } from '../section-sheet.js';
import { textCell } from '../sheet-cells.js';
import type { View } from '../view.js';

function ruleOf({ keywords, inferredFrom, when }: Condition, { run, say, language }: View): string {
  if (when !== undefined) return say('condition.when', { expression: printExpression(when) });
  const column = keywords.length === 0 ? '' : say('condition.column');
  const claims = say(asksForEvidence(run.rubric) ? 'condition.claims.evidence' : 'condition.claims.answers');
  const inferred =
    inferredFrom.length === 0
      ? ''
      : say('condition.inferred', { items: joinWords(inferredFrom, language), claims });
  return column + inferred;
}

function conditionRow(condition: Condition, view: View): SectionRow {
  const { run, language } = view;
  const dependent = nodesOf(run.rubric.total).filter((node) => node.applicableIf === condition.id);
  return [
    textCell(condition.label[language]),
    textCell(ruleOf(condition, view)),
    textCell(
      joinWords(
        dependent.map(({ id }) => id),
        language,
      ),
    ),
  ];
}

/** When groups and items apply, and what becomes of those that do not. */
export function conditionsSection(view: View): readonly SectionRow[] {
  const { say, run } = view;
  if (run.rubric.conditions.length === 0) return [];
  return [
    ...sectionTitle(say('method.conditions')),
    [textCell(say('method.rule')), textCell(say('condition.notApplicable'))],
    tableHeads([say('method.condition'), say('method.conditionRule'), say('method.conditionItems')]),
    ...run.rubric.conditions.map((condition) => conditionRow(condition, view)),
  ];
}
