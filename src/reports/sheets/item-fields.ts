import { formatLocation } from '../../diagnostics/location.js';
import { printExpression } from '../../expressions/print-expression.js';
import { itemsOf } from '../../rubric/rubric.js';
import type { ItemScore } from '../../scoring/score-tree.js';
import { asksForEvidence, pointItems } from '../asked-columns.js';
import { formatNumber } from '../format-number.js';
import { isInformation } from '../information.js';
import { joinRemarks } from '../join-words.js';
import type { Labeller } from '../labeller.js';
import { nodeNotes } from '../node-notes.js';
import { fineNumber, wholeNumber } from '../number-formats.js';
import { pointsFormat } from '../score-cells.js';
import { numberCell, textCell } from '../sheet-cells.js';
import { rulingFieldsOf } from '../ruling-fields.js';
import type { SheetCell } from '../sheet-model.js';
import type { Field } from '../table-sheet.js';
import type { View, Work } from '../view.js';
import { workFields } from '../work-fields.js';
import { outcomeCell } from './outcome-cell.js';

/** One item of one work. */
export interface WorkItem {
  readonly work: Work;
  readonly score: ItemScore;
}

function evidenceCell(score: ItemScore, say: Labeller): SheetCell {
  if (score.outcome === 'not-applicable') return textCell(undefined);
  if (score.item.evidence === 'none') return textCell(say('evidence.none'), 'muted');
  return textCell(say(`evidence.${score.response.evidence}`));
}

function downgradeCell({ downgrade }: ItemScore, say: Labeller): SheetCell {
  if (downgrade === undefined) return textCell(undefined);
  if (downgrade.from === downgrade.to) return textCell(say('downgrade.none'), 'warn');
  const credits = [downgrade.from, downgrade.to].map((credit) => formatCredit(credit));
  return textCell(`${say(`reason.${downgrade.reason}`)} ${credits.join(' → ')}`, 'warn');
}

function formatCredit(credit: number): string {
  return String(Number(formatNumber(credit, fineNumber)));
}

function givenCell({ item, response }: ItemScore, say: Labeller): SheetCell {
  if (item.spec.kind !== 'derived') return textCell(response.given);
  return textCell(say('note.derived', { expression: printExpression(item.spec.expression) }), 'muted');
}

function readAs({ response }: ItemScore): string | undefined {
  return response.answer.state === 'answered' ? response.answer.shown : undefined;
}

function sourceOf({ work, score }: WorkItem): string {
  const { file, sheet, row } = work.submission.source;
  const cell = score.response.cell === '' ? String(row) : score.response.cell;
  return formatLocation({ file, sheet, cell });
}

/** A number of an item that is scored; blank for one that does not apply or is only shown. */
function scored({ score }: WorkItem, value: number): SheetCell {
  return numberCell(score.score === undefined || isInformation(score.item) ? undefined : value);
}

function creditFields(view: View): readonly Field<WorkItem>[] {
  const { say } = view;
  const claimed: Field<WorkItem> = {
    header: say('claimed'),
    cell: (entry) => scored(entry, entry.score.claimed),
    format: fineNumber,
  };
  if (!asksForEvidence(view.run.rubric)) return [claimed];
  return [
    claimed,
    { header: say('evidence'), cell: ({ score }) => evidenceCell(score, say) },
    ...rulingFieldsOf<WorkItem>(view, ({ score }) => score),
    { header: say('downgrade'), cell: ({ score }) => downgradeCell(score, say) },
    { header: say('credit'), cell: (entry) => scored(entry, entry.score.credit), format: fineNumber },
  ];
}

/** What an item earns and could earn in a parent that adds points; no columns where none does. */
function pointFields(view: View): readonly Field<WorkItem>[] {
  const inPoints = pointItems(view.run.rubric);
  if (inPoints.size === 0) return [];
  const { say } = view;
  const format = pointsFormat(view);
  const points = (entry: WorkItem, value: number): SheetCell =>
    inPoints.has(entry.score.item) ? scored(entry, value) : textCell(undefined);
  return [
    {
      header: say('pointsEarned'),
      cell: (entry) => {
        const { score, item } = entry.score;
        return points(entry, ((score ?? 0) / 100) * item.points * item.weight);
      },
      format,
    },
    {
      header: say('pointsAttainable'),
      cell: (entry) => points(entry, Math.max(0, entry.score.item.weight) * entry.score.item.points),
      format,
    },
  ];
}

function noteFields(view: View): readonly Field<WorkItem>[] {
  const { say, works, language } = view;
  const notes = new Map(
    itemsOf(view.run.rubric.total).map((item) => [item, joinRemarks(nodeNotes(item, say), language)]),
  );
  if (works.length === 0 || [...notes.values()].every((note) => note === '')) return [];
  return [{ header: say('notes'), cell: ({ score }) => textCell(notes.get(score.item), 'muted') }];
}

/** The columns about one item of one work, from its answer to its points. */
export function itemFields(view: View): readonly Field<WorkItem>[] {
  const { say, language } = view;
  const { rank, work } = workFields(view);
  const format = pointsFormat(view);
  return [
    { ...rank, cell: (entry) => rank.cell(entry.work), format: wholeNumber },
    { ...work, cell: (entry) => work.cell(entry.work) },
    { header: say('item'), cell: ({ score }) => textCell(score.item.id) },
    { header: say('itemLabel'), cell: ({ score }) => textCell(score.item.label[language]) },
    { header: say('given'), cell: ({ score }) => givenCell(score, say) },
    { header: say('readAs'), cell: ({ score }) => textCell(readAs(score)) },
    { header: say('outcome'), cell: ({ score }) => outcomeCell(score, say) },
    ...creditFields(view),
    ...pointFields(view),
    {
      header: say('effectiveWeight'),
      cell: ({ score }) => numberCell(isInformation(score.item) ? undefined : score.effectiveWeight),
      format,
    },
    {
      header: say('points'),
      cell: (entry) => scored(entry, ((entry.score.score ?? 0) / 100) * entry.score.effectiveWeight),
      format,
    },
    ...noteFields(view),
    { header: say('source'), cell: (entry) => textCell(sourceOf(entry)) },
  ];
}
