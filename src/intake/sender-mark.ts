import type { Text } from '../diagnostics/language.js';
import { missingMark } from '../items/missing.js';
import { type Cell, cellText } from '../table/cell.js';
import { foldText } from '../table/clean-text.js';
import { type DigitsReading, readDigits, readNumberDigits } from './whole-digits.js';

/** A column that may tell who sent a row: a contact or id of the rubric, or the platform's user id. */
export interface SenderField {
  readonly id: string;
  readonly label: Text;
  /** Counts from 0. */
  readonly column: number;
}

/** What a cell says about the sender: marks such as `phone:1385154…` (none for nobody), or lost digits. */
export interface SenderReading {
  readonly marks: readonly string[];
  readonly lost: boolean;
}

/** Names that platforms give to senders who gave none. */
const nobody = new Set(['anonymous', '匿名', '匿名用户', '未知']);

const nothing: SenderReading = { marks: [], lost: false };

function readCell(cell: Cell, text: string): DigitsReading {
  return cell.kind === 'number' && !cell.percent ? readNumberDigits(cell.value) : readDigits(text);
}

/**
 * The marks of the sender in a cell. A number that has lost its end marks nobody, as two people could
 * look like one.
 */
export function readSender(id: string, cell: Cell, placeholders: ReadonlySet<string>): SenderReading {
  if (cell.kind === 'blank' || cell.kind === 'error' || missingMark(cell) !== undefined) return nothing;
  const text = foldText(cellText(cell));
  const isNobody =
    placeholders.has(text) || nobody.has(text) || !/[\p{L}\p{N}]/u.test(text) || /^\d{1,4}$/u.test(text);
  if (isNobody) return nothing;
  const reading = readCell(cell, text);
  switch (reading.state) {
    case 'lost':
      return { marks: [], lost: true };
    case 'digits':
      return { marks: reading.numbers.map((number) => `${id}:${number}`), lost: false };
    case 'text':
      return { marks: [`${id}:${text}`], lost: false };
  }
}
