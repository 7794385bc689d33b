import { printExpression } from '../../expressions/print-expression.js';
import type { AwardResult } from '../../ranking/run.js';
import { nodeById } from '../../rubric/rubric.js';
import { nameHead } from '../identity-heads.js';
import { joinRemarks, joinWords } from '../join-words.js';
import { wholeNumber } from '../number-formats.js';
import { scoreCell, scoreFormat } from '../score-cells.js';
import { numberCell, textCell } from '../sheet-cells.js';
import type { SheetModel } from '../sheet-model.js';
import { type Field, tableSheet } from '../table-sheet.js';
import type { View } from '../view.js';

type Winner = AwardResult['winners'][number];

/** One winner of an award; without one, the row of its open places. */
interface Entry {
  readonly result: AwardResult;
  readonly winner: Winner | undefined;
}

function entriesOf(results: readonly AwardResult[]): readonly Entry[] {
  return results.flatMap((result) => [
    ...result.winners.map((winner) => ({ result, winner })),
    ...(result.openPlaces === 0 ? [] : [{ result, winner: undefined }]),
  ]);
}

function openNote({ say, language, nameOf }: View, { tiedForOpen }: AwardResult): string {
  if (tiedForOpen.length === 0) return say('award.openFew');
  return say('award.openTied', { names: joinWords(tiedForOpen.map(nameOf), language) });
}

function tieNote({ say }: View, { award, winners }: AwardResult, winner: Winner): string | undefined {
  if (!winner.tiedAtCut) {
    const isTied = winners.some((other) => other !== winner && other.place === winner.place);
    return isTied ? say('award.tied') : undefined;
  }
  const names = { quota: String(award.quota), winners: String(winners.length) };
  return say(award.tieAtCut === 'widen' ? 'award.widened' : 'award.shared', names);
}

function noteOf(view: View, { result, winner }: Entry): string {
  if (winner === undefined) return openNote(view, result);
  const work = view.works.find(({ submission }) => submission === winner.submission);
  const notes = [
    tieNote(view, result, winner),
    work?.provisional === true ? view.say('remark.provisional') : undefined,
  ];
  return joinRemarks(
    notes.filter((note) => note !== undefined),
    view.language,
  );
}

function eligibilityOf({ say, language, run }: View, { award }: AwardResult): string {
  const others = run.rubric.awards.filter(({ id }) => award.excludesWinnersOf.includes(id));
  const awards = joinWords(
    others.map(({ label }) => label[language]),
    language,
  );
  const said = [
    award.eligible === undefined
      ? say('award.everyone')
      : (award.eligibleLabel?.[language] ?? printExpression(award.eligible)),
    ...(award.provisional ? [say('award.provisional')] : []),
    ...(others.length === 0 ? [] : [say('award.excludes', { awards })]),
  ];
  return joinRemarks(said, language);
}

function fieldsOf(view: View): readonly Field<Entry>[] {
  const { say, language, nameOf, run } = view;
  const format = scoreFormat(view);
  return [
    { header: say('award'), cell: ({ result }) => textCell(result.award.label[language], 'strong') },
    {
      header: say('award.track'),
      cell: ({ result }) => textCell(result.track ?? say('award.all')),
      align: 'center',
    },
    {
      header: say('award.quota'),
      cell: ({ result }) => numberCell(result.award.quota),
      format: wholeNumber,
      align: 'center',
    },
    {
      header: say('award.place'),
      cell: ({ winner }) => numberCell(winner?.place),
      format: wholeNumber,
      align: 'center',
    },
    {
      header: nameHead(view),
      cell: ({ result, winner }) =>
        winner === undefined
          ? textCell(say('award.open', { open: String(result.openPlaces) }), 'warn')
          : textCell(nameOf(winner.submission)),
    },
    {
      header: say('award.by'),
      cell: ({ result }) => textCell(nodeById(run.rubric, result.award.by)?.label[language]),
    },
    { header: say('award.score'), cell: ({ winner }) => scoreCell(winner?.score, format), format },
    { header: say('award.note'), cell: (entry) => textCell(noteOf(view, entry)) },
    { header: say('award.eligible'), cell: ({ result }) => textCell(eligibilityOf(view, result)) },
    {
      header: say('award.tieAtCut'),
      cell: ({ result }) => textCell(say(`award.tieAtCut.${result.award.tieAtCut}`)),
    },
  ];
}

/**
 * The awards with their winners, in the rubric's order; places left open have a row of their own. No
 * sheet where the rubric has no awards.
 */
export function awardsSheets(view: View): readonly SheetModel[] {
  if (view.run.awards.length === 0) return [];
  return [
    tableSheet<Entry>({
      name: view.say('sheet.awards'),
      fields: fieldsOf(view),
      entries: entriesOf(view.run.awards),
      frozenColumns: 1,
      emphasis: ({ winner }) => (winner === undefined ? 'muted' : 'none'),
    }),
  ];
}
