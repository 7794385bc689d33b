import type { Submission } from '../../intake/submission.js';
import type { Item } from '../../rubric/rubric.js';
import type { AdjustmentEntry } from '../../scoring/adjustment.js';
import { setOf } from './causes.js';
import type { SideWork } from './mixed-work.js';
import { answerTexts, type Side } from './side.js';

/** The ledger's entries on a work in its run. */
export function entriesOf({ side, submission }: SideWork): readonly AdjustmentEntry[] {
  return side.run.ledger?.entries.get(submission.id) ?? [];
}

/** The items that both runs asked; only their answers and evidence can differ. */
function sharedItems(before: Side, after: Side): readonly (readonly [Item, Item])[] {
  return [...before.items.values()].flatMap((item): [Item, Item][] => {
    const other = after.items.get(item.id);
    return other === undefined ? [] : [[item, other]];
  });
}

function answersOf({ submission }: SideWork, items: readonly Item[]): string {
  const { name, track, year, fields, conditions, responses } = submission;
  const answers = items.map((item) => {
    const response = responses.get(item.id);
    return response === undefined ? null : [answerTexts(item, response.answer), response.denial];
  });
  return JSON.stringify([name !== undefined, track, year, [...fields], [...conditions], answers]);
}

function sorted<Value>(map: ReadonlyMap<string, Value>): readonly (readonly [string, Value])[] {
  return [...map].sort(([a], [b]) => (a < b ? -1 : 1));
}

function exemptionsOf({ exemptions }: Submission): unknown {
  return sorted(exemptions ?? new Map()).map(([item, { applies }]) => [item, applies]);
}

function evidenceOf({ submission }: SideWork, items: readonly Item[]): string {
  const statuses = items.map(({ id }) => {
    const response = submission.responses.get(id);
    return response === undefined ? null : [response.evidence, sorted(response.optionEvidence)];
  });
  return JSON.stringify([exemptionsOf(submission), submission.eligibility?.verdict, statuses]);
}

function amountsOf(work: SideWork): string {
  return JSON.stringify(
    entriesOf(work)
      .map(({ kind, amount }) => `${kind} ${String(amount)}`)
      .sort(),
  );
}

/** Which of its own causes differ between two submissions of a work; the others cannot have moved anything. */
export function changedCauses(before: SideWork, after: SideWork): number {
  const shared = sharedItems(before.side, after.side);
  const [old, now] = [shared.map(([item]) => item), shared.map(([, item]) => item)];
  return setOf([
    ...(answersOf(before, old) === answersOf(after, now) ? [] : ['answers' as const]),
    ...(evidenceOf(before, old) === evidenceOf(after, now) ? [] : ['evidence' as const]),
    ...(amountsOf(before) === amountsOf(after) ? [] : ['ledger' as const]),
  ]);
}
