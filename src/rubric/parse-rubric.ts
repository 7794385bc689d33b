import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { checkRubric } from './checks/registry.js';
import { joinLayers } from './layers/join-layers.js';
import type { Layer, NoBase } from './layers/layer.js';
import { normaliseRubric } from './normalise-rubric.js';
import type { Rubric } from './rubric.js';
import type { RubricSource } from './rubric-source.js';
import { rubricSchema, type WrittenRubric } from './schema.js';
import { schemaFindings } from './schema-findings.js';

/** A rubric file's outcome; `rubric` is undefined where a finding is an error. */
export interface ParsedRubric {
  readonly rubric: Rubric | undefined;
  /** The rubric as its files spell it, and where each part of it stands; only where there is a rubric. */
  readonly written?: { readonly content: WrittenRubric; readonly source: RubricSource };
  readonly diagnostics: readonly Diagnostic[];
}

/** A shared scale is looked at wherever it is used: each finding in it is said once. */
function distinct(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const seen = new Set<string>();
  return diagnostics.filter(({ code, parameters, location: { file, line, column } }) => {
    const key = JSON.stringify([code, parameters, file, line, column]);
    return !seen.has(key) && seen.add(key);
  });
}

/**
 * Reads a rubric from its files: the first is the rubric, each next one what the one before extends.
 * Syntax, then layers and names, then the schema, then the checks; every finding of a stage at once, each
 * in its file, on its line and column. `noBase` says why a base is missing among them.
 */
export function parseLayers(layers: readonly Layer[], noBase?: NoBase): ParsedRubric {
  const joined = joinLayers(layers, noBase);
  const { source } = joined;
  if (source === undefined) return { rubric: undefined, diagnostics: joined.diagnostics };
  const parsed = rubricSchema.safeParse(source.content);
  if (!parsed.success) {
    const found = parsed.error.issues.flatMap((issue) => schemaFindings(source, issue));
    return { rubric: undefined, diagnostics: distinct([...joined.diagnostics, ...found]) };
  }
  const diagnostics = distinct([...joined.diagnostics, ...checkRubric(parsed.data, source)]);
  if (diagnostics.some(({ severity }) => severity === 'error')) return { rubric: undefined, diagnostics };
  return { rubric: normaliseRubric(parsed.data), written: { content: parsed.data, source }, diagnostics };
}

/** Reads a rubric that is one file; `file` is only named in the findings. */
export function parseRubric(file: string, text: string): ParsedRubric {
  return parseLayers([{ file, text }]);
}
