import { Buffer } from 'node:buffer';
import { decodeXml } from '../read/decode-xml.js';
import { checkedChunks } from '../read/guard-zip.js';
import type { Part, Parts } from '../read/zip-parts.js';
import { UnknownStructure } from './unknown-structure.js';
import { packPart } from './write-zip.js';
import { appendTo, xmlPart } from './xml-part.js';

/** What one string of the runtime surely holds. */
const largestPart = 400 * 1024 * 1024;

/** The parts of a workbook, of which some are replaced and others added; all the rest stays as it is. */
export interface PartStore {
  readonly has: (name: string) => boolean;
  /** A part's XML; throws `UnknownStructure` where there is none or it is too large. */
  readonly read: (name: string) => Promise<string>;
  readonly write: (name: string, content: string) => void;
  /** A name that no part has: `xl/comments1.xml` for `xl/comments` and `.xml`. */
  readonly freeName: (start: string, end: string) => string;
  readonly all: () => Iterable<Part>;
}

async function readWhole(part: Part): Promise<string> {
  if (part.claimedSize > largestPart) throw new UnknownStructure(part.name);
  const chunks: Buffer[] = [];
  for await (const chunk of checkedChunks(part)) chunks.push(chunk);
  return decodeXml(Buffer.concat(chunks));
}

/** A store over the parts of a workbook. */
export function partStore(original: Parts): PartStore {
  const parts = new Map(original);
  return {
    has: (name) => parts.has(name.toLowerCase()),
    read: (name) => {
      const part = parts.get(name.toLowerCase());
      if (part === undefined) throw new UnknownStructure(name);
      return readWhole(part);
    },
    write: (name, content) => {
      const before = parts.get(name.toLowerCase());
      parts.set(name.toLowerCase(), packPart(before?.name ?? name, content));
    },
    freeName: (start, end) => {
      let number = 1;
      while (parts.has(`${start}${String(number)}${end}`.toLowerCase())) number += 1;
      return `${start}${String(number)}${end}`;
    },
    all: () => parts.values(),
  };
}

/** The part that says what a part refers to. */
export function relationshipsName(part: string): string {
  const at = part.lastIndexOf('/') + 1;
  return `${part.slice(0, at)}_rels/${part.slice(at)}.rels`;
}

const packageNamespace = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** Adds a relationship to a part; gives its id. */
export async function addRelationship(
  store: PartStore,
  from: string,
  type: string,
  to: string,
): Promise<string> {
  const name = relationshipsName(from);
  const xml = store.has(name)
    ? await store.read(name)
    : `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="${packageNamespace}"/>`;
  let number = 1;
  while (xml.includes(`"esgScore${String(number)}"`)) number += 1;
  const id = `esgScore${String(number)}`;
  const part = xmlPart(name, xml, 'Relationships');
  const element = `<${part.prefix}Relationship Id="${id}" Type="${type}" Target="/${to}"/>`;
  store.write(name, appendTo(part, 'Relationships', element));
  return id;
}

/** Says what a new part holds; with `extension`, of all parts whose names end so. */
export async function addContentType(
  store: PartStore,
  type: string,
  of: { readonly part: string } | { readonly extension: string },
): Promise<void> {
  const name = '[Content_Types].xml';
  const part = xmlPart(name, await store.read(name), 'Types');
  if ('extension' in of && new RegExp(`Extension=["']${of.extension}["']`, 'i').test(part.text)) return;
  const element =
    'part' in of
      ? `<${part.prefix}Override PartName="/${of.part}" ContentType="${type}"/>`
      : `<${part.prefix}Default Extension="${of.extension}" ContentType="${type}"/>`;
  // Defaults stand before overrides in most files; any order is allowed.
  store.write(name, appendTo(part, 'Types', element));
}
