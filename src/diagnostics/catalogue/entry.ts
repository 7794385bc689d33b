import type { Severity } from '../severity.js';

/** Message and hint; `{name}` is filled in with the diagnostic's parameter of that name. */
export type Wording = readonly [message: string, hint: string];

/** One finding that the program can report. */
export interface Entry {
  readonly severity: Severity;
  readonly 'zh-CN': Wording;
  readonly en: Wording;
}
