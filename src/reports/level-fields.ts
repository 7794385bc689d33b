import { type LevelTable, type Node, type Rubric } from '../rubric/rubric.js';
import { nodeTitle } from './rubric-groups.js';
import { textCell } from './sheet-cells.js';
import type { Field } from './table-sheet.js';
import type { View, Work } from './view.js';

/** The tables of a node's scores, in the rubric's order. */
export function tablesOn(rubric: Rubric, { id }: Node): readonly LevelTable[] {
  return rubric.levelTables.filter(({ node }) => node === id);
}

/** The table's name, with its node's before it unless that is the total, and whether it is relative. */
export function tableTitle(table: LevelTable, node: Node, { run, say, language }: View): string {
  const label = table.label[language];
  const named = node === run.rubric.total || label.startsWith(node.label[language]);
  const title = named ? label : `${nodeTitle(node, language)} ${label}`;
  return table.on === 'quantile' ? say('relativeTo', { title }) : title;
}

/** A column with the level of each table on a node. */
export function levelFields(node: Node, view: View): readonly Field<Work>[] {
  return tablesOn(view.run.rubric, node).map((table) => ({
    header: tableTitle(table, node, view),
    cell: ({ levels }) => textCell(levels.get(table.id)?.label[view.language]),
    align: 'center',
  }));
}
