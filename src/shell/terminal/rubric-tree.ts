import type { Leverage } from '../../analysis/leverage.js';
import type { Language } from '../../diagnostics/language.js';
import type { Aggregate, Item, Node, Rubric } from '../../rubric/rubric.js';
import { effectiveWeights } from '../../scoring/effective-weights.js';
import { alignRows } from './align-rows.js';
import { printable } from './printable.js';
import { rubricTexts } from './rubric-texts.js';

/** A weight in points with at most four decimals. */
function short(points: number): string {
  return String(Number(points.toFixed(4)));
}

function aggregateMark(aggregate: Aggregate): string {
  switch (aggregate.by) {
    case 'geometric':
    case 'harmonic':
      return `${aggregate.by} (floor ${String(aggregate.floor)})`;
    case 'best':
      return `best ${String(aggregate.count)}`;
    case 'weighted-mean':
    case 'attainable':
    case 'sum':
    case 'minimum':
    case 'maximum':
      return aggregate.by;
  }
}

function itemMarks(item: Item): readonly string[] {
  const { spec, evidence, evidenceFor, evidencePerOption, evidenceEffects } = item;
  return [
    spec.kind === 'yes-no' ? `yes-no (${spec.favourable})` : spec.kind,
    ...(evidence === 'none' ? [] : [`evidence: ${evidence}`]),
    ...(evidenceFor === undefined ? [] : [`evidence_for: ${evidenceFor.join(', ')}`]),
    ...(evidencePerOption ? ['evidence_per_option'] : []),
    ...(evidenceEffects.size === 0 ? [] : [`evidence_effects: ${[...evidenceEffects.keys()].join(', ')}`]),
  ];
}

/** What a node does beyond its weight, in the words of rubric files. */
function marksOf(node: Node): string {
  const marks =
    node.type === 'item'
      ? itemMarks(node)
      : [
          aggregateMark(node.aggregate),
          `not_applicable: ${node.notApplicable}`,
          ...(node.outOf === 100 ? [] : [`out_of: ${String(node.outOf)}`]),
          ...(node.minimums.applicable > 0
            ? [`minimum applicable: ${String(node.minimums.applicable)}`]
            : []),
          ...(node.minimums.answered > 0 ? [`minimum answered: ${String(node.minimums.answered)}`] : []),
        ];
  return [
    ...marks,
    ...(node.round === undefined ? [] : [`round: ${String(node.round)}`]),
    ...(node.applicableIf === undefined ? [] : [`applicable_if: ${node.applicableIf}`]),
    ...(node.provisional ? ['provisional'] : []),
  ].join(', ');
}

/**
 * The tree of groups and items, a line each: id, label, effective weight in points of the total, the
 * least and greatest where `leverage` is given, and what else the rubric says of the node.
 */
export function formatRubricTree(
  rubric: Rubric,
  language: Language,
  leverage: readonly Leverage[] | undefined,
): readonly string[] {
  const texts = rubricTexts[language];
  const points = effectiveWeights(rubric);
  const ranges = new Map<Node, Leverage>((leverage ?? []).map((entry) => [entry.item, entry]));
  const rangeOf = (node: Node): string => {
    const range = ranges.get(node);
    if (range === undefined) return '';
    const [least, greatest] = [short(range.least), short(range.greatest)];
    return least === greatest ? least : `${least}–${greatest}`;
  };
  const rows = (node: Node, depth: number): readonly (readonly string[])[] => [
    [
      `${'  '.repeat(depth)}${node.id}`,
      printable(node.label[language]),
      `${short(points.get(node) ?? 0)} ${texts.points}`,
      ...(leverage === undefined ? [] : [rangeOf(node)]),
      marksOf(node),
    ],
    ...(node.type === 'group' ? node.children.flatMap((child) => rows(child, depth + 1)) : []),
  ];
  const heading = leverage === undefined ? [] : [['', '', '', texts.leverage, '']];
  return alignRows([...heading, ...rows(rubric.total, 0)], ['left', 'left', 'right', 'left']);
}
