import { readTags } from './xml-tags.js';

/** What a cell's number format makes of its number. */
export type NumberFormat = 'plain' | 'percent' | 'time';

/** Times that every program knows by their number, the Chinese ones (27–36, 50–58) included. */
const isBuiltInTime = (id: number): boolean =>
  (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58);

/** The formats of a workbook's cell styles, in the order by which cells refer to them. */
export function readNumberFormats(stylesXml: string): readonly NumberFormat[] {
  const custom = new Map<number, NumberFormat>();
  for (const format of readTags(stylesXml, 'numFmt')) {
    custom.set(Number(format.get('numFmtId')), classifyFormat(format.get('formatCode') ?? ''));
  }
  return readTags(stylesXml, 'xf', 'cellXfs').map((style) => {
    const id = Number(style.get('numFmtId') ?? 0);
    return custom.get(id) ?? (isBuiltInTime(id) ? 'time' : id === 9 || id === 10 ? 'percent' : 'plain');
  });
}

/**
 * A format code's kind. What stands in quotation marks, after a backslash or in brackets is only shown
 * (`0"days"`, `[Red]`), but `[h]:mm` counts hours.
 */
export function classifyFormat(code: string): NumberFormat {
  const bare = code.replace(/\[(h+|m+|s+)\]/gi, '$1').replace(/"[^"]*"|\[[^\]]*\]|[\\_*]./gs, '');
  if (/[ymdhs]|a{3}/i.test(bare)) return 'time';
  return bare.includes('%') ? 'percent' : 'plain';
}
