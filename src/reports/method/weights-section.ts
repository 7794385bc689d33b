import { kindOf } from '../../items/registry.js';
import type { Item, Node, Rubric } from '../../rubric/rubric.js';
import { effectiveWeights } from '../../scoring/effective-weights.js';
import { asksForEvidence, pointItems } from '../asked-columns.js';
import { isInformation } from '../information.js';
import { joinRemarks } from '../join-words.js';
import { nodeNotes } from '../node-notes.js';
import { pointsFormat } from '../score-cells.js';
import { type SectionRow, sectionTitle, tableHeads } from '../section-sheet.js';
import { numberCell, textCell } from '../sheet-cells.js';
import type { SheetCell } from '../sheet-model.js';
import type { View } from '../view.js';
import { askedEvidence } from './asked-evidence.js';

function* nodesBelow(node: Node, depth: number): Generator<{ node: Node; depth: number }> {
  if (node.type === 'item') return;
  for (const child of node.children) {
    yield { node: child, depth };
    yield* nodesBelow(child, depth + 1);
  }
}

function conditionLabel({ conditions }: Rubric, { applicableIf }: Node, language: View['language']): string {
  const found = conditions.find(({ id }) => id === applicableIf);
  return found?.label[language] ?? applicableIf ?? '';
}

/** How an item earns its credit, and what is out of the ordinary about a node. */
function scoringText(node: Node, { say, language }: View): string {
  const described = node.type === 'item' ? [kindOf(node.spec).describe(node.spec)[language]] : [];
  return joinRemarks([...described, ...nodeNotes(node, say)], language);
}

/** A column that is there where the rubric has something to put into it. */
interface Column {
  readonly head: string;
  readonly cell: (node: Node) => SheetCell;
}

function ofItems(make: (item: Item) => SheetCell): (node: Node) => SheetCell {
  return (node) => (node.type === 'item' ? make(node) : textCell(undefined));
}

function evidenceColumns(view: View): readonly Column[] {
  if (!asksForEvidence(view.run.rubric)) return [];
  const cell = ofItems((item) => textCell(askedEvidence(item, view)));
  return [{ head: view.say('method.evidence'), cell }];
}

function conditionColumns({ run, say, language }: View): readonly Column[] {
  if (run.rubric.conditions.length === 0) return [];
  const cell = (node: Node): SheetCell => textCell(conditionLabel(run.rubric, node, language));
  return [{ head: say('method.applicability'), cell }];
}

function pointsColumns({ run, say }: View): readonly Column[] {
  const inPoints = pointItems(run.rubric);
  if (inPoints.size === 0) return [];
  const isIn = (item: Item): boolean => inPoints.has(item) && !isInformation(item);
  return [
    {
      head: say('method.points'),
      cell: ofItems((item) => numberCell(isIn(item) ? item.points : undefined)),
    },
  ];
}

/** How a node is scored stands in the sheet's wide column, behind two others; a third one comes after it. */
function furtherColumns(view: View): readonly Column[] {
  const nothing: Column = { head: '', cell: () => textCell(undefined) };
  const optional = [...evidenceColumns(view), ...conditionColumns(view), ...pointsColumns(view)];
  const [first = nothing, second = nothing, ...others] = optional;
  const scoring: Column = {
    head: view.say('method.scoring'),
    cell: (node) => textCell(scoringText(node, view)),
  };
  return [first, second, scoring, ...others];
}

/** Blank cells at the end say nothing. */
function trimmed(row: SectionRow): SectionRow {
  const last = row.findLastIndex((cell) => cell.kind !== 'blank');
  return row.slice(0, last + 1);
}

/** Every group and item with its points of the total, its evidence, its condition and how it is scored. */
export function weightsSection(view: View): readonly SectionRow[] {
  const { run, say, language } = view;
  const { rubric } = run;
  const weights = effectiveWeights(rubric);
  const format = pointsFormat(view);
  const further = furtherColumns(view);
  const heads = [
    say('item'),
    say('method.node'),
    say('method.relativeWeight'),
    say('method.maximum'),
    ...further.map(({ head }) => head),
  ];
  const rows = [...nodesBelow(rubric.total, 0)].map(({ node, depth }): SectionRow => {
    const emphasis = node.type === 'group' ? 'strong' : 'none';
    const shown = node.type === 'item' && isInformation(node);
    return trimmed([
      textCell(node.id, node.provisional ? 'warn' : emphasis),
      textCell('　'.repeat(depth) + node.label[language], emphasis),
      numberCell(shown ? undefined : node.weight, emphasis),
      numberCell(shown ? undefined : weights.get(node), emphasis, format),
      ...further.map(({ cell }) => cell(node)),
    ]);
  });
  return [...sectionTitle(say('method.weights')), tableHeads(heads), ...rows];
}
