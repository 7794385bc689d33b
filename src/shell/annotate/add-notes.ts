import type { CopyWords } from './copy-words.js';
import type { MarkedCell } from './marked-cells.js';
import { commentsXml, drawingXml } from './notes.js';
import { addContentType, addRelationship, type PartStore } from './part-store.js';
import { insertAt, type XmlPart } from './xml-part.js';

const types = {
  comments: 'application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml',
  vml: 'application/vnd.openxmlformats-officedocument.vmlDrawing',
} as const;

/** What stands behind the notes' drawing in a sheet. */
const behind = new Set([
  ...['legacyDrawingHF', 'drawingHF', 'picture', 'oleObjects', 'controls', 'webPublishItems', 'tableParts'],
  ...['extLst', 'AlternateContent'],
]);

/** Whether a sheet has notes, or form controls, which are drawn by the same part. */
export function hasNotes({ text, prefix }: XmlPart): boolean {
  return text.includes(`<${prefix}legacyDrawing `);
}

/** Where the reference to the notes' drawing goes: its place among the sheet's parts is fixed. */
function placeOfDrawing({ text, prefix }: XmlPart): number {
  const end = text.lastIndexOf(`</${prefix}worksheet`);
  const tag = /<(\/?)(?:[\w.-]+:)?([\w.-]+)(?=[\s/>])[^>]*?(\/?)>/g;
  tag.lastIndex = text.indexOf('>', text.indexOf(`</${prefix}sheetData`)) + 1;
  let depth = 0;
  for (let found = tag.exec(text); found !== null && found.index < end; found = tag.exec(text)) {
    const [, closes, name = '', isEmpty] = found;
    if (closes === '/') depth -= 1;
    else {
      if (depth === 0 && behind.has(name)) return found.index;
      if (isEmpty !== '/') depth += 1;
    }
  }
  return end;
}

/** Adds notes to a sheet that has none; gives the sheet's XML that refers to them. */
export async function addNotes(
  store: PartStore,
  sheet: XmlPart,
  cells: readonly MarkedCell[],
  firstBlock: number,
  words: CopyWords,
  relations: string,
): Promise<string> {
  const comments = store.freeName('xl/comments', '.xml');
  store.write(comments, commentsXml(cells, words, sheet.namespace));
  const drawing = store.freeName('xl/drawings/vmlDrawing', '.vml');
  store.write(drawing, drawingXml(cells, firstBlock));
  await addContentType(store, types.comments, { part: comments });
  await addContentType(store, types.vml, { extension: 'vml' });
  await addRelationship(store, sheet.name, `${relations}/comments`, comments);
  const id = await addRelationship(store, sheet.name, `${relations}/vmlDrawing`, drawing);
  const reference = `<${sheet.prefix}legacyDrawing xmlns:r="${relations}" r:id="${id}"/>`;
  return insertAt(sheet.text, placeOfDrawing(sheet), reference);
}
