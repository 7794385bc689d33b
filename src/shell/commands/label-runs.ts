import { type LabelledRun, yearsOf } from '../../analysis/trend/trend.js';
import type { RecordedRun } from '../read-record.js';

/** A run with the name that it was asked for by. */
export interface NamedRun extends RecordedRun {
  readonly name: string;
}

/** What tells a run from others, from the plainest to the surest. */
const marks: readonly ((named: NamedRun) => string)[] = [
  ({ run }) => run.rubric.version,
  ({ run }) => yearsOf(run),
  ({ run }) => run.inputs.map(({ name }) => name).join(' + '),
  ({ name }) => name,
];

/** How many marks every label has. */
const usualMarks = 2;

function labelOf(named: NamedRun, count: number): string {
  const words = marks.slice(0, count).map((mark) => mark(named));
  return words.filter((word) => word !== '').join(' · ');
}

/** Rubric version and years; where several runs have the same, also their files, then the names of the runs. */
function usualLabels(runs: readonly NamedRun[]): readonly string[] {
  return runs.map((run) => {
    const counts = marks.map((_, index) => index + 1).slice(usualMarks - 1);
    const enough = counts.find(
      (count) => !runs.some((other) => other !== run && labelOf(other, count) === labelOf(run, count)),
    );
    return labelOf(run, enough ?? marks.length);
  });
}

/** Labels as given, or what tells the runs apart; numbered where one run is named twice. */
export function labelRuns(runs: readonly NamedRun[], labels: readonly string[]): readonly LabelledRun[] {
  const taken = new Set<string>();
  const usual = usualLabels(runs);
  return runs.map(({ run }, index) => {
    const first = labels[index] ?? usual[index] ?? '';
    let label = first;
    for (let number = 2; taken.has(label); number += 1) label = `${first} (${String(number)})`;
    taken.add(label);
    return { label, run };
  });
}
