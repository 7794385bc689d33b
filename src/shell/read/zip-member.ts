import type { Part, Parts } from './zip-parts.js';

/** Files that could hold the answers, by their names. */
const readable = /\.(?:csv|tsv|txt|xlsx|xlsm|xls)$/i;
/** What macOS adds to every archive, and lock files. */
const aside = /(?:^|\/)(?:__MACOSX\/|\.|~\$)/;

/**
 * The files of an archive that could hold the answers: those in the outermost folder that has any. What
 * lies deeper are uploads, of which some may be spreadsheets too.
 */
export function zipMembers(parts: Parts): readonly Part[] {
  const found = [...parts.values()].filter(({ name }) => readable.test(name) && !aside.test(name));
  const depth = ({ name }: Part): number => name.split('/').length;
  const outermost = Math.min(...found.map(depth));
  return found.filter((part) => depth(part) === outermost);
}
