import type { Run } from '../../ranking/run.js';
import { type SectionRow, sectionTitle } from '../section-sheet.js';
import { numberCell, textCell } from '../sheet-cells.js';
import { wholeNumber } from '../number-formats.js';
import { asksForEvidence } from '../asked-columns.js';
import type { LabelKey } from '../labels.js';
import { countProvisional } from '../provisional-nodes.js';
import type { View } from '../view.js';

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function countsOf({
  inputs,
  submissions,
  duplicates,
  rubric,
}: Run): readonly (readonly [LabelKey, number])[] {
  const ranked = submissions.filter(({ standing }) => standing.status === 'ranked').length;
  const flags = submissions.map(({ score }) => score.flags.length);
  return [
    ['count.read', sum(inputs.map((input) => input.rows))],
    ['count.dropped', sum(duplicates.map(({ dropped }) => dropped.length))],
    ['count.kept', submissions.length],
    ['count.ranked', ranked],
    ['count.unranked', submissions.length - ranked],
    ['count.provisional', submissions.filter(({ provisional }) => provisional).length],
    ['count.provisionalParts', countProvisional(rubric)],
    ...(asksForEvidence(rubric)
      ? [
          ['count.downgraded', flags.filter((count) => count > 0).length] as const,
          ['count.downgrades', sum(flags)] as const,
        ]
      : []),
  ];
}

/** How many submissions were read, left out, ranked, provisional and downgraded. */
export function countsSection({ run, say }: View): readonly SectionRow[] {
  return [
    ...sectionTitle(say('run.counts')),
    ...countsOf(run).map(([key, count]): SectionRow => [
      textCell(say(key)),
      numberCell(count, 'none', wholeNumber),
    ]),
  ];
}
