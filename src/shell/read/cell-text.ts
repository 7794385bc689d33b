import { Buffer } from 'node:buffer';

const scratch = Buffer.allocUnsafe(64 * 1024);

/**
 * A cell's text as it was written in the file's XML, with `_x000D_` escapes resolved. The text stands on
 * its own: a piece of a longer string, as JavaScript makes them, would keep the whole file in memory.
 */
export function cellText(written: string): string {
  if (written.includes('_x')) return unescape(written);
  // Shorter pieces are copies anyway.
  if (written.length < 13) return written;
  if (written.length * 2 > scratch.length) return Buffer.from(written, 'utf16le').toString('utf16le');
  return scratch.toString('utf16le', 0, scratch.write(written, 'utf16le'));
}

function unescape(written: string): string {
  return written.replace(/_x([0-9A-F]{4})_/g, (whole, hex: string) => {
    const code = Number.parseInt(hex, 16);
    if (code >= 0xd800 && code <= 0xdfff) return whole;
    return code >= 0x20 || code === 9 || code === 10 || code === 13 ? String.fromCharCode(code) : '';
  });
}
