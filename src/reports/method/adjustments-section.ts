import { joinRemarks, joinWords } from '../join-words.js';
import { type SectionRow, sectionTitle, tableHeads } from '../section-sheet.js';
import { numberCell, textCell } from '../sheet-cells.js';
import type { View } from '../view.js';

/** The bounds in words; empty where the rubric sets none. */
function boundsOf({ say, run, language }: View): string {
  const { mostDeducted, lowest, highest } = run.rubric.adjustments;
  const said = [
    mostDeducted === undefined ? undefined : say('adjustment.most', { most: String(mostDeducted) }),
    lowest === undefined
      ? say('adjustment.noLowest')
      : say('adjustment.isLowest', { lowest: String(lowest) }),
    highest === undefined ? undefined : say('adjustment.isHighest', { highest: String(highest) }),
  ];
  return joinRemarks(
    said.filter((bound) => bound !== undefined),
    language,
  );
}

/** What a ledger may do to totals: the order, the bounds and the rules; nothing where the rubric has no rules. */
export function adjustmentsSection(view: View): readonly SectionRow[] {
  const { say, run, language } = view;
  const { rules } = run.rubric.adjustments;
  if (rules.length === 0) return [];
  const heads = [
    'method.id',
    'adjustment.basis',
    'adjustment.kind',
    'adjustment.amount',
    'adjustment.items',
  ] as const;
  return [
    ...sectionTitle(say('method.adjustments')),
    [textCell(say('method.rule')), textCell(say('adjustment.order'))],
    [textCell(say('adjustment.bounds')), textCell(boundsOf(view))],
    tableHeads(heads.map((head) => say(head))),
    ...rules.map(({ id, label, kind, amount, items }) => [
      textCell(id),
      textCell(label[language]),
      textCell(say(`adjustment.${kind}`)),
      amount === undefined && kind !== 'veto' ? textCell(say('adjustment.own')) : numberCell(amount),
      textCell(joinWords(items, language)),
    ]),
  ];
}
