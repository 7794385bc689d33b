import { readEntries } from '../shell/write/read-entries.js';

/** What stands in private cells and headers of the exports, and in their document properties; nowhere else. */
export const privateMarks: readonly string[] = [
  ...['qzhead', 'qzname', 'qztitle', '1990077', 'qzmail'],
  ...['qzsource', 'qzip', 'qzuser', 'qzremark', 'qzauthor', 'qzeditor'],
];

/** What stands in evidence, rulings and the ledger: for the work that it is about, not for the public. */
export const ownMarks: readonly string[] = ['qzproof', 'qzreason', 'qzledger', 'qznote'];

/** The parts of a file as texts: those of a workbook, which is a zip, by name; with the file's name. */
export function partsOf(name: string, bytes: Uint8Array): ReadonlyMap<string, string> {
  const inside = name.endsWith('.xlsx')
    ? [...readEntries(bytes)].map(([part, text]): [string, string] => [`${name} ${part}`, `${part}\n${text}`])
    : [[name, Buffer.from(bytes).toString()] as [string, string]];
  return new Map([[`${name} (name)`, name], ...inside]);
}

/** Where marks stand among some parts, as `mark in part`. */
export function findMarks(parts: ReadonlyMap<string, string>, marks: readonly string[]): readonly string[] {
  return [...parts].flatMap(([place, text]) =>
    marks
      .filter((mark) => text.toLowerCase().includes(mark.toLowerCase()))
      .map((mark) => `${mark} in ${place}`),
  );
}
