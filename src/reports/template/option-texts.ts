import type { Language } from '../../diagnostics/language.js';
import type { Option } from '../../items/option.js';
import { kindOf, type ItemSpec } from '../../items/registry.js';
import { foldText } from '../../table/clean-text.js';

/** Whether a text in an answer's cell is read as exactly these options of an item. */
function readsAs(spec: ItemSpec, text: string, options: readonly string[]): boolean {
  const kind = kindOf(spec);
  const blanks = [{ kind: 'text', text } as const];
  const reading = kind.read(spec, { blanks, ticks: new Map(), columnValues: [new Set([text])] });
  if (reading.state !== 'answered') return false;
  const chosen = kind.chosen?.(spec, reading.answer) ?? [];
  return chosen.length === options.length && options.every((option) => chosen.includes(option));
}

/** `A 是`, where letter and words say the same only one of them, and the bare id for words that read as something else. */
function optionText(spec: ItemSpec, { id, label }: Option, language: Language): string {
  const words = label[language].replace(/\s+/gu, ' ').trim();
  const texts = foldText(words) === foldText(id) ? [words] : [`${id} ${words}`, words];
  return texts.find((text) => text.length <= 200 && readsAs(spec, text, [id])) ?? id;
}

/** What the drop-down of a question with one choice offers: texts that are read as their options. */
export function optionTexts(
  spec: ItemSpec,
  options: readonly Option[],
  language: Language,
): readonly string[] {
  return options.map((option) => optionText(spec, option, language));
}

/** Between the options of one cell, the first that reading tells apart. */
const separators = ['、', ';', '┋'];

/** How several options are written into one cell: `A、C`. */
export function joinedOptions(spec: ItemSpec, ids: readonly string[]): string {
  const joined = separators.map((separator) => ids.join(separator));
  return joined.find((text) => readsAs(spec, text, ids)) ?? ids.join('┋');
}
