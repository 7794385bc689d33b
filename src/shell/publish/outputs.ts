import { Buffer } from 'node:buffer';
import type { Language } from '../../diagnostics/language.js';
import type { Run } from '../../ranking/run.js';
import { fieldRoles } from '../../reports/publication/field-roles.js';
import { publicationOf } from '../../reports/publication/publication.js';
import type { PublicationFacts } from '../../reports/publication/publication-facts.js';
import type { Publication } from '../../reports/publication/publication-schema.js';
import { publicationCsv, publicationJson } from '../../reports/publication/publication-texts.js';
import { publicationWorkbook } from '../../reports/publication/publication-workbook.js';
import type { Rubric } from '../../rubric/rubric.js';
import type { OutputFile } from '../write/output-folder.js';
import { sha256Of } from '../write/seal.js';
import { workbookBytes } from '../write/workbook-bytes.js';

/** In the order in which they are written: publication.json last, so that its presence means all of them. */
export const publicationFormats = ['xlsx', 'csv', 'json'] as const;
export type PublicationFormat = (typeof publicationFormats)[number];

/** The files of a publication, complete in memory. */
export async function publicationFiles(
  publication: Publication,
  rubric: Rubric,
  wanted: ReadonlySet<PublicationFormat>,
): Promise<readonly OutputFile[]> {
  const roles = fieldRoles(rubric);
  const files: OutputFile[] = [];
  if (wanted.has('xlsx')) {
    const bytes = await workbookBytes(publicationWorkbook(publication, roles));
    files.push({ name: 'publication.xlsx', bytes });
  }
  if (wanted.has('csv'))
    files.push({ name: 'publication.csv', bytes: Buffer.from(publicationCsv(publication, roles)) });
  if (wanted.has('json')) {
    const hashes = files.map(({ name, bytes }) => ({ name, sha256: sha256Of(bytes) }));
    files.push({ name: 'publication.json', bytes: Buffer.from(publicationJson(publication, hashes)) });
  }
  return files;
}

/** The publication that there would be without any submission: all texts in it are the rubric's or the program's. */
export function emptyPublication(run: Run, facts: PublicationFacts, language: Language): Publication {
  const awards = run.awards.map((result) => ({
    ...result,
    track: undefined,
    winners: [],
    openPlaces: 1,
    tiedForOpen: [],
  }));
  return publicationOf({ ...run, submissions: [], awards }, facts, language);
}
