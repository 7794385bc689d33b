import type { Item } from '../../rubric/rubric.js';
import { foldText } from '../../table/clean-text.js';
import { combineRows } from './header-rows.js';
import { optionOf, optionsOf } from './option-of.js';
import type { HeaderBlock, Sample } from './profile.js';

/** How many cells of a second row must be labels before it is taken for part of the header. */
const leastLabels = 2;

/**
 * The header of a sheet that somebody laid out by hand: questions, often merged over several columns,
 * above a row of labels such as `答案` and the titles of evidence, or a multi's options. Undefined where
 * the second row holds too few of them to be told from somebody's answers.
 */
export function blockWithLabels(
  { top, below }: Sample,
  evidenceTitles: readonly string[],
  items: readonly Item[],
): HeaderBlock | undefined {
  const [labels = []] = below;
  const titles = evidenceTitles.map(foldText);
  const repeated = (text: string): boolean => labels.filter((other) => other === text).length > 1;
  const named = labels.filter(
    (text, column) =>
      text !== '' &&
      (top[column] ?? '') === '' &&
      ((titles.some((title) => foldText(text).startsWith(title)) && text.length <= 20 && repeated(text)) ||
        items.some(
          (item) =>
            optionsOf(item).length > 0 && optionOf(item, text) !== undefined && !/^[A-Z]$/iu.test(text),
        )),
  );
  const isSparse = top.some((text, column) => text === '' && (labels[column] ?? '') !== '');
  if (!isSparse || named.length < leastLabels) return undefined;
  return { rows: 2, headers: combineRows(top, labels, () => true) };
}
