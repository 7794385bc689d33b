import { formatLocation } from '../../diagnostics/location.js';
import { itemsOf } from '../../rubric/rubric.js';
import type { ItemScore } from '../../scoring/score-tree.js';
import { formatNumber } from '../format-number.js';
import { itemScores } from '../item-scores.js';
import type { Labeller } from '../labeller.js';
import { fineNumber, wholeNumber } from '../number-formats.js';
import { numberCell, textCell } from '../sheet-cells.js';
import type { Emphasis, SheetCell, SheetModel } from '../sheet-model.js';
import { type Field, tableSheet } from '../table-sheet.js';
import type { View, Work } from '../view.js';
import { workFields } from '../work-fields.js';

/** One item of one work. */
interface Entry {
  readonly work: Work;
  readonly score: ItemScore;
}

/** Spreadsheet programs show 1,048,576 rows of a sheet; longer lists go on in another sheet. */
const mostRows = 1_000_000;

function* entriesOf(works: readonly Work[]): Generator<Entry> {
  for (const work of works) {
    for (const score of itemScores(work.score.tree)) yield { work, score };
  }
}

function outcomeEmphasis({ outcome }: ItemScore): Emphasis {
  switch (outcome) {
    case 'answered':
      return 'none';
    case 'unanswered':
      return 'warn';
    case 'not-applicable':
      return 'muted';
    case 'unreadable':
      return 'error';
  }
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

function sourceOf({ work, score }: Entry): string {
  const { file, sheet, row } = work.submission.source;
  const cell = score.response.cell === '' ? String(row) : score.response.cell;
  return formatLocation({ file, sheet, cell });
}

function fieldsOf(view: View): readonly Field<Entry>[] {
  const { say, language } = view;
  const { rank, work } = workFields(view);
  const applicable = ({ score }: Entry, value: number): SheetCell =>
    numberCell(score.outcome === 'not-applicable' ? undefined : value);
  const fine = { format: fineNumber };
  return [
    { ...rank, cell: (entry) => rank.cell(entry.work), format: wholeNumber },
    { ...work, cell: (entry) => work.cell(entry.work) },
    { header: say('item'), cell: ({ score }) => textCell(score.item.id) },
    { header: say('itemLabel'), cell: ({ score }) => textCell(score.item.label[language]) },
    { header: say('given'), cell: ({ score }) => textCell(score.response.given) },
    {
      header: say('outcome'),
      cell: ({ score }) => textCell(say(`outcome.${score.outcome}`), outcomeEmphasis(score)),
    },
    { header: say('claimed'), cell: (entry) => applicable(entry, entry.score.claimed), ...fine },
    { header: say('evidence'), cell: ({ score }) => evidenceCell(score, say) },
    { header: say('downgrade'), cell: ({ score }) => downgradeCell(score, say) },
    { header: say('credit'), cell: (entry) => applicable(entry, entry.score.credit), ...fine },
    { header: say('effectiveWeight'), cell: ({ score }) => numberCell(score.effectiveWeight), ...fine },
    {
      header: say('points'),
      cell: (entry) => applicable(entry, entry.score.credit * entry.score.effectiveWeight),
      ...fine,
    },
    { header: say('source'), cell: (entry) => textCell(sourceOf(entry)) },
  ];
}

/** Every item of every work, in rank order: one sheet, or several where one cannot hold them. */
export function itemsSheets(view: View): readonly SheetModel[] {
  const { say, works } = view;
  const worksPerSheet = Math.max(1, Math.floor(mostRows / itemsOf(view.run.rubric.total).length));
  const parts = Math.max(1, Math.ceil(works.length / worksPerSheet));
  return Array.from({ length: parts }, (_, part) => {
    const some = works.slice(part * worksPerSheet, (part + 1) * worksPerSheet);
    const sheet = say('sheet.items');
    return tableSheet<Entry>({
      name: part === 0 ? sheet : say('sheet.part', { sheet, part: String(part + 1) }),
      fields: fieldsOf(view),
      entries: { [Symbol.iterator]: () => entriesOf(some) },
      frozenColumns: 2,
    });
  });
}
