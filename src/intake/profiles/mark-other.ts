import { multi, type MultiSpec } from '../../items/multi.js';
import { type Cell } from '../../table/cell.js';
import { ownWordsOption } from './option-of.js';
import type { Item } from '../../rubric/rubric.js';

function reads(spec: MultiSpec, text: string): boolean {
  const cell: Cell = { kind: 'text', text };
  return multi.read(spec, { blanks: [cell], ticks: new Map(), columnValues: [] }).state === 'answered';
}

/**
 * Where a platform puts a respondent's own words among the choices without saying that they are the
 * “other” one, says so: `A;B;my words;` becomes `A;B;Other〖my words〗`. Only what stands behind or between
 * choices that can all be read is taken for such words; anything else stays as it is.
 */
export function markOther(item: Item, text: string, separator: string): string {
  const { spec } = item;
  if (spec.kind !== 'multi' || reads(spec, text)) return text;
  const other = ownWordsOption(spec.options);
  if (other === undefined) return text;
  const pieces = text
    .split(separator)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '');
  const glue = separator === ',' ? ', ' : separator;
  const label = other.label['zh-CN'];
  // The fewest pieces that may be somebody's words, at any place.
  for (let count = 1; count <= pieces.length; count += 1) {
    for (let start = pieces.length - count; start >= 0; start -= 1) {
      const others = [...pieces.slice(0, start), ...pieces.slice(start + count)];
      if (others.length > 0 && !reads(spec, others.join(glue))) continue;
      const words = pieces
        .slice(start, start + count)
        .join(glue)
        .replace(/[〖〗]/gu, ' ');
      return [...others, `${label}〖${words}〗`].join(glue);
    }
  }
  return text;
}
