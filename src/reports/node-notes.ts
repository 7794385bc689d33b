import type { Node } from '../rubric/rubric.js';
import type { Labeller } from './labeller.js';

/** What is out of the ordinary about a node: that it is rounded in between, that it is a proposal. */
export function nodeNotes({ round, provisional }: Node, say: Labeller): readonly string[] {
  return [
    ...(round === undefined ? [] : [say('note.rounded', { decimals: String(round) })]),
    ...(provisional ? [say('note.provisional')] : []),
  ];
}
