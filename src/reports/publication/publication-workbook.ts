import type { WorkbookModel } from '../sheet-model.js';
import { awardsSheets } from './awards-sheet.js';
import type { FieldRoles } from './field-roles.js';
import { listTable } from './list-sheet.js';
import { methodSheet } from './method-sheet.js';
import type { Publication } from './publication-schema.js';
import { tracksSheets } from './tracks-sheet.js';

/** The publication workbook (公布表), a model of its own made of nothing but the publication. */
export function publicationWorkbook(publication: Publication, roles: FieldRoles): WorkbookModel {
  return {
    title: publication.title,
    language: publication.language,
    sheets: [
      listTable(publication, roles),
      ...tracksSheets(publication, roles),
      ...awardsSheets(publication, roles),
      methodSheet(publication),
    ],
  };
}
