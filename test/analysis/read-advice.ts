import { readdirSync, readFileSync } from 'node:fs';
import { adviseOnRubric } from '../../src/analysis/advice/registry.js';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.js';
import { parseRubric } from '../../src/rubric/parse-rubric.js';

const folder = new URL('../../fixtures/rubrics/advice/', import.meta.url);

export interface AdvisedRubric {
  readonly name: string;
  readonly text: string;
  /** What a methodologist must be told of it, as `code line:column`, from top to bottom. */
  readonly expected: readonly string[];
}

/** Every sound but doubtful rubric of the fixtures, with what its own first lines say must be advised. */
export const advisedRubrics: readonly AdvisedRubric[] = readdirSync(folder).map((name) => {
  const text = readFileSync(new URL(name, folder), 'utf8');
  return { name, text, expected: [...text.matchAll(/^# advises (.+)$/gm)].map((match) => match[1] ?? '') };
});

/** The advice on a rubric that is one file. */
export function adviceOn(name: string, text: string): readonly Diagnostic[] {
  const { rubric, written, diagnostics } = parseRubric(name, text);
  if (rubric === undefined || written === undefined)
    throw new Error(`${name} is not sound: ${diagnostics.map(({ code }) => code).join(', ')}`);
  return adviseOnRubric({ rubric, ...written });
}
