import { parse } from 'node:path';
import type { OpenRunRecord, RunRecord } from '../../reports/run-record-schema.js';
import { recordedFiles } from './recorded-files.js';

/** A file's name now and in the record. */
interface Renaming {
  readonly now: string;
  readonly then: string;
}

/** The name that the one sheet of a CSV file has: the file's, without its ending. */
function sheetName(file: string): string {
  return parse(file).name;
}

function renamedText(text: string, key: string, names: readonly Renaming[]): string {
  const sheet = key === 'sheet' ? names.find(({ now }) => sheetName(now) === text) : undefined;
  if (sheet !== undefined) return sheetName(sheet.then);
  return names.reduce((changed, { now, then }) => changed.replaceAll(now, then), text);
}

function renamed(value: unknown, key: string, names: readonly Renaming[]): unknown {
  if (typeof value === 'string') return renamedText(value, key, names);
  if (Array.isArray(value)) return value.map((entry) => renamed(entry, key, names));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([of, entry]) => [of, renamed(entry, of, names)]));
}

/**
 * A record that was made again from files that may be called otherwise now, with the names that the earlier record
 * has for them; files are told by their kind and their hash.
 */
export function namedAsRecorded(record: RunRecord, again: OpenRunRecord): OpenRunRecord {
  const keyOf = ({ kind, sha256 }: { readonly kind: string; readonly sha256: string }): string =>
    `${kind} ${sha256}`;
  // A record without a basis does not know what its rubric's file was called.
  const known = recordedFiles(record).filter(({ kind }) => kind !== 'rubric' || record.basis !== undefined);
  const recorded = new Map(known.map((file) => [keyOf(file), file.name]));
  const names = recordedFiles(again).flatMap((file): readonly Renaming[] => {
    const name = recorded.get(keyOf(file));
    return name === undefined || name === file.name ? [] : [{ now: file.name, then: name }];
  });
  // Only texts are replaced, so that its form stays.
  return names.length === 0 ? again : (renamed(again, '', names) as OpenRunRecord);
}
