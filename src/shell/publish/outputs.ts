import { Buffer } from 'node:buffer';
import { suggestion } from '../../diagnostics/suggest.js';
import type { Language } from '../../diagnostics/language.js';
import type { Run } from '../../ranking/run.js';
import { fieldRoles } from '../../reports/publication/field-roles.js';
import { publicationOf } from '../../reports/publication/publication.js';
import type { PublicationFacts } from '../../reports/publication/publication-facts.js';
import type { Publication } from '../../reports/publication/publication-schema.js';
import { publicationCsv, publicationJson } from '../../reports/publication/publication-texts.js';
import { publicationWorkbook } from '../../reports/publication/publication-workbook.js';
import type { Rubric } from '../../rubric/rubric.js';
import { UsageError } from '../exit.js';
import type { OutputFile } from '../write/output-folder.js';
import { sha256Of } from '../write/seal.js';
import { workbookBytes } from '../write/workbook-bytes.js';

/** In the order in which they are written: publication.json last, so that its presence means all of them. */
const formats = ['xlsx', 'csv', 'json'] as const;
export type PublicationFormat = (typeof formats)[number];

/** The formats of a command line, each once; throws a UsageError for one that does not exist. */
export function parsePublicationFormats(text: string): ReadonlySet<PublicationFormat> {
  const words = text.split(',').map((word) => word.trim().toLowerCase());
  return new Set(
    words.map((word) => {
      const format = formats.find((known) => known === word);
      if (format !== undefined) return format;
      const near = suggestion(word, formats);
      throw new UsageError({
        'zh-CN': `不认识的公布格式“${word}”${near['zh-CN']}\n可用：${formats.join('、')}（用逗号隔开）`,
        en: `Unknown format “${word}”${near.en}\nAvailable: ${formats.join(', ')} (separated by commas)`,
      });
    }),
  );
}

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
