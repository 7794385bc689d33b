import type { MultiOption } from '../../items/multi.js';
import { isOther } from '../../items/other-option.js';
import { readOption } from '../../items/read-option.js';
import type { Item } from '../../rubric/rubric.js';
import { splitLastBracket } from './split-bracket.js';

/** The options of a multi; none of other kinds. */
export function optionsOf(item: Item): readonly MultiOption[] {
  return item.spec.kind === 'multi' ? item.spec.options : [];
}

/** The option beside which respondents may write words of their own. */
export function ownWordsOption(options: readonly MultiOption[]): MultiOption | undefined {
  return options.find(isOther);
}

/** The option that the words of an option column name: `A.words`, `words`, `A`, `其他【请注明】`. */
export function optionOf(item: Item, words: string): MultiOption | undefined {
  if (words === '') return undefined;
  const named = readOption(optionsOf(item), words);
  if (named !== undefined && named !== 'disagree') return named;
  const bracket = splitLastBracket(words);
  return bracket === undefined || bracket.before === '' ? undefined : optionOf(item, bracket.before);
}
