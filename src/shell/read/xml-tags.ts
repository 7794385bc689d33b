import { createXmlReader } from './xml-reader.js';
import { decodeEntities } from './xml-entities.js';

/** Attributes by their names without prefixes. */
export type Attributes = ReadonlyMap<string, string>;

/**
 * The attributes of the elements of some names in a small XML part, in order. With `inside`, only those
 * within an element of that name.
 */
export function readTags(xml: string, element: string, inside?: string): readonly Attributes[] {
  const found: Attributes[] = [];
  let within = inside === undefined;
  const reader = createXmlReader(element, {
    open: (name, attributes) => {
      if (name === inside) within = true;
      else if (within && name === element) found.push(readAttributes(attributes));
      return false;
    },
    close: (name) => {
      if (name === inside) within = false;
    },
  });
  reader.push(xml);
  reader.end();
  return found;
}

/** The attributes written in a start tag. */
export function readAttributes(text: string): Attributes {
  const found = new Map<string, string>();
  for (const [, name = '', double, single] of text.matchAll(/([\w.:-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)) {
    found.set(name.replace(/^.*:/, ''), decodeEntities(double ?? single ?? ''));
  }
  return found;
}
