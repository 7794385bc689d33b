import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.js';
import { checkRubric } from './checks/registry.js';
import { normaliseRubric } from './normalise-rubric.js';
import type { Rubric } from './rubric.js';
import { readRubricSource } from './rubric-source.js';
import { rubricSchema } from './schema.js';
import { schemaFindings } from './schema-findings.js';

/** A rubric file's outcome; `rubric` is undefined where a finding is an error. */
export interface ParsedRubric {
  readonly rubric: Rubric | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads a rubric file: syntax, then the schema, then the checks; every finding of a stage at once, each
 * on its line and column. `file` is only named in the findings.
 */
export function parseRubric(file: string, text: string): ParsedRubric {
  const source = readRubricSource(file, text);
  if (source.syntaxErrors.length > 0) {
    const diagnostics = source.syntaxErrors.map(({ reason, location }) =>
      diagnose('rubric/syntax', { reason }, location),
    );
    return { rubric: undefined, diagnostics };
  }
  const parsed = rubricSchema.safeParse(source.content);
  if (!parsed.success) {
    return {
      rubric: undefined,
      diagnostics: parsed.error.issues.flatMap((issue) => schemaFindings(source, issue)),
    };
  }
  const diagnostics = checkRubric(parsed.data, source);
  const failed = diagnostics.some((diagnostic) => diagnostic.severity === 'error');
  return { rubric: failed ? undefined : normaliseRubric(parsed.data), diagnostics };
}
