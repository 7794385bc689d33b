import { kindOf } from '../../items/registry.js';
import type { Node, Rubric } from '../../rubric/rubric.js';
import { fineNumber } from '../number-formats.js';
import { type SectionRow, sectionTitle, tableHeads } from '../section-sheet.js';
import { numberCell, textCell } from '../sheet-cells.js';
import type { View } from '../view.js';
import { effectiveWeights } from './effective-weights.js';

function* nodesBelow(node: Node, depth: number): Generator<{ node: Node; depth: number }> {
  if (node.type === 'item') return;
  for (const child of node.children) {
    yield { node: child, depth };
    yield* nodesBelow(child, depth + 1);
  }
}

function conditionLabel(rubric: Rubric, id: string, language: View['language']): string {
  return rubric.conditions.find((condition) => condition.id === id)?.label[language] ?? id;
}

/** Every group and item with its points of the total, its evidence and its condition. */
export function weightsSection({ run, say, language }: View): readonly SectionRow[] {
  const { rubric } = run;
  const weights = effectiveWeights(rubric);
  const heads = (['item', 'method.node', 'method.relativeWeight', 'method.maximum'] as const).map((key) =>
    say(key),
  );
  const rows = [...nodesBelow(rubric.total, 0)].map(({ node, depth }): SectionRow => {
    const emphasis = node.type === 'group' ? 'strong' : 'none';
    const own = [
      textCell(node.id, emphasis),
      textCell('　'.repeat(depth) + node.label[language], emphasis),
      numberCell(node.weight, emphasis),
      numberCell(weights.get(node), emphasis, fineNumber),
    ];
    if (node.type === 'group') return own;
    const condition =
      node.applicableIf === undefined ? undefined : conditionLabel(rubric, node.applicableIf, language);
    const scoring = kindOf(node.spec).describe(node.spec)[language];
    return [...own, textCell(say(`asked.${node.evidence}`)), textCell(condition), textCell(scoring)];
  });
  return [
    ...sectionTitle(say('method.weights')),
    tableHeads([...heads, say('method.evidence'), say('method.applicability'), say('method.scoring')]),
    ...rows,
  ];
}
