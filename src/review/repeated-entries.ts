import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.js';
import { formatLocation } from '../diagnostics/location.js';
import { foldText } from '../table/clean-text.js';
import type { SoundEntry } from './ledger.js';

function matterOf({ submission, entry }: SoundEntry): string {
  const { kind, rule, amount, date, source } = entry;
  return JSON.stringify([submission.id, rule ?? kind, amount, date, foldText(source)]);
}

function detailOf({ entry }: SoundEntry): string {
  return JSON.stringify([foldText(entry.reason), entry.validFrom, entry.validUntil]);
}

/** Entries of which each counts once, and what was said of those that another one repeats or resembles. */
export interface DistinctEntries {
  readonly entries: readonly SoundEntry[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Leaves out what repeats an earlier entry: work, rule or kind, amount, date, source, reason and validity
 * all the same. Entries that differ only in reason or validity can be two matters: they stay, with a warning.
 */
export function distinctEntries(entries: readonly SoundEntry[]): DistinctEntries {
  const seen = new Map<string, SoundEntry[]>();
  const kept: SoundEntry[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const one of entries) {
    const matter = matterOf(one);
    const alike = seen.get(matter) ?? [];
    const same = alike.find((other) => detailOf(other) === detailOf(one));
    const other = same ?? alike[0];
    if (other !== undefined) {
      const { file, sheet, row } = other.entry.place;
      const parameters = { other: formatLocation({ file, sheet, cell: String(row) }) };
      const code = same === undefined ? 'ledger/similar' : 'ledger/repeated';
      diagnostics.push(diagnose(code, parameters, one.at));
    }
    if (same !== undefined) continue;
    kept.push(one);
    seen.set(matter, [...alike, one]);
  }
  return { entries: kept, diagnostics };
}
