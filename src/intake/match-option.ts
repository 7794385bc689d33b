import type { Item } from '../rubric/rubric.js';
import { type MultiOption } from '../items/multi.js';
import { optionByLetter, optionByWords } from '../items/option.js';
import { foldText } from '../table/clean-text.js';

function optionsOf(item: Item): readonly MultiOption[] {
  return item.spec.kind === 'multi' ? item.spec.options : [];
}

/**
 * The option that a column stands for, where a platform gives each option of a multi a column of its
 * own: `title:A.words`, `title(words)`, `1.1_A`. Undefined for the column of the whole answer.
 */
export function matchOption(rest: string, item: Item): string | undefined {
  const options = optionsOf(item);
  if (options.length === 0) return undefined;
  const lettered = /(?:^|[:(_]|(?<![A-Za-z])-)\s*([A-Za-z])(?:\s*[.、)](?!\s*[A-Za-z](?:[.、]|$))|$)/u.exec(
    rest,
  )?.[1];
  if (lettered !== undefined) return optionByLetter(options, lettered)?.id;
  const words = /(?:^|:|\()([^:()]+)\)?$/u.exec(rest)?.[1];
  return words === undefined ? undefined : optionByWords(options, foldText(words))?.id;
}
