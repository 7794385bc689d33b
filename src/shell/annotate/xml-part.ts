import { UnknownStructure } from './unknown-structure.js';

/** A part's XML as text, with what is needed to add to it. */
export interface XmlPart {
  readonly name: string;
  readonly text: string;
  /** Of its elements, with the colon: `x:`, mostly none. */
  readonly prefix: string;
  /** The namespace of its elements. */
  readonly namespace: string;
}

/** A part's XML, which will be written in UTF-8. Throws `UnknownStructure` where its root is another one. */
export function xmlPart(name: string, xml: string, root: string): XmlPart {
  const text = xml
    .replace(/^\uFEFF/, '')
    .replace(/^(<\?xml[^>]*?)\sencoding=(?:"[^"]*"|'[^']*')/, '$1 encoding="UTF-8"');
  const found = new RegExp(`<([\\w.-]+:)?${root}(?=[\\s/>])([^>]*)>`).exec(text);
  if (found === null) throw new UnknownStructure(name);
  const [, prefix = '', attributes = ''] = found;
  const declared = prefix === '' ? 'xmlns' : `xmlns:${prefix.slice(0, -1)}`;
  const namespace = new RegExp(`${declared}=["']([^"']*)["']`).exec(attributes)?.[1] ?? '';
  return { name, text, prefix, namespace };
}

/** The text with a piece put in at a place. */
export function insertAt(text: string, at: number, piece: string): string {
  return text.slice(0, at) + piece + text.slice(at);
}

/** The part's text with a piece put before the last end tag of an element, which may have been empty so far. */
export function appendTo({ name, text, prefix }: XmlPart, element: string, piece: string): string {
  const end = text.lastIndexOf(`</${prefix}${element}`);
  if (end >= 0) return insertAt(text, end, piece);
  const empty = new RegExp(`<${prefix}${element}(\\s[^>]*?)?/>`).exec(text);
  if (empty === null) throw new UnknownStructure(name);
  const opened = `<${prefix}${element}${empty[1] ?? ''}>${piece}</${prefix}${element}>`;
  return text.slice(0, empty.index) + opened + text.slice(empty.index + empty[0].length);
}
