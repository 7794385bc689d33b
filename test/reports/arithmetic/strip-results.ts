import { readEntries } from '../../shell/write/read-entries.js';
import { makeZip } from '../../shell/read/make-zip.js';

/** What a copy says instead of the workbook: sheets by part name. */
export type Change = (xml: string, part: string) => string;

/** A copy of a workbook with no result in any cell that has a formula, so that whoever opens it must calculate. */
export function withoutResults(bytes: Uint8Array, change: Change = (xml) => xml): Buffer {
  const parts = [...readEntries(bytes)].map(([name, content]): [string, string] => {
    if (!name.startsWith('xl/worksheets/sheet')) return [name, content];
    return [name, change(content, name).replaceAll(/(<\/f>|<f[^>]*\/>)<v>[^<]*<\/v>/gu, '$1')];
  });
  return makeZip(Object.fromEntries(parts), { deflate: true });
}
