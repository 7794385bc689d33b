import type { Buffer } from 'node:buffer';
const quote = 0x22;
const carriageReturn = 0x0d;
const lineFeed = 0x0a;

/**
 * Whether a quotation mark stands inside a field of a CSV text in UTF-8 (`5" screen`, `="001"`): one
 * that opens behind other text, or closes before other text. Looks at nothing but the marks.
 */
export async function hasStrayQuotes(blocks: AsyncIterable<Buffer>, delimiter: string): Promise<boolean> {
  const parts = new Set<number | undefined>([undefined, carriageReturn, lineFeed, delimiter.charCodeAt(0)]);
  let quoted = false;
  let closing = false; // the last byte of the block before was a mark within quotation marks
  let before: number | undefined;
  for await (const block of blocks) {
    let at = 0;
    if (closing) {
      if (block.length === 0) continue;
      closing = false;
      if (block[0] === quote) at = 1;
      else if (!parts.has(block[0])) return true;
      else quoted = false;
    }
    for (at = block.indexOf(quote, at); at >= 0; at = block.indexOf(quote, at)) {
      const past = at + 1;
      if (!quoted) {
        if (!parts.has(at === 0 ? before : block[at - 1])) return true;
        quoted = true;
      } else if (past === block.length) closing = true;
      else if (block[past] === quote) at++;
      else if (!parts.has(block[past])) return true;
      else quoted = false;
      at++;
    }
    before = block.at(-1) ?? before;
  }
  return false;
}
