import { type Group, isPointAggregate, type Item } from '../../rubric/rubric.js';
import { findNode, type ScoreNode } from '../../scoring/score-tree.js';
import { noScoreText } from '../score-state.js';
import { exactCell, formulaCell, textCell } from '../sheet-cells.js';
import type { SheetCell } from '../sheet-model.js';
import type { View } from '../view.js';
import type { Arithmetic, WorkRow } from './arithmetic.js';
import { columnsFormula } from './columns-formula.js';
import { isComplete, isWeighed } from './group-method.js';
import { itemPoints, itemShare } from './item-formulas.js';
import { fixedCell, roundedTo } from './references.js';
import { rowsFormula } from './rows-formula.js';

/** A node without a score counts as 0, or not at all: then the cell says why, as it does for the total. */
function unscoredCell(node: ScoreNode, { say, run }: View): SheetCell {
  const isTotal = node.type === 'group' && node.group === run.rubric.total;
  return isTotal || node.effectiveWeight === 0
    ? textCell(noScoreText(node, say), 'muted')
    : exactCell(0, 'muted');
}

function formulaOf(
  group: Group,
  { layout, places }: Arithmetic,
  complete: boolean,
): ((entry: WorkRow) => string) | undefined {
  const method = layout.methods.get(group);
  switch (method?.kind) {
    case undefined:
    case 'value':
      return undefined;
    case 'rows':
      return ({ items }) => rowsFormula(group, complete, items, places);
    case 'columns':
      return ({ row }) => columnsFormula(group, layout, method.weights === 'own', row);
  }
}

/**
 * The cells of a group: its score as a formula, as a value where its weights are not in the work's tree or no
 * formula says it, and in words where it has none.
 */
export function groupCells(view: View, arithmetic: Arithmetic, group: Group): (entry: WorkRow) => SheetCell {
  const formula = formulaOf(group, arithmetic, isComplete(group, view.works));
  return (entry) => {
    const score = entry.work.groups.get(group);
    if (score === undefined) return textCell(undefined);
    if (score.score === undefined) return unscoredCell(score, view);
    if (formula === undefined || !isWeighed(score)) return exactCell(score.score);
    const exact = formula(entry);
    return formulaCell(group.round === undefined ? exact : roundedTo(exact, group.round), score.score);
  };
}

/** The cells of an item beside its siblings: its points where its parent adds points, else its score of 100. */
export function itemCells(
  view: View,
  { places }: Arithmetic,
  item: Item,
  parent: Group,
): (entry: WorkRow) => SheetCell {
  const inPoints = isPointAggregate(parent.aggregate);
  return ({ work, items }) => {
    const score = findNode(work.score.tree, item.id);
    if (score === undefined) return textCell(undefined);
    if (score.score === undefined) return unscoredCell(score, view);
    const credit = fixedCell(items.sheet, places.letterOf('credit'), items.first + places.positionOf(item));
    return inPoints
      ? formulaCell(itemPoints(item, credit), (score.score / 100) * item.points)
      : formulaCell(`100*${itemShare(item, credit)}`, score.score);
  };
}
