import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.js';
import type { SoundEntry } from './ledger.js';

/** Whether an entry is in force on a day; `unknown` where it has a validity and no day is given. */
export function validityOn(
  { entry: { validFrom, validUntil } }: SoundEntry,
  asOf: string | undefined,
): 'in-force' | 'not-in-force' | 'unknown' {
  if (validFrom === undefined && validUntil === undefined) return 'in-force';
  if (asOf === undefined) return 'unknown';
  const isBegun = validFrom === undefined || validFrom <= asOf;
  const isOver = validUntil !== undefined && validUntil < asOf;
  return isBegun && !isOver ? 'in-force' : 'not-in-force';
}

/** Why an entry does not count on a day; undefined where it does. */
export function validityFinding(sound: SoundEntry, asOf: string | undefined): Diagnostic | undefined {
  switch (validityOn(sound, asOf)) {
    case 'in-force':
      return undefined;
    case 'unknown':
      return diagnose('ledger/as-of-missing', {}, sound.at);
    case 'not-in-force': {
      const { validFrom, validUntil } = sound.entry;
      const validity = `${validFrom ?? '…'} – ${validUntil ?? '…'}`;
      return diagnose('ledger/not-in-force', { asOf: asOf ?? '', validity }, sound.at);
    }
  }
}
