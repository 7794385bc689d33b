import { type Group, isPointAggregate, nodesOf } from '../../rubric/rubric.js';
import { findNode, type GroupScore } from '../../scoring/score-tree.js';
import { itemScores } from '../../scoring/score-tree.js';
import type { Arithmetic } from '../arithmetic/arithmetic.js';
import { groupCheckFields } from '../arithmetic/check-fields.js';
import { levelFields, tablesOn } from '../level-fields.js';
import { percentage, wholeNumber } from '../number-formats.js';
import { groupsBelow, nodeTitle } from '../rubric-groups.js';
import { scoreCell, scoreFormat, shareCell } from '../score-cells.js';
import { scoreOrReason } from '../score-state.js';
import { numberCell, textCell } from '../sheet-cells.js';
import type { SheetModel } from '../sheet-model.js';
import { type Field, tableSheet } from '../table-sheet.js';
import type { View, Work } from '../view.js';
import { workFields } from '../work-fields.js';

function countNotApplicable(tree: GroupScore): number {
  return [...itemScores(tree)].filter(({ outcome }) => outcome === 'not-applicable').length;
}

/** The scores and levels of items that have levels of their own. */
function levelledItemFields(view: View): readonly Field<Work>[] {
  const { run, say, language } = view;
  const format = scoreFormat(view);
  const items = nodesOf(run.rubric.total).filter(
    (node) => node.type === 'item' && tablesOn(run.rubric, node).length > 0,
  );
  return items.flatMap((item): readonly Field<Work>[] => [
    {
      header: nodeTitle(item, language),
      cell: ({ score }) => {
        const found = findNode(score.tree, item.id);
        return found === undefined ? textCell(undefined) : scoreOrReason(found, format, say);
      },
      format,
    },
    ...levelFields(item, view),
  ]);
}

/** Whether what can be earned in a sum depends on what applies. */
function shrinks(group: Group): boolean {
  return (
    group.aggregate.by === 'sum' &&
    nodesOf(group).some(
      (node) =>
        node.type === 'group' && isPointAggregate(node.aggregate) && node.notApplicable === 'ancestors',
    )
  );
}

/** What a submission could have earned, for sums where that depends on what applies. */
function attainableFields(view: View): readonly Field<Work>[] {
  const { run, say, language } = view;
  const { total } = run.rubric;
  const format = scoreFormat(view);
  return [total, ...groupsBelow(total)].filter(shrinks).map((group) => ({
    header: say('attainableOf', {
      title: group === total ? say('total') : nodeTitle(group, language),
    }),
    cell: ({ groups }) => {
      const found = groups.get(group);
      return scoreCell(found?.score === undefined ? undefined : found.maximum, format);
    },
    format,
  }));
}

function coverageField(group: Group, { say, language }: View): Field<Work> {
  return {
    header: say('coverageOf', { group: nodeTitle(group, language) }),
    cell: ({ groups }) => {
      const found = groups.get(group);
      return shareCell(found?.state.state === 'not-applicable' ? undefined : found?.coverage);
    },
    format: percentage,
  };
}

/**
 * All groups of every depth for each work: first the scores with their levels, then what exemptions hide,
 * then the coverage, last what the scores differ by from their formulas.
 */
export function groupsSheet(view: View, arithmetic: Arithmetic): SheetModel {
  const { say, run } = view;
  const fields = workFields(view);
  const format = scoreFormat(view);
  const groups = groupsBelow(run.rubric.total);
  return tableSheet<Work>({
    name: say('sheet.groups'),
    fields: [
      fields.rank,
      fields.work,
      fields.total,
      ...groups.flatMap((group) => [fields.group(group), ...levelFields(group, view)]),
      ...levelledItemFields(view),
      {
        header: say('notApplicableItems'),
        cell: ({ score }) => numberCell(countNotApplicable(score.tree)),
        format: wholeNumber,
      },
      ...attainableFields(view),
      {
        header: say('lowBound'),
        cell: ({ score }) => scoreCell(score.notApplicableBounds?.low, format),
        format,
      },
      {
        header: say('highBound'),
        cell: ({ score }) => scoreCell(score.notApplicableBounds?.high, format),
        format,
      },
      fields.coverage,
      ...groups.map((group) => coverageField(group, view)),
      ...groupCheckFields(view, arithmetic),
    ],
    entries: view.works,
    frozenColumns: 2,
    emphasis: ({ standing }) => (standing.status === 'unranked' ? 'muted' : 'none'),
  });
}
