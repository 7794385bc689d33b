import { reasons } from './reasons.js';
import { refuse } from './refusal.js';
import { xmlText } from './xml-entities.js';

/** What is told about the elements of an XML text, by their names without prefixes. */
export interface XmlEvents {
  /** An element begins, with its attributes as written. Gives whether the text right inside it is wanted. */
  readonly open: (name: string, attributes: string) => boolean;
  /** An element ends; its text if that was wanted, otherwise `''`. */
  readonly close: (name: string, text: string) => void;
  /**
   * A shortcut: takes a whole element that begins here in the text, if it is one that can be read at
   * once, and gives where it ends; otherwise `start`. Neither `open` nor `close` is called for it.
   */
  readonly takeWhole?: (text: string, start: number) => number;
}

/** No tag and no cell's text of an honest workbook comes near this. */
const longest = 1024 * 1024;

/**
 * Reads an XML text that is given in pieces, cut anywhere. It keeps nothing but the piece at hand. Throws
 * a `Refusal` for a DOCTYPE, and where elements are not properly nested or closed; it does not check
 * anything else that XML demands.
 */
export function createXmlReader(
  part: string,
  events: XmlEvents,
): { readonly push: (piece: string) => void; readonly end: () => void } {
  // The open elements, and their names without prefixes.
  const path: string[] = [];
  const names: string[] = [];
  let rest = '';
  let started = false;
  let wanted = false;
  let collected = '';

  const closeLast = (): void => {
    path.pop();
    events.close(names.pop() ?? '', collected);
    collected = '';
    wanted = false;
  };
  const close = (text: string, start: number, end: number): void => {
    const name = path.at(-1);
    if (name === undefined || !text.startsWith(name, start)) throw unreadable();
    const past = start + name.length;
    if (past !== end && text.slice(past, end).trim() !== '') throw unreadable();
    closeLast();
  };
  const open = (text: string, start: number, end: number): void => {
    if (started && path.length === 0) throw unreadable();
    started = true;
    const empty = text.charCodeAt(end - 1) === slash;
    const last = empty ? end - 1 : end;
    let colon = -1;
    let nameEnd = start;
    for (; nameEnd < last; nameEnd++) {
      const character = text.charCodeAt(nameEnd);
      if (character <= space) break;
      if (character === colonSign) colon = nameEnd;
    }
    const qualified = text.slice(start, nameEnd);
    const name = colon < 0 ? qualified : text.slice(colon + 1, nameEnd);
    path.push(qualified);
    names.push(name);
    collected = '';
    wanted = events.open(name, text.slice(nameEnd, last));
    if (empty) closeLast();
  };
  const takeMarkup = (text: string, start: number, end: number): void => {
    switch (text.charCodeAt(start + 1)) {
      case slash:
        close(text, start + 2, end - 1);
        return;
      case exclamation:
        if (wanted && text.charCodeAt(start + 2) === bracket) collected += text.slice(start + 9, end - 3);
        return;
      case question:
        return;
      default:
        open(text, start + 1, end - 1);
    }
  };
  const push = (piece: string): void => {
    const text = rest + piece;
    let at = 0;
    for (;;) {
      const start = text.charCodeAt(at) === less ? at : text.indexOf('<', at);
      if (start >= 0 && !wanted && events.takeWhole !== undefined) {
        const end = events.takeWhole(text, start);
        if (end > start) {
          at = end;
          continue;
        }
      }
      const plain = start < 0 ? -1 : plainCloseEnd(text, start, path[path.length - 1]);
      const end = start < 0 || plain >= 0 ? plain : markupEnd(text, start, part);
      if (end < 0) {
        rest = start >= 0 || wanted ? text.slice(at) : '';
        if (rest.length > longest) throw unreadable();
        return;
      }
      if (wanted && start > at) collected += xmlText(text.slice(at, start));
      at = end;
      if (plain >= 0) closeLast();
      else takeMarkup(text, start, end);
    }
  };
  const end = (): void => {
    if (!started || path.length > 0 || rest.trim() !== '') throw unreadable();
  };
  return { push, end };
}

const space = 0x20;
const slash = 0x2f;
const colonSign = 0x3a;
const exclamation = 0x21;
const question = 0x3f;
const bracket = 0x5b;
const quote = 0x22;
const apostrophe = 0x27;
const less = 0x3c;
const greater = 0x3e;

const unreadable = (): Error => refuse('input/damaged', { reason: reasons.unreadableXml });

/** Past `</name>` where that stands here and whole, which is nearly always; otherwise -1. */
function plainCloseEnd(text: string, start: number, name: string | undefined): number {
  if (name === undefined || text.charCodeAt(start + 1) !== slash) return -1;
  const end = start + 2 + name.length;
  if (text.charCodeAt(end) !== greater) return -1;
  for (let at = 0; at < name.length; at++) {
    if (text.charCodeAt(start + 2 + at) !== name.charCodeAt(at)) return -1;
  }
  return end + 1;
}

/** Past the end of the tag, comment, CDATA section or instruction that starts here; -1 where it is cut off. */
function markupEnd(text: string, start: number, part: string): number {
  switch (text.charCodeAt(start + 1)) {
    case slash:
      return past(text, '>', start + 2);
    case question:
      return past(text, '?>', start + 2);
    case exclamation:
      if (text.startsWith('<!--', start)) return past(text, '-->', start + 4);
      if (text.startsWith('<![CDATA[', start)) return past(text, ']]>', start + 9);
      if (text.startsWith('<!DOCTYPE', start))
        throw refuse('input/unsafe', { reason: reasons.doctype(part) });
      if (text.length - start < 9) return -1;
      throw unreadable();
    default:
      return tagEnd(text, start + 1);
  }
}

/** Past the first such text from here on; -1 where there is none. */
function past(text: string, end: string, from: number): number {
  const found = text.indexOf(end, from);
  return found < 0 ? -1 : found + end.length;
}

/** Past the `>` that ends a start tag; one inside an attribute's quotation marks does not. */
function tagEnd(text: string, start: number): number {
  let open = 0;
  for (let at = start; at < text.length; at++) {
    const character = text.charCodeAt(at);
    if (open !== 0) {
      if (character === open) open = 0;
    } else if (character === greater) return at + 1;
    else if (character === quote || character === apostrophe) open = character;
    else if (character === less) throw unreadable();
  }
  return -1;
}
