import { columnLetter } from '../../table/sheet.js';
import type { CopyWords } from './copy-words.js';
import type { MarkedCell } from './marked-cells.js';
import type { Remark } from './remark.js';
import { xmlText } from './xml-text.js';

/** Shapes that one block of ids has room for. */
const blockSize = 1024;
/** A note says no more than this many findings. */
const mostRemarks = 5;
/** Program and person see this as the note's author. */
const author = 'esg-score';

function noteText({ remarks }: MarkedCell, words: CopyWords): string {
  const said = remarks.slice(0, mostRemarks).map(({ severity, message, hint }: Remark) => {
    const advice = hint === '' ? '' : `\n${words.hint}${hint}`;
    return `[${words.severity[severity]}] ${message}${advice}`;
  });
  const more = remarks.length - said.length;
  return [...said, ...(more > 0 ? [words.more(more)] : [])].join('\n\n');
}

/** The part with the texts of a sheet's notes. */
export function commentsXml(cells: readonly MarkedCell[], words: CopyWords, namespace: string): string {
  const comments = cells.map(
    (cell) =>
      `<comment ref="${columnLetter(cell.column)}${String(cell.row)}" authorId="0"><text><t xml:space="preserve">${xmlText(noteText(cell, words))}</t></text></comment>`,
  );
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<comments xmlns="${namespace}"><authors><author>${author}</author></authors><commentList>${comments.join('')}</commentList></comments>`;
}

function shape({ row, column }: MarkedCell, id: number): string {
  const anchor = [column + 1, 15, Math.max(0, row - 2), 10, column + 5, 15, row + 6, 4].join(', ');
  return `<v:shape id="_x0000_s${String(id)}" type="#_x0000_t202" style="position:absolute;margin-left:60pt;margin-top:2pt;width:260pt;height:110pt;z-index:1;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${anchor}</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>${String(row - 1)}</x:Row><x:Column>${String(column)}</x:Column></x:ClientData></v:shape>`;
}

/** How many blocks of shape ids so many notes take. */
export function blocksFor(notes: number): number {
  return Math.ceil(notes / (blockSize - 1));
}

/** The part that draws a sheet's notes; its shapes take the blocks of ids from `firstBlock` on, theirs alone in the workbook. */
export function drawingXml(cells: readonly MarkedCell[], firstBlock: number): string {
  const blocks = Array.from({ length: blocksFor(cells.length) }, (_, index) => firstBlock + index);
  const shapes = cells.map((cell, index) => {
    const block = firstBlock + Math.floor(index / (blockSize - 1));
    return shape(cell, block * blockSize + 1 + (index % (blockSize - 1)));
  });
  return `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="${blocks.join(',')}"/></o:shapelayout><v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>${shapes.join('')}</xml>`;
}
