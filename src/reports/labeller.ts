import type { Language } from '../diagnostics/language.js';
import { type LabelKey, labels } from './labels.js';
import { type Speaker, speaker } from './speaker.js';

/** Says a label, its `{names}` filled in. */
export type Labeller = Speaker<LabelKey>;

/** The labels in one language. */
export function labeller(language: Language): Labeller {
  return speaker(labels, language);
}
