import { readdirSync, readFileSync } from 'node:fs';

const folder = new URL('../../fixtures/rubrics/broken/', import.meta.url);

export interface BrokenRubric {
  readonly name: string;
  readonly text: string;
  /** What must be found in it, as `code line:column`, from top to bottom. */
  readonly expected: readonly string[];
}

/** Every broken rubric of the fixtures, with what its own first lines say must be found. */
export const brokenRubrics: readonly BrokenRubric[] = readdirSync(folder).map((name) => {
  const text = readFileSync(new URL(name, folder), 'utf8');
  return { name, text, expected: [...text.matchAll(/^# expects (.+)$/gm)].map((match) => match[1] ?? '') };
});
