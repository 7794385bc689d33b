import { formatLocation } from '../../diagnostics/location.js';
import type { AdjustmentEntry } from '../../scoring/adjustment.js';
import { snap } from '../../table/numbers.js';
import { nameHead } from '../identity-heads.js';
import { fineNumber } from '../number-formats.js';
import { numberCell, textCell } from '../sheet-cells.js';
import type { SheetModel } from '../sheet-model.js';
import { type Field, tableSheet } from '../table-sheet.js';
import { showsAdjustments } from '../total-before-fields.js';
import type { View, Work } from '../view.js';

/** One line of the ledger with what it did; `bound` instead of an entry: a bound of the rubric. */
interface Entry {
  readonly work: Work | undefined;
  readonly entry: AdjustmentEntry | undefined;
  readonly bound: 'lowest' | 'highest' | undefined;
  readonly before: number | undefined;
  readonly after: number | undefined;
  readonly effect: string;
}

function effectOf({ run, say }: View, entry: AdjustmentEntry, before: number, after: number): string {
  if (entry.kind === 'veto') return say('adjustment.vetoed');
  const most = run.rubric.adjustments.mostDeducted;
  const isLimited = entry.kind === 'deduct' && snap(before - after) < snap(entry.amount);
  if (!isLimited || most === undefined) return say('adjustment.applied');
  return say('adjustment.limited', { most: String(most) });
}

function boundRow({ run, say }: View, work: Work): readonly Entry[] {
  const { adjusted, tree } = work.score;
  if (adjusted === undefined || adjusted.bounded === 'none') return [];
  const before = adjusted.applied.at(-1)?.after ?? tree.score;
  const after = run.rubric.adjustments[adjusted.bounded];
  const effect = say('adjustment.bounded');
  return [{ work, entry: undefined, bound: adjusted.bounded, before, after, effect }];
}

function idleRows(
  work: Work,
  entries: readonly AdjustmentEntry[] | undefined,
  effect: string,
): readonly Entry[] {
  const blank = { bound: undefined, before: undefined, after: undefined };
  return (entries ?? []).map((entry) => ({ work, entry, ...blank, effect }));
}

function rowsOf(view: View, work: Work): readonly Entry[] {
  const { run, say } = view;
  const { adjusted } = work.score;
  const applied = (adjusted?.applied ?? []).map(({ entry, before, after }) => ({
    ...{ work, entry, bound: undefined, before, after },
    effect: effectOf(view, entry, before, after),
  }));
  const { id } = work.submission;
  const idle = adjusted === undefined ? run.ledger?.entries.get(id) : undefined;
  return [
    ...applied,
    ...boundRow(view, work),
    ...idleRows(work, idle, say('adjustment.noScore')),
    ...idleRows(
      work,
      run.ledger?.notInForce.get(id),
      say('adjustment.notInForce', { asOf: run.ledger?.asOf ?? '' }),
    ),
  ];
}

function entriesOf(view: View): readonly Entry[] {
  const rows = view.works.flatMap((work) => rowsOf(view, work));
  if (rows.length > 0) return rows;
  const blank = { work: undefined, entry: undefined, bound: undefined, before: undefined, after: undefined };
  return [{ ...blank, effect: view.say('none.adjustments') }];
}

function fieldsOf(view: View): readonly Field<Entry>[] {
  const { say, language, run } = view;
  const basisOf = (entry: AdjustmentEntry): string => {
    const rule = run.rubric.adjustments.rules.find(({ id }) => id === entry.rule);
    return rule?.label[language] ?? say('adjustment.ownAmount');
  };
  const kindOf = ({ entry, bound }: Entry): string | undefined => {
    const kind = entry?.kind ?? bound;
    return kind === undefined ? undefined : say(`adjustment.${kind}`);
  };
  const amountOf = ({ entry, bound, after }: Entry): number | undefined => {
    if (bound !== undefined) return after;
    return entry === undefined || entry.kind === 'veto' ? undefined : entry.amount;
  };
  const placeOf = ({ file, sheet, row }: AdjustmentEntry['place']): string =>
    formatLocation({ file, sheet, cell: String(row) });
  return [
    { header: nameHead(view), cell: ({ work }) => textCell(work?.name) },
    {
      header: say('adjustment.basis'),
      cell: ({ entry }) => textCell(entry === undefined ? undefined : basisOf(entry)),
    },
    { header: say('adjustment.kind'), cell: (row) => textCell(kindOf(row)), align: 'center' },
    { header: say('adjustment.amount'), cell: (row) => numberCell(amountOf(row)), format: fineNumber },
    { header: say('adjustment.before'), cell: ({ before }) => numberCell(before), format: fineNumber },
    { header: say('adjustment.after'), cell: ({ after }) => numberCell(after), format: fineNumber },
    { header: say('adjustment.effect'), cell: ({ effect }) => textCell(effect) },
    { header: say('adjustment.date'), cell: ({ entry }) => textCell(entry?.date), align: 'center' },
    { header: say('adjustment.source'), cell: ({ entry }) => textCell(entry?.source) },
    { header: say('adjustment.decidedBy'), cell: ({ entry }) => textCell(entry?.decidedBy) },
    { header: say('adjustment.validFrom'), cell: ({ entry }) => textCell(entry?.validFrom), align: 'center' },
    {
      header: say('adjustment.validUntil'),
      cell: ({ entry }) => textCell(entry?.validUntil),
      align: 'center',
    },
    { header: say('adjustment.reason'), cell: ({ entry }) => textCell(entry?.reason) },
    {
      header: say('adjustment.place'),
      cell: ({ entry }) => textCell(entry === undefined ? undefined : placeOf(entry.place), 'muted'),
    },
  ];
}

/**
 * What the ledger did, in rank order: each work's entries in the order of their effect, a bound that moved
 * its total, and entries that were not applied. No sheet where nothing was adjusted and no ledger given.
 */
export function adjustmentsSheets(view: View): readonly SheetModel[] {
  if (!showsAdjustments(view.run)) return [];
  return [
    tableSheet<Entry>({
      name: view.say('sheet.adjustments'),
      fields: fieldsOf(view),
      entries: entriesOf(view),
      frozenColumns: 1,
      emphasis: ({ before }) => (before === undefined ? 'muted' : 'none'),
    }),
  ];
}
