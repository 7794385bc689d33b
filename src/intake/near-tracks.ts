import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.js';
import { foldText } from '../table/clean-text.js';
import { columnLetter } from '../table/sheet.js';
import type { BoundSheet } from './binding.js';
import type { Candidate } from './read-submissions.js';

/** What people write between the parts of a track's name. */
const between = /[、/\\,;·・|&+—–_和与-]+/u;

interface Spelling {
  readonly first: Candidate;
  readonly name: string;
  readonly count: number;
}

/** How often each track is written, by its folded name, with its first submission. */
function spellingsOf(candidates: readonly Candidate[]): ReadonlyMap<string, Spelling> {
  const spellings = new Map<string, Spelling>();
  for (const first of candidates) {
    for (const name of first.submission.tracks) {
      const known = spellings.get(foldText(name));
      const next = known === undefined ? { first, name, count: 1 } : { ...known, count: known.count + 1 };
      spellings.set(foldText(name), next);
    }
  }
  return spellings;
}

/** What a folded track says whatever stands between its parts. */
function partsOf(folded: string): readonly string[] {
  return folded.split(between).filter((part) => part !== '');
}

/** The tracks that a rarer one is probably meant to be: the same words otherwise parted, or several tracks in one. */
function nearOf(folded: string, spellings: ReadonlyMap<string, Spelling>): readonly Spelling[] {
  const parts = partsOf(folded);
  const own = spellings.get(folded)?.count ?? 0;
  const respelt = [...spellings].filter(
    ([other, { count }]) =>
      other !== folded &&
      count >= own &&
      partsOf(other).join('') === parts.join('') &&
      partsOf(other).length > 0,
  );
  const [commonest] = respelt.map(([, spelling]) => spelling).sort((a, b) => b.count - a.count);
  if (commonest !== undefined) return [commonest];
  const several = parts.map((part) => spellings.get(part));
  return parts.length > 1 && several.every((part) => part !== undefined) ? several : [];
}

function placeOf({ submission }: Candidate, sheets: readonly BoundSheet[]) {
  const { file, sheet, row } = submission.source;
  const bound = sheets.find((own) => own.file === file && own.sheet === sheet);
  const track = bound?.columns.find(({ target }) => target.kind === 'field' && target.field.role === 'track');
  return { file, sheet, cell: `${track === undefined ? '' : columnLetter(track.column)}${String(row)}` };
}

/**
 * A word for each track that differs from a commoner one only in what stands between its parts (`、` for
 * `/`), or that strings several known tracks together: it is a track of its own, with ranks of its own.
 */
export function nearTracks(
  candidates: readonly Candidate[],
  sheets: readonly BoundSheet[],
): readonly Diagnostic[] {
  const spellings = spellingsOf(candidates);
  const said = new Set<string>();
  return [...spellings].flatMap(([folded, { first, name, count }]) => {
    const near = nearOf(folded, spellings);
    // Of two spellings with as many submissions, one is named.
    if (near.length === 0 || near.some((other) => said.has(other.name))) return [];
    said.add(name);
    const parameters = { track: name, count, near: near.map((other) => `“${other.name}”`).join(' ') };
    return [diagnose('identity/near-track', parameters, placeOf(first, sheets))];
  });
}
