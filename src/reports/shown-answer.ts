import type { Language } from '../diagnostics/language.js';
import { kindOf } from '../items/registry.js';
import type { ItemScore } from '../scoring/score-tree.js';

/** An answer as it was understood, in the words of a language; undefined where there is none. */
export function shownAnswer({ item, response }: ItemScore, language: Language): string | undefined {
  const { answer } = response;
  return answer.state === 'answered' ? kindOf(item.spec).show(item.spec, answer.answer, language) : undefined;
}
