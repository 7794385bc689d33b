import { decodeXml } from './decode-xml.js';
import { inflatePart } from './inflate-part.js';
import { readRelationships } from './workbook-index.js';
import { readTags } from './xml-tags.js';
import type { Part, Parts } from './zip-parts.js';

/** The file names of pictures by the ids that cells know them by. */
export type CellPictures = ReadonlyMap<string, string>;

/** The pictures that WPS keeps in cells (`=DISPIMG("ID_…",1)`), from its part `cellimages.xml`. */
export function readCellPictures(parts: Parts, part: Part | undefined): CellPictures {
  if (part === undefined) return new Map();
  const xml = decodeXml(inflatePart(part));
  const links = readRelationships(parts, part.name);
  const files = readTags(xml, 'blip').map((blip) => links.get(blip.get('embed') ?? '')?.target);
  const pictures = new Map<string, string>();
  for (const [at, picture] of readTags(xml, 'cNvPr').entries()) {
    const file = files[at]?.replace(/^.*\//, '');
    if (file !== undefined) pictures.set(picture.get('name') ?? '', file);
  }
  return pictures;
}

/** The picture that a formula or text shows: its file name, or its id where that is not known; undefined for any other text. */
export function pictureOf(written: string, pictures: CellPictures): string | undefined {
  const id = /^=?(?:_xlfn\.)?DISPIMG\(\s*"([^"]+)"/i.exec(written)?.[1];
  return id === undefined ? undefined : (pictures.get(id) ?? id);
}
