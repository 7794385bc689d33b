import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import type { RubricSource } from '../rubric-source.js';
import type { WrittenRubric } from '../schema.js';

/** One rule that a rubric must keep beyond its schema; registry.ts lists them all. */
export type Check = (rubric: WrittenRubric, source: RubricSource) => readonly Diagnostic[];
