import { joinWords } from './join-words.js';
import { provisionalNodes } from './provisional-nodes.js';
import { relativeParts } from './relative-parts.js';
import type { View } from './view.js';

function relativeNote(view: View): readonly string[] {
  const items = relativeParts(view);
  return items === undefined ? [] : [view.say('note.relativeRun', { items })];
}

function provisionalNote({ say, run, language }: View): readonly string[] {
  const choices = run.rubric.provisional.length;
  const nodes = provisionalNodes(run.rubric).length;
  const parts = [
    ...(choices === 0 ? [] : [say('note.provisionalChoices', { count: String(choices) })]),
    ...(nodes === 0 ? [] : [say('note.provisionalNodes', { count: String(nodes) })]),
  ];
  return parts.length === 0 ? [] : [say('note.provisionalRubric', { parts: joinWords(parts, language) })];
}

/** What must be said of the whole ranking, one line each: that it is relative, that its rubric is provisional. */
export function runNotes(view: View): readonly string[] {
  return [...relativeNote(view), ...provisionalNote(view)];
}
