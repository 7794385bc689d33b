import type { Language } from '../diagnostics/language.js';
import { type LabelKey, labels } from './labels.js';

/** Says a label, its `{names}` filled in. */
export type Labeller = (key: LabelKey, names?: Readonly<Record<string, string>>) => string;

/** The labels in one language. */
export function labeller(language: Language): Labeller {
  return (key, names) =>
    labels[key][language].replace(/\{(\w+)\}/g, (placeholder, name: string) => names?.[name] ?? placeholder);
}
