import { blankCell, type Cell } from '../../table/cell.js';
import { linkOf } from './hyperlink-formula.js';

const quotedText = /^="((?:[^"]|"")*)"$/;

/**
 * A field of a CSV file as a cell: `text` or `blank`, never a guessed number. `="001"` (written so that
 * Excel keeps the zeros) and `=HYPERLINK("https://…","…")` are read as what Excel would show.
 */
export function csvCell(field: string): Cell {
  if (field.trim() === '') return blankCell;
  if (!field.startsWith('=')) return { kind: 'text', text: field };
  const quoted = quotedText.exec(field.trim())?.[1];
  if (quoted !== undefined) return csvCell(quoted.replaceAll('""', '"'));
  const link = linkOf(field.slice(1));
  return link === undefined
    ? { kind: 'text', text: field }
    : { kind: 'text', text: link.text ?? link.url, link: link.url };
}
