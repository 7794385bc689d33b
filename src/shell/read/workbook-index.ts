import type { Visibility } from '../../table/visibility.js';
import { decodeXml } from './decode-xml.js';
import { inflatePart } from './inflate-part.js';
import { reasons } from './reasons.js';
import { refuse } from './refusal.js';
import { readTags } from './xml-tags.js';
import type { Part, Parts } from './zip-parts.js';

/** A sheet as the workbook lists it, with the part that holds it. */
interface SheetEntry {
  readonly name: string;
  readonly visibility: Visibility;
  readonly part: Part;
}

/** What a workbook says about itself. */
export interface WorkbookIndex {
  readonly date1904: boolean;
  readonly sheets: readonly SheetEntry[];
  readonly sharedStrings: Part | undefined;
  readonly styles: Part | undefined;
  /** The list of pictures in cells, as WPS keeps it. */
  readonly cellPictures: Part | undefined;
}

/** What a workbook calls the states of its sheets; no word and unknown ones show the sheet. */
const visibilities: ReadonlyMap<string, Visibility> = new Map([
  ['hidden', 'hidden'],
  ['veryHidden', 'very-hidden'],
]);

/** A part's relationships: the ends of their types and their targets, by id. */
export type Relationships = ReadonlyMap<string, { readonly type: string; readonly target: string }>;

/** Finds sheets, shared strings and styles, wherever the file keeps them. Throws a `Refusal` where they are missing. */
export function readWorkbookIndex(parts: Parts): WorkbookIndex {
  const start = byType(readRelationships(parts, ''), 'officeDocument')?.target ?? 'xl/workbook.xml';
  const workbook = partOf(parts, '', start) ?? parts.get('xl/workbook.xml');
  if (workbook === undefined)
    throw refuse('input/damaged', { reason: reasons.missingPart('xl/workbook.xml') });
  const xml = decodeXml(inflatePart(workbook));
  const links = readRelationships(parts, workbook.name);
  const sheets: SheetEntry[] = [];
  for (const sheet of readTags(xml, 'sheet', 'sheets')) {
    const link = links.get(sheet.get('id') ?? '');
    if (link !== undefined && link.type !== 'worksheet') continue; // charts, dialogs and macros have sheets too
    const part = link && partOf(parts, workbook.name, link.target);
    const name = sheet.get('name') ?? '';
    if (part === undefined)
      throw refuse('input/damaged', { reason: reasons.missingPart(link?.target ?? name) });
    // What the guard has measured once must not be read a thousand times.
    if (sheets.some((other) => other.part === part)) {
      throw refuse('input/damaged', { reason: reasons.repeatedPart(part.name) });
    }
    sheets.push({ name, visibility: visibilities.get(sheet.get('state') ?? '') ?? 'visible', part });
  }
  if (sheets.length === 0) throw refuse('input/damaged', { reason: reasons.noSheets });
  const linked = (type: string): Part | undefined => {
    const target = byType(links, type)?.target;
    return target === undefined ? undefined : partOf(parts, workbook.name, target);
  };
  const date1904 = ['1', 'true'].includes(readTags(xml, 'workbookPr')[0]?.get('date1904') ?? '');
  return {
    date1904,
    sheets,
    sharedStrings: linked('sharedStrings'),
    styles: linked('styles'),
    cellPictures: linked('cellImage'),
  };
}

/** The relationships of a part (of the whole file where the name is `''`); none where it has no such part. */
export function readRelationships(parts: Parts, partName: string): Relationships {
  const at = partName.lastIndexOf('/') + 1;
  const part = parts.get(`${partName.slice(0, at)}_rels/${partName.slice(at)}.rels`.toLowerCase());
  const found = new Map<string, { type: string; target: string }>();
  for (const link of part === undefined ? [] : readTags(decodeXml(inflatePart(part)), 'Relationship')) {
    const [id, type, target] = [link.get('Id'), link.get('Type'), link.get('Target')];
    if (id === undefined || type === undefined || target === undefined) continue;
    found.set(id, { type: type.slice(type.lastIndexOf('/') + 1), target });
  }
  return found;
}

function byType(links: Relationships, type: string): { readonly target: string } | undefined {
  return [...links.values()].find((link) => link.type === type);
}

/** The part that a target means, seen from a part: absolute with `/` in front, otherwise from its folder. */
export function partOf(parts: Parts, from: string, target: string): Part | undefined {
  const path = target.replaceAll('\\', '/');
  const base = path.startsWith('/') ? '' : from.slice(0, from.lastIndexOf('/') + 1);
  const steps: string[] = [];
  for (const step of `${base}${path}`.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return parts.get(steps.join('/').toLowerCase());
}
