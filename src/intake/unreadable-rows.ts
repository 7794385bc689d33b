import type { Diagnostic } from '../diagnostics/diagnostic.js';

/** Thrown by a source of rows that cannot be read to its end, with the finding that says why. */
export class UnreadableRows extends Error {
  constructor(readonly diagnostic: Diagnostic) {
    super('unreadable rows');
    this.name = 'UnreadableRows';
  }
}
