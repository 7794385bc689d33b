import type { Buffer } from 'node:buffer';
import { createTagDecoder } from './decode-xml.js';
import type { Limits } from './limits.js';
import { reasons } from './reasons.js';
import { refuse } from './refusal.js';
import { createSheetScan, type SheetScan } from './scan-sheet.js';

/** What a look through a part has shown before any parser sees it. */
export interface PartScan {
  /** The name of the outermost element, without prefix; `''` where the part is not XML. */
  readonly root: string;
  /** Whether it is legal XML that the workbook parser misreads, see `repairSheet` and `repairStrings`. */
  readonly odd: boolean;
  readonly sheet: SheetScan | undefined;
}

/** How many characters of the piece before are looked at again, so that no search is cut in two. */
const overlap = 512;

/** Pictures are no part of the workbook's own XML; one in SVG may well begin with a DOCTYPE. */
const media = /(?:^|\/)media\//i;

const oddSheet =
  /<[\w.-]+:(?:worksheet|sheetData)[\s>]|<!\[CDATA\[|_x[0-9A-F]{4}_|<(?:[\w.-]+:)?rPh[\s>]|\st\s*=\s*["']d["']|<(?:[\w.-]+:)?v\s*(?:\/>|>\s*<\/(?:[\w.-]+:)?v)/;
const oddStrings = /<[\w.-]+:sst[\s>]|<!\[CDATA\[|<(?:[\w.-]+:)?extLst[\s/>]/;

const sharedText = /<(?:[\w.-]+:)?(?:si|r)[\s/>]/g;

/**
 * A pass over a part that is given its pieces in order. It throws a `Refusal` on a DOCTYPE and, in
 * sheets, on rows and columns beyond the limits. `spend` is called for everything that the workbook
 * parser will keep in memory, and may throw as well.
 */
export function createPartScan(
  name: string,
  limits: Limits,
  spend: () => void,
): { readonly push: (chunk: Buffer) => void; readonly end: () => PartScan } {
  const decode = createTagDecoder();
  let tail = '';
  let root: string | undefined;
  let wide = false;
  let odd = false;
  let sheet: ReturnType<typeof createSheetScan> | undefined;
  return {
    push: (chunk) => {
      const first = root === undefined;
      const piece = decode(chunk);
      root ??= media.test(name) ? '' : rootElement(piece);
      if (first) wide = piece.length < chunk.length;
      if (first && root === 'worksheet') sheet = createSheetScan(name, limits, spend);
      if (root === '') return;
      const text = tail + piece;
      if (text.includes('<!DOCTYPE')) throw refuse('input/unsafe', { reason: reasons.doctype(name) });
      const oddity = root === 'worksheet' ? oddSheet : oddStrings;
      odd ||= oddity.test(text);
      sheet?.push(piece);
      if (root === 'sst') for (let left = piece.match(sharedText)?.length ?? 0; left > 0; left--) spend();
      tail = text.slice(-overlap);
    },
    end: () => {
      const found = sheet?.end();
      return { root: root ?? '', odd: odd || wide || (found?.placeless ?? false), sheet: found };
    },
  };
}

/** The first element's name without prefix, past declaration and comments; `''` for what is not XML. */
function rootElement(start: string): string {
  const [, name] =
    /^(?:\uFEFF|\xEF\xBB\xBF)?\s*(?:<[?!][^<]*>\s*)*<(?:[\w.-]+:)?([\w.-]+)[\s/>]/.exec(start) ?? [];
  if (name !== undefined) return name;
  return /^(?:\uFEFF|\xEF\xBB\xBF)?\s*</.test(start) ? 'unknown' : '';
}
