import { readAttributes } from './xml-tags.js';

/** What a sheet's XML holds behind its rows. */
export interface SheetTail {
  /** The merged ranges, `A1:D1`. */
  readonly merges: readonly string[];
  /** The relationship of each linked cell or range. */
  readonly links: readonly { readonly range: string; readonly id: string }[];
}

/** Excel itself allows 65,530 links in a sheet; merged titles are a few. */
const most = 70_000;

const tag = /<(?:[\w.-]+:)?(hyperlink|mergeCell)(?=[\s/>])([^<>]*)>/g;
const overlap = 64;

/**
 * A pass over a sheet's XML, given as pieces of text in order: it skips the rows and notes ranges and
 * links of what follows them. `prefix` is that of the sheet's elements (`x:`), mostly none.
 */
export function createTailScan(prefix: string): {
  readonly push: (piece: string) => void;
  readonly end: () => SheetTail;
} {
  const rowsEnd = `</${prefix}sheetData`;
  const merges: string[] = [];
  const links: { range: string; id: string }[] = [];
  let behindRows = false;
  let rest = '';
  const takeTag = (name: string | undefined, attributes: string): void => {
    const found = readAttributes(attributes);
    const [range, id] = [found.get('ref'), found.get('id')];
    if (range === undefined) return;
    if (name === 'mergeCell' && merges.length < most) merges.push(range);
    if (name === 'hyperlink' && id !== undefined && links.length < most) links.push({ range, id });
  };
  return {
    push: (piece) => {
      if (!behindRows) {
        const at = piece.indexOf(rowsEnd);
        const cut = at < 0 ? (rest + piece.slice(0, overlap)).indexOf(rowsEnd) : 0;
        behindRows = at >= 0 || cut >= 0;
        rest = behindRows ? '' : (rest + piece.slice(-overlap)).slice(-overlap);
        if (!behindRows) return;
        if (at > 0) piece = piece.slice(at);
      }
      const text = rest + piece;
      for (const [, name, attributes = ''] of text.matchAll(tag)) takeTag(name, attributes);
      rest = unfinishedTag(text);
    },
    end: () => ({ merges, links }),
  };
}

/** The beginning of a tag that the next piece will end; `''` where there is none or it is no tag at all. */
function unfinishedTag(text: string): string {
  const start = text.lastIndexOf('<');
  return start < 0 || text.includes('>', start) || text.length - start > 65_536 ? '' : text.slice(start);
}
