import type { Text } from '../../diagnostics/language.js';
import type { RecordDifference } from './record-differences.js';

/** What a check is about. */
export type CheckedKind =
  | 'record'
  | 'tool'
  | 'lock'
  | 'input'
  | 'ledger'
  | 'rulings'
  | 'rubric'
  | 'output'
  | 'surplus'
  | 'other'
  | 'rescored'
  | 'reread';

/** `true`: as recorded; `false`: not so; `open`: cannot be told, or has nothing to do with the run. */
export type CheckState = 'true' | 'false' | 'open';

/** One thing that was checked, and what was found; see `words.ts` for what each finding says. */
export interface Check {
  readonly kind: CheckedKind;
  /** The file’s name; empty where there is only one such thing. */
  readonly name: string;
  readonly state: CheckState;
  readonly finding: Finding;
  readonly parameters: Readonly<Record<string, string | Text>>;
  readonly differences: readonly RecordDifference[];
}

/** All that was checked of a run record. */
export interface Verification {
  /** The record’s path as it is shown. */
  readonly record: string;
  readonly checks: readonly Check[];
}

/** What each finding means for the whole. */
export const findingStates = {
  intact: 'true',
  rewritten: 'false',
  'seal-broken': 'false',
  'seal-broken-unplaced': 'false',
  'other-form': 'false',
  'not-a-record': 'false',
  'not-json': 'false',
  'other-version': 'open',
  'older-form': 'open',
  unlocked: 'open',
  locked: 'true',
  'lock-of-other': 'false',
  'lock-changed': 'false',
  same: 'true',
  'same-elsewhere': 'true',
  'own-copy': 'true',
  changed: 'false',
  missing: 'false',
  gone: 'false',
  'other-bytes': 'false',
  'kept-otherwise': 'false',
  surplus: 'false',
  unfinished: 'false',
  'not-of-run': 'open',
  agrees: 'true',
  disagrees: 'false',
  'no-basis': 'open',
  'no-files': 'open',
  'needs-map': 'open',
  refused: 'false',
} as const satisfies Readonly<Record<string, CheckState>>;

/** What a check found. */
export type Finding = keyof typeof findingStates;

/** A check with the state that its finding means. */
export function check(
  kind: CheckedKind,
  name: string,
  finding: Finding,
  parameters: Check['parameters'] = {},
  differences: readonly RecordDifference[] = [],
): Check {
  return { kind, name, state: findingStates[finding], finding, parameters, differences };
}

/** Whether nothing that was checked is otherwise than recorded. */
export function isTrue({ checks }: Verification): boolean {
  return checks.every(({ state }) => state !== 'false');
}
