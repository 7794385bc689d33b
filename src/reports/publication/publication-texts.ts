import { sheetCsv } from '../sheet-csv.js';
import { joinRemarks } from '../join-words.js';
import { labeller } from '../labeller.js';
import type { FieldRoles } from './field-roles.js';
import { type Publication, publicationFileSchema } from './publication-schema.js';
import { listTable } from './list-sheet.js';
import { publicationSpeaker } from './words.js';

/** The list as CSV; a last column says date, rubric and what was let through. */
export function publicationCsv(publication: Publication, roles: FieldRoles): string {
  const { language, publishedOn, rubric, allowed } = publication;
  const words = publicationSpeaker(language);
  const said = [
    words('notes.line', { date: publishedOn, rubric: rubric.id, version: rubric.version }),
    ...allowed.map(({ text }) => text),
  ];
  return sheetCsv(listTable(publication, roles), {
    header: labeller(language)('notes'),
    text: joinRemarks(said, language),
  });
}

/** publication.json, with the hashes of the files beside it. */
export function publicationJson(
  publication: Publication,
  files: readonly { readonly name: string; readonly sha256: string }[],
): string {
  return `${JSON.stringify(publicationFileSchema.parse({ ...publication, files }), null, 2)}\n`;
}
