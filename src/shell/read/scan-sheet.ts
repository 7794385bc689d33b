import type { Limits } from './limits.js';
import { createSheetBounds } from './sheet-bounds.js';
import { readAttributes } from './xml-tags.js';

/** What a sheet's XML holds, found without parsing it. */
export interface SheetScan {
  /** Whether cells or rows are without their own place (`r`): legal, but the parser needs it. */
  readonly placeless: boolean;
  readonly usesSharedStrings: boolean;
  /** The relationship of each linked cell or range. */
  readonly links: readonly { readonly range: string; readonly id: string }[];
}

/** Excel itself allows 65,530 links in a sheet. */
const mostLinks = 70_000;

const tag = /<(?:[\w.-]+:)?(c|row|r|hyperlink)(?=[\s/>])([^<>]*)>/g;
const placeOf = /(?:^|\s)r\s*=\s*["']([^"']*)["']/;

/**
 * A pass over a sheet's XML, given as pieces of text in order. `spend` is called for every cell, row and
 * run of rich text; like the sheet's bounds it may throw a `Refusal`.
 */
export function createSheetScan(
  part: string,
  limits: Limits,
  spend: () => void,
): { readonly push: (piece: string) => void; readonly end: () => SheetScan } {
  const bounds = createSheetBounds(part, limits);
  const links: { range: string; id: string }[] = [];
  let rest = '';
  let placeless = false;
  let usesSharedStrings = false;
  const takePlaced = (attributes: string, take: (place: string | undefined) => void): void => {
    const place = placeOf.exec(attributes)?.[1];
    take(place);
    placeless ||= place === undefined;
  };
  const takeLink = (attributes: ReadonlyMap<string, string>): void => {
    const [range, id] = [attributes.get('ref'), attributes.get('id')];
    if (range !== undefined && id !== undefined && links.length < mostLinks) links.push({ range, id });
  };
  const takeTag = (name: string | undefined, attributes: string): void => {
    if (name === 'hyperlink') takeLink(readAttributes(attributes));
    else spend();
    if (name === 'row') takePlaced(attributes, bounds.row);
    if (name === 'c') takePlaced(attributes, bounds.cell);
    if (name === 'c') usesSharedStrings ||= /\st\s*=\s*["']s["']/.test(attributes);
  };
  return {
    push: (piece) => {
      const text = rest + piece;
      for (const [, name, attributes = ''] of text.matchAll(tag)) takeTag(name, attributes);
      rest = unfinishedTag(text);
    },
    end: () => ({ placeless, usesSharedStrings, links }),
  };
}

/** The beginning of a tag that the next piece will end; `''` where there is none or it is no tag at all. */
function unfinishedTag(text: string): string {
  const start = text.lastIndexOf('<');
  return start < 0 || text.includes('>', start) || text.length - start > 65_536 ? '' : text.slice(start);
}
