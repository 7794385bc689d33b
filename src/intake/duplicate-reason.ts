import { duplicateReasons } from '../diagnostics/catalogue/duplicate-reasons.js';
import type { Text } from '../diagnostics/language.js';
import type { DuplicateRule, KeptBy } from './duplicates.js';

const byRule: Readonly<Record<DuplicateRule, Readonly<Record<'time' | 'sequence', Text>>>> = {
  latest: { time: duplicateReasons.latest, sequence: duplicateReasons['latest-number'] },
  first: { time: duplicateReasons.first, sequence: duplicateReasons['first-number'] },
  'most-complete': {
    time: duplicateReasons['complete-latest'],
    sequence: duplicateReasons['complete-latest-number'],
  },
  fail: { time: duplicateReasons.none, sequence: duplicateReasons.none },
};

/** Why a submission of several was kept, in words. */
export function duplicateReason(rule: DuplicateRule, by: KeptBy): Text {
  return by === 'time' || by === 'sequence' ? byRule[rule][by] : duplicateReasons[by];
}
