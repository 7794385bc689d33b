import type { CopyWords } from './copy-words.js';
import { addContentType, addRelationship, type PartStore } from './part-store.js';
import type { MarkedStyles } from './patch-styles.js';
import type { Remark } from './remark.js';
import { remarksSheetXml } from './remarks-sheet.js';
import { appendTo, xmlPart } from './xml-part.js';
import { xmlText } from './xml-text.js';

const sheetType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';

/** What of a workbook a new sheet must know. */
interface WorkbookPart {
  readonly workbook: string;
  readonly relations: string;
  readonly names: readonly string[];
}

/** The name, numbered where the workbook has a sheet of that name. */
function freeSheetName(wanted: string, names: readonly string[]): string {
  const taken = new Set(names.map((name) => name.toLowerCase()));
  let name = wanted;
  for (let number = 2; taken.has(name.toLowerCase()); number += 1) name = `${wanted}${String(number)}`;
  return name;
}

/** Adds the sheet of all remarks behind the workbook's own ones. */
export async function addRemarksSheet(
  store: PartStore,
  { workbook, relations, names }: WorkbookPart,
  remarks: readonly Remark[],
  words: CopyWords,
  styles: MarkedStyles,
): Promise<void> {
  const part = xmlPart(workbook, await store.read(workbook), 'workbook');
  const ids = [...part.text.matchAll(/\ssheetId=["'](\d+)["']/g)].map(([, id]) => Number(id));
  const name = store.freeName('xl/worksheets/sheet', '.xml');
  store.write(name, remarksSheetXml(remarks, words, styles, part.namespace));
  await addContentType(store, sheetType, { part: name });
  const id = await addRelationship(store, workbook, `${relations}/worksheet`, name);
  const sheetName = xmlText(freeSheetName(words.sheet, names));
  const sheetId = String(ids.reduce((most, found) => Math.max(most, found), 0) + 1);
  const element = `<${part.prefix}sheet xmlns:r="${relations}" name="${sheetName}" sheetId="${sheetId}" r:id="${id}"/>`;
  store.write(workbook, appendTo(part, 'sheets', element));
}
