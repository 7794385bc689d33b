import { formatLocation } from '../../diagnostics/location.js';
import { printExpression } from '../../expressions/print-expression.js';
import { itemsOf } from '../../rubric/rubric.js';
import type { ItemScore } from '../../scoring/score-tree.js';
import { columnLetter } from '../../table/sheet.js';
import { asksForEvidence, pointItems } from '../asked-columns.js';
import { formatNumber } from '../format-number.js';
import { isInformation } from '../information.js';
import { joinRemarks } from '../join-words.js';
import type { Labeller } from '../labeller.js';
import { nodeNotes } from '../node-notes.js';
import { fineNumber, wholeNumber } from '../number-formats.js';
import { itemPoints, itemShare, times } from '../arithmetic/item-formulas.js';
import { pointsFormat } from '../score-cells.js';
import { exactCell, formulaCell, numberCell, textCell } from '../sheet-cells.js';
import { rulingFieldsOf } from '../ruling-fields.js';
import type { SheetCell } from '../sheet-model.js';
import { shownAnswer } from '../shown-answer.js';
import type { Field } from '../table-sheet.js';
import type { View, Work } from '../view.js';
import { workFields } from '../work-fields.js';
import { outcomeCell } from './outcome-cell.js';

/** One item of one work. */
export interface WorkItem {
  readonly work: Work;
  readonly score: ItemScore;
  /** Its row of the sheet. */
  readonly row: number;
  /** Counts from 1 over all sheets of items. */
  readonly number: number;
}

/** The columns that formulas refer to. */
export type ItemColumn = 'credit' | 'weight' | 'points' | 'earned' | 'attainable' | 'number';

interface ItemField extends Field<WorkItem> {
  readonly column?: ItemColumn;
}

/** Gives the letters of a column that formulas refer to. */
type LetterOf = (column: ItemColumn) => string;

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

function sourceOf({ work, score }: WorkItem): string {
  const { file, sheet, row } = work.submission.source;
  const cell = score.response.cell === '' ? String(row) : score.response.cell;
  return formatLocation({ file, sheet, cell });
}

function isScored({ score }: WorkItem): boolean {
  return score.score !== undefined && !isInformation(score.item);
}

/** A number of an item that is scored; blank for one that does not apply or is only shown. */
function scored(entry: WorkItem, value: number): SheetCell {
  return exactCell(isScored(entry) ? value : undefined);
}

/** What an item's points are made with in its own row; blank like `scored`. */
function scoredFormula(entry: WorkItem, formula: string, value: number): SheetCell {
  return isScored(entry) ? formulaCell(formula, value) : textCell(undefined);
}

function creditFields(view: View): readonly ItemField[] {
  const { say } = view;
  const claimed: ItemField = {
    header: say('claimed'),
    cell: (entry) => scored(entry, entry.score.claimed),
    format: fineNumber,
  };
  if (!asksForEvidence(view.run.rubric)) return [{ ...claimed, column: 'credit' }];
  return [
    claimed,
    { header: say('evidence'), cell: ({ score }) => evidenceCell(score, say) },
    ...rulingFieldsOf<WorkItem>(view, ({ score }) => score),
    { header: say('downgrade'), cell: ({ score }) => downgradeCell(score, say) },
    {
      header: say('credit'),
      cell: (entry) => scored(entry, entry.score.credit),
      format: fineNumber,
      column: 'credit',
    },
  ];
}

/** What an item earns and could earn in a parent that adds points; no columns where none does. */
function pointFields(view: View, letterOf: LetterOf): readonly ItemField[] {
  const inPoints = pointItems(view.run.rubric);
  if (inPoints.size === 0) return [];
  const { say } = view;
  const format = pointsFormat(view);
  return [
    {
      header: say('pointsEarned'),
      cell: (entry) => {
        const { score, item } = entry.score;
        if (!inPoints.has(item)) return textCell(undefined);
        const points = itemPoints(item, `${letterOf('credit')}${String(entry.row)}`);
        return scoredFormula(
          entry,
          times(points, item.weight),
          ((score ?? 0) / 100) * item.points * item.weight,
        );
      },
      format,
      column: 'earned',
    },
    {
      header: say('pointsAttainable'),
      cell: (entry) => {
        const { item } = entry.score;
        return inPoints.has(item)
          ? scored(entry, Math.max(0, item.weight) * item.points)
          : textCell(undefined);
      },
      format,
      column: 'attainable',
    },
  ];
}

/** The item's part of the total: its share of a full answer times its effective weight, both in its row. */
function pointsOfTotal(entry: WorkItem, letterOf: LetterOf): SheetCell {
  const { score, row } = entry;
  const share = itemShare(score.item, `${letterOf('credit')}${String(row)}`);
  const formula = `${share}*${letterOf('weight')}${String(row)}`;
  return scoredFormula(entry, formula, ((score.score ?? 0) / 100) * score.effectiveWeight);
}

function noteFields(view: View): readonly Field<WorkItem>[] {
  const { say, works, language } = view;
  const notes = new Map(
    itemsOf(view.run.rubric.total).map((item) => [item, joinRemarks(nodeNotes(item, say), language)]),
  );
  if (works.length === 0 || [...notes.values()].every((note) => note === '')) return [];
  return [{ header: say('notes'), cell: ({ score }) => textCell(notes.get(score.item), 'muted') }];
}

function fieldsWith(view: View, letterOf: LetterOf): readonly ItemField[] {
  const { say, language } = view;
  const { rank, work } = workFields(view);
  const format = pointsFormat(view);
  return [
    { ...rank, cell: (entry) => rank.cell(entry.work), format: wholeNumber },
    { ...work, cell: (entry) => work.cell(entry.work) },
    { header: say('item'), cell: ({ score }) => textCell(score.item.id) },
    { header: say('itemLabel'), cell: ({ score }) => textCell(score.item.label[language]) },
    { header: say('given'), cell: ({ score }) => givenCell(score, say) },
    { header: say('readAs'), cell: ({ score }) => textCell(shownAnswer(score, language)) },
    { header: say('outcome'), cell: ({ score }) => outcomeCell(score, say) },
    ...creditFields(view),
    ...pointFields(view, letterOf),
    {
      header: say('effectiveWeight'),
      cell: ({ score }) => exactCell(isInformation(score.item) ? undefined : score.effectiveWeight),
      format,
      column: 'weight',
    },
    {
      header: say('points'),
      cell: (entry) => pointsOfTotal(entry, letterOf),
      format,
      column: 'points',
    },
    ...noteFields(view),
    { header: say('source'), cell: (entry) => textCell(sourceOf(entry)) },
    {
      header: say('itemNumber'),
      cell: ({ number }) => numberCell(number),
      format: wholeNumber,
      column: 'number',
    },
  ];
}

function lettersOf(fields: readonly ItemField[]): LetterOf {
  const letters = new Map(fields.map(({ column }, index) => [column, columnLetter(index)]));
  return (column) => letters.get(column) ?? '';
}

/**
 * The columns about one item of one work, from its answer to its points. Credits and weights are exact, so
 * that the formulas that use them come to what the program came to.
 */
export function itemFields(view: View): readonly Field<WorkItem>[] {
  return fieldsWith(view, itemLetters(view));
}

/** Gives the letters of the columns of the items' sheets that formulas refer to. */
export function itemLetters(view: View): LetterOf {
  return lettersOf(fieldsWith(view, () => ''));
}
