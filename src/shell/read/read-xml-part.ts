import { createXmlDecoder } from './decode-xml.js';
import { checkedChunks } from './guard-zip.js';
import { createXmlReader, type XmlEvents } from './xml-reader.js';
import type { Part } from './zip-parts.js';

/** Reads a part of XML piece by piece, and passes on what `events` has put into `made` after each. Throws a `Refusal`. */
export async function* readXmlPart<T>(part: Part, events: XmlEvents, made: T[]): AsyncGenerator<T> {
  const decode = createXmlDecoder();
  const reader = createXmlReader(part.name, events);
  for await (const chunk of checkedChunks(part)) {
    reader.push(decode(chunk));
    yield* made;
    made.length = 0;
  }
  reader.end();
}
