import type { Group, Node } from '../../rubric/rubric.js';
import { findNode } from '../../scoring/score-tree.js';
import { describeAggregate } from '../method/describe-aggregate.js';
import { wholeNumber } from '../number-formats.js';
import { nodeTitle } from '../rubric-groups.js';
import { fullScore } from '../scale.js';
import { pointsFormat } from '../score-cells.js';
import { exactCell, textCell } from '../sheet-cells.js';
import type { SheetCell } from '../sheet-model.js';
import type { Field } from '../table-sheet.js';
import type { View } from '../view.js';
import { workFields } from '../work-fields.js';
import type { Arithmetic, WorkRow } from './arithmetic.js';
import { fullShown } from './full-shown.js';
import { groupCells, itemCells } from './node-cells.js';
import { adjusts } from './result-letters.js';

/** A line of the sheet: what holds for a column of all works, or one work. */
export type ArithmeticLine =
  { readonly kind: 'weight' | 'full' | 'by' } | ({ readonly kind: 'work' } & WorkRow);

/** A column of the sheet; the cells above the works are blank where it says nothing. */
export interface ArithmeticColumn {
  readonly header: string;
  readonly cell: (entry: WorkRow) => SheetCell;
  readonly format?: Field<ArithmeticLine>['format'];
  readonly align?: Field<ArithmeticLine>['align'];
  readonly weight?: number;
  readonly full?: number;
  readonly by?: string;
}

/** A number with the decimals that it has, at most four. */
function plainCell(value: number | undefined): SheetCell {
  if (value === undefined) return textCell(undefined);
  const decimals = Math.min(4, (String(value).split('.')[1] ?? '').length);
  return exactCell(value, 'none', { style: 'plain', decimals });
}

/** The column as a field of the sheet's lines. */
export function lineField(column: ArithmeticColumn): Field<ArithmeticLine> {
  const { header, format, align } = column;
  return {
    header,
    ...(format === undefined ? {} : { format }),
    ...(align === undefined ? {} : { align }),
    cell: (line) => {
      switch (line.kind) {
        case 'weight':
        case 'full':
          return plainCell(column[line.kind]);
        case 'by':
          return textCell(column.by);
        case 'work':
          return column.cell(line);
      }
    },
  };
}

/** The columns that say whose row it is; the second one also says what the rows above the works are. */
export function leadingFields(view: View): readonly Field<ArithmeticLine>[] {
  const { rank, work } = workFields(view);
  return [
    {
      header: rank.header,
      format: wholeNumber,
      align: 'center',
      cell: (line) => (line.kind === 'work' ? rank.cell(line.work) : textCell(undefined)),
    },
    {
      header: work.header,
      cell: (line) =>
        line.kind === 'work' ? work.cell(line.work) : textCell(view.say(`arithmetic.${line.kind}`)),
    },
  ];
}

function madeBy(group: Group, { layout }: Arithmetic, { say }: View): string {
  const aggregate = describeAggregate(group.aggregate, say);
  switch (layout.methods.get(group)?.kind) {
    case 'rows':
      return say('arithmetic.byRows', { aggregate });
    case 'columns':
      return say('arithmetic.byColumns', { aggregate });
    case undefined:
    case 'value':
      return say('arithmetic.byValue', { aggregate });
  }
}

function nodeColumn(view: View, arithmetic: Arithmetic, node: Node, parent: Group): ArithmeticColumn {
  const shared = {
    header: nodeTitle(node, view.language),
    format: pointsFormat(view),
    weight: node.weight,
    full: fullShown(node, parent),
  };
  if (node.type === 'item')
    return { ...shared, cell: itemCells(view, arithmetic, node, parent), by: view.say('arithmetic.ofItem') };
  return { ...shared, cell: groupCells(view, arithmetic, node), by: madeBy(node, arithmetic, view) };
}

/** The columns of all nodes below the total, and of the weights and full scores that each work has of its own. */
export function nodeColumns(view: View, arithmetic: Arithmetic): readonly ArithmeticColumn[] {
  const { layout } = arithmetic;
  const format = pointsFormat(view);
  return [
    ...layout.nodes.map(({ node, parent }) => nodeColumn(view, arithmetic, node, parent)),
    ...layout.weights.map((node): ArithmeticColumn => ({
      header: view.say('arithmetic.weightOf', { node: nodeTitle(node, view.language) }),
      format,
      cell: ({ work }) => exactCell(findNode(work.score.tree, node.id)?.effectiveWeight),
    })),
    ...layout.fulls.map((group): ArithmeticColumn => ({
      header: view.say('attainableOf', {
        title: group === view.run.rubric.total ? view.say('total') : nodeTitle(group, view.language),
      }),
      format,
      cell: ({ work }) => exactCell(work.groups.get(group)?.maximum),
    })),
  ];
}

/** The column of the total as the groups make it, before the ledger. */
export function totalColumn(view: View, arithmetic: Arithmetic): ArithmeticColumn {
  const { total } = view.run.rubric;
  return {
    header: view.say(adjusts(view) ? 'arithmetic.before' : 'arithmetic.total'),
    format: pointsFormat(view),
    full: fullScore(total),
    by: madeBy(total, arithmetic, view),
    cell: groupCells(view, arithmetic, total),
  };
}
