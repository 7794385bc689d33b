import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import type { Rubric } from '../../rubric/rubric.js';
import type { RubricSource } from '../../rubric/rubric-source.js';
import type { WrittenRubric } from '../../rubric/schema.js';

/** A sound rubric with the file that it came from. */
export interface ReadRubric {
  readonly rubric: Rubric;
  readonly content: WrittenRubric;
  readonly source: RubricSource;
}

/** One thing that a methodologist may want to know of a sound rubric; registry.ts lists them all. */
export type Advice = (read: ReadRubric) => readonly Diagnostic[];
