import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Layer } from '../../src/rubric/layers/layer.js';

const folder = new URL('../../fixtures/rubrics/broken/', import.meta.url);

export interface BrokenRubric {
  readonly name: string;
  readonly text: string;
  /** The file itself and the one that it extends, where there is such a fixture. */
  readonly layers: readonly Layer[];
  /** What must be found in it, as `code line:column`, from top to bottom. */
  readonly expected: readonly string[];
}

function readLayers(name: string, text: string): readonly Layer[] {
  const base = /^extends: (\S+)$/m.exec(text)?.[1] ?? name;
  const path = new URL(base, folder);
  if (base === name || !existsSync(path)) return [{ file: name, text }];
  return [
    { file: name, text },
    { file: basename(base), text: readFileSync(path, 'utf8') },
  ];
}

/** Every broken rubric of the fixtures, with what its own first lines say must be found. */
export const brokenRubrics: readonly BrokenRubric[] = readdirSync(folder).map((name) => {
  const text = readFileSync(new URL(name, folder), 'utf8');
  const expected = [...text.matchAll(/^# expects (.+)$/gm)].map((match) => match[1] ?? '');
  return { name, text, layers: readLayers(name, text), expected };
});
