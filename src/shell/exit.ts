import type { Text } from '../diagnostics/language.js';

/** The exit codes, a public promise. */
export const exitCodes = { done: 0, findings: 1, usage: 2, output: 3, bug: 101, interrupted: 130 } as const;

/** Somebody's command line is wrong, or names something that does not exist: exit 2, no stack. */
export class UsageError extends Error {
  constructor(readonly text: Text) {
    super(text.en);
  }
}

/** A result could not be written: exit 3, no stack. */
export class OutputError extends Error {
  constructor(readonly text: Text) {
    super(text.en);
  }
}
