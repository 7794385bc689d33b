import { listed, listedTexts } from '../../analysis/publication-gate/listed.js';
import { privateWords } from '../../analysis/publication-gate/obstacle.js';
import { findLeaks, type Known, type Leak } from '../../analysis/publication-gate/private-search.js';
import type { PrivateValue } from '../../analysis/publication-gate/private-value.js';
import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.js';
import type { Publication } from '../../reports/publication/publication-schema.js';
import type { RunRecord } from '../../reports/run-record-schema.js';
import type { Rubric } from '../../rubric/rubric.js';
import { publishedTexts } from './parts.js';
import type { OutputFile } from '../write/output-folder.js';

/** Every text of some files. */
export async function textsOfFiles(files: readonly OutputFile[]) {
  const texts = await Promise.all(files.map(publishedTexts));
  return texts.flat();
}

/** The texts of works that a publication takes over as they were handed in, for each work. */
function handedIn({ works }: Publication): readonly (readonly string[])[] {
  return works.map((work) => [...Object.values(work.fields), ...work.tracks.map(({ track }) => track)]);
}

/** Public texts of works that hold words of private fields, and of how many works. */
export interface PrivateWords {
  readonly texts: readonly string[];
  readonly works: readonly string[];
}

/** Finds the public texts that hold words of private fields; numbers and addresses may never stand in them. */
export function findPrivateWords(
  publication: Publication,
  values: readonly PrivateValue[],
  own: ReadonlySet<string>,
): PrivateWords {
  const texts = handedIn(publication).flatMap((ofWork, index) =>
    ofWork.map((text) => ({ file: '', part: '', at: String(index), text })),
  );
  const words = values.filter(({ kind }) => kind === 'word' || kind === 'loose-word');
  const known: Known = { own, handedIn: new Set(texts.map(({ text }) => text)), allowed: [] };
  const leaks = findLeaks(texts, words, known);
  const name = publication.fields[0]?.id ?? '';
  const works = new Set(leaks.map(({ text }) => text.at));
  return {
    // Longer ones first: a shorter one may stand within it.
    texts: [...new Set(leaks.map(({ text }) => text.text))].sort((a, b) => b.length - a.length),
    works: [...works].map((index) => publication.works[Number(index)]?.fields[name] ?? ''),
  };
}

/** What is said of private fields of the rubric that no column of the input was taken for. */
export function unsearchedFindings(
  { inputs }: Pick<RunRecord, 'inputs'>,
  { identity }: Pick<Rubric, 'identity'>,
): readonly Diagnostic[] {
  const columns = inputs.flatMap(({ sheets }) => sheets.flatMap((sheet) => sheet.columns));
  const bound = new Set(columns.map(({ target }) => target));
  const fields = identity.filter(
    ({ id, private: secret, role }) => (secret || role === 'contact') && !bound.has(id),
  );
  if (fields.length === 0) return [];
  return [
    diagnose('publication/unsearched-fields', { fields: listedTexts(fields.map(({ label }) => label)) }, {}),
  ];
}

/** What is said where private words are allowed in public texts: of which works, or that it is not needed. */
export function wordFindings(works: readonly string[]): readonly Diagnostic[] {
  return works.length === 0
    ? [diagnose('publication/allow-not-needed', { code: privateWords }, {})]
    : [diagnose('publication/private-words', { works: works.length, names: listed(works) }, {})];
}

/** What may stand in a publication although private fields hold it too. */
export function knownTexts(
  publication: Publication,
  own: ReadonlySet<string>,
  allowed: readonly string[],
): Known {
  return { own, handedIn: new Set(handedIn(publication).flat()), allowed };
}

function placeOf({ text }: Leak): string {
  return text.part === '' ? text.file : `${text.file} › ${text.part}`;
}

/** A finding for each part of a file and private field, with the input cell and never with the value itself. */
export function leakFindings(leaks: readonly Leak[]): readonly Diagnostic[] {
  const groups = new Map<string, Leak[]>();
  for (const leak of leaks) {
    const key = JSON.stringify([placeOf(leak), leak.value.field.en]);
    groups.set(key, [...(groups.get(key) ?? []), leak]);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const parameters = {
      part: placeOf(first),
      field: first.value.field,
      count: group.length,
      place: first.text.at,
    };
    return [diagnose('publication/private-value', parameters, first.value.place)];
  });
}
