import { type Diagnostic, diagnose } from '../../../diagnostics/diagnostic.js';
import type { Option } from '../../../items/option.js';
import { foldText } from '../../../table/clean-text.js';
import type { Path, RubricSource } from '../../rubric-source.js';
import { repeated } from '../unique-ids.js';

/** What always reads as an option: its id and its labels. */
function exactWords({ id, label }: Option): readonly string[] {
  return [id, label['zh-CN'], label.en].map(foldText);
}

/** Options, in the list at a path, whose ids or labels another one has too: an answer could mean both. */
export function checkOptions(
  options: readonly Option[],
  path: Path,
  source: RubricSource,
): readonly Diagnostic[] {
  const ids = repeated(
    source,
    options.map((node, index) => ({ node, path: [...path, index] })),
  );
  const same = options.flatMap((option, index) => {
    const other = options
      .slice(0, index)
      .find(
        (earlier) =>
          earlier.id !== option.id && exactWords(earlier).some((word) => exactWords(option).includes(word)),
      );
    return other === undefined
      ? []
      : [diagnose('rubric/same-option', { id: option.id, other: other.id }, source.locate([...path, index]))];
  });
  return [...ids, ...same];
}

/**
 * What a question's options or curve can make of its full credit: `most` is the highest credit within reach.
 * Nothing at all, or less than a full credit, is said.
 */
export function checkReach(
  id: string,
  most: number,
  path: Path,
  source: RubricSource,
): readonly Diagnostic[] {
  if (most <= 0) return [diagnose('rubric/never-scores', { id }, source.locate(path))];
  if (most >= 1) return [];
  const percent = `${String(Number((most * 100).toPrecision(6)))}%`;
  return [diagnose('rubric/full-credit-unreachable', { id, most: percent }, source.locate(path))];
}
