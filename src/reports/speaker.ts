import type { Language, Text } from '../diagnostics/language.js';

/** Says a word of a list, its `{names}` filled in. */
export type Speaker<Key extends string> = (key: Key, names?: Readonly<Record<string, string>>) => string;

/** The words of a list in one language. */
export function speaker<Key extends string>(
  words: Readonly<Record<Key, Text>>,
  language: Language,
): Speaker<Key> {
  return (key, names) =>
    words[key][language].replace(/\{(\w+)\}/g, (placeholder, name: string) => names?.[name] ?? placeholder);
}
