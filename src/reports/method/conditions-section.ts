import { type Condition, itemsOf } from '../../rubric/rubric.js';
import { type SectionRow, sectionTitle, tableHeads } from '../section-sheet.js';
import { textCell } from '../sheet-cells.js';
import type { View } from '../view.js';

function conditionRow(condition: Condition, { run, say, language }: View): SectionRow {
  const dependent = itemsOf(run.rubric.total).filter((item) => item.applicableIf === condition.id);
  const join = (ids: readonly string[]): string => ids.join(language === 'zh-CN' ? '、' : ', ');
  const column = condition.keywords.length === 0 ? '' : say('condition.column');
  const inferred =
    condition.inferredFrom.length === 0
      ? ''
      : say('condition.inferred', { items: join(condition.inferredFrom) });
  return [
    textCell(condition.label[language]),
    textCell(column + inferred),
    textCell(join(dependent.map((item) => item.id))),
  ];
}

/** When items apply, and what becomes of those that do not. */
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
