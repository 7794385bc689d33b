import type { RuledEvidence } from '../intake/submission.js';
import type { ItemScore } from '../scoring/score-tree.js';
import { textCell } from './sheet-cells.js';
import type { Field } from './table-sheet.js';
import type { View } from './view.js';

/** The rulings on an item's evidence: its own, or those on its options with their ids. */
function rulingsOn({ response }: ItemScore): readonly (readonly [string, RuledEvidence])[] {
  const own = response.ruling === undefined ? [] : [['', response.ruling] as const];
  return [...own, ...(response.optionRulings ?? [])];
}

/** Verdict and reason of the rulings on an item's evidence; no columns in a run without rulings. */
export function rulingFieldsOf<Entry>(
  { run, say }: View,
  scoreOf: (entry: Entry) => ItemScore | undefined,
): readonly Field<Entry>[] {
  const isRuled = run.submissions.some(({ submission }) =>
    [...submission.responses.values()].some(
      ({ ruling, optionRulings }) => ruling !== undefined || optionRulings !== undefined,
    ),
  );
  if (run.basis.rulings.length === 0 && !isRuled) return [];
  const joined = (entry: Entry, words: (ruled: RuledEvidence) => string): string => {
    const score = scoreOf(entry);
    return (score === undefined ? [] : rulingsOn(score))
      .map(([option, ruled]) => [option, words(ruled)].filter((text) => text !== '').join(' '))
      .join('; ');
  };
  return [
    {
      header: say('ruling'),
      cell: (entry) => textCell(joined(entry, ({ by }) => say(`evidence.${by.verdict}`))),
    },
    {
      header: say('rulingReason'),
      cell: (entry) => textCell(joined(entry, ({ by }) => `${by.reason} (${[by.role, by.date].join(' ')})`)),
    },
  ];
}
