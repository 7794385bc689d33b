const entities = new Map([
  ['lt', '<'],
  ['gt', '>'],
  ['amp', '&'],
  ['quot', '"'],
  ['apos', "'"],
]);

/**
 * The attributes of every element of a name in a small XML part, in order, by their names without
 * prefixes. The element may bear any prefix; a raw `<` ends it, so that reading stays linear.
 */
export function readTags(xml: string, element: string): readonly ReadonlyMap<string, string>[] {
  const tag = new RegExp(`<(?:[\\w.-]+:)?${element}(?=[\\s/>])((?:[^<>"']|"[^<"]*"|'[^<']*')*)>`, 'g');
  return Array.from(xml.matchAll(tag), ([, attributes = '']) => readAttributes(attributes));
}

/** The attributes written in a start tag, by their names without prefixes. */
export function readAttributes(text: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const [, name = '', double, single] of text.matchAll(/([\w.:-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)) {
    found.set(name.replace(/^.*:/, ''), decodeEntities(double ?? single ?? ''));
  }
  return found;
}

/** A text of XML with its entities and character references resolved; unknown ones stay as they are. */
function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#(\d{1,7})|#x([\dA-Fa-f]{1,6})|(\w{2,4}));/g, (whole, decimal, hex, name) => {
    if (typeof name === 'string') return entities.get(name) ?? whole;
    const code = typeof decimal === 'string' ? Number(decimal) : Number.parseInt(String(hex), 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
