import { formatLocation } from '../../diagnostics/location.js';
import type { ItemScore } from '../../scoring/score-tree.js';
import { formatNumber } from '../format-number.js';
import type { Labeller } from '../labeller.js';
import { fineNumber, wholeNumber } from '../number-formats.js';
import { numberCell, textCell } from '../sheet-cells.js';
import type { Emphasis, SheetCell } from '../sheet-model.js';
import type { Field } from '../table-sheet.js';
import type { View, Work } from '../view.js';
import { workFields } from '../work-fields.js';

/** One item of one work. */
export interface WorkItem {
  readonly work: Work;
  readonly score: ItemScore;
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

function readAs({ response }: ItemScore): string | undefined {
  return response.answer.state === 'answered' ? response.answer.shown : undefined;
}

function sourceOf({ work, score }: WorkItem): string {
  const { file, sheet, row } = work.submission.source;
  const cell = score.response.cell === '' ? String(row) : score.response.cell;
  return formatLocation({ file, sheet, cell });
}

/** The columns about one item of one work, from its answer to its points. */
export function itemFields(view: View): readonly Field<WorkItem>[] {
  const { say, language } = view;
  const { rank, work } = workFields(view);
  const applicable = ({ score }: WorkItem, value: number): SheetCell =>
    numberCell(score.outcome === 'not-applicable' ? undefined : value);
  const fine = { format: fineNumber };
  return [
    { ...rank, cell: (entry) => rank.cell(entry.work), format: wholeNumber },
    { ...work, cell: (entry) => work.cell(entry.work) },
    { header: say('item'), cell: ({ score }) => textCell(score.item.id) },
    { header: say('itemLabel'), cell: ({ score }) => textCell(score.item.label[language]) },
    { header: say('given'), cell: ({ score }) => textCell(score.response.given) },
    { header: say('readAs'), cell: ({ score }) => textCell(readAs(score)) },
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
