import { blankCell, type Cell } from '../../table/cell.js';
import { cellText } from './cell-text.js';
import { readXmlPart } from './read-xml-part.js';
import { reasons } from './reasons.js';
import { refuse } from './refusal.js';
import { textCell } from './xlsx-cell.js';
import type { Part } from './zip-parts.js';

/**
 * The texts that cells refer to, each as the cell that it makes. Runs of rich text are joined, phonetic
 * text is left out. `spend` is called for every text and run and may throw.
 */
export async function readSharedStrings(part: Part, spend: () => void): Promise<readonly Cell[]> {
  const made: Cell[] = [];
  let place: 'start' | 'list' | 'text' | 'aside' = 'start';
  let aside = '';
  let joined = '';
  const open = (name: string): boolean => {
    switch (place) {
      case 'start':
        if (name !== 'sst') throw refuse('input/damaged', { reason: reasons.unreadableXml });
        place = 'list';
        return false;
      case 'list':
        if (name === 'si') {
          spend();
          place = 'text';
          joined = '';
        }
        return false;
      case 'text':
        if (name === 'r') spend();
        if (name === 'rPh' || name === 'extLst') [place, aside] = ['aside', name];
        return name === 't';
      case 'aside':
        return false;
    }
  };
  const close = (name: string, text: string): void => {
    if (place === 'aside') {
      if (name === aside) place = 'text';
    } else if (place === 'text') {
      if (name === 't') joined = joined === '' ? text : joined + text;
      if (name !== 'si') return;
      made.push(joined === '' ? blankCell : textCell(cellText(joined)));
      place = 'list';
    }
  };
  const strings: Cell[] = [];
  for await (const cell of readXmlPart(part, { open, close }, made)) strings.push(cell);
  return strings;
}
