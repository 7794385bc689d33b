import { Buffer } from 'node:buffer';
import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.js';
import type { Sheet } from '../../table/sheet.js';
import { readCsv } from './csv.js';
import type { Limits } from './limits.js';
import { listParts } from './list-parts.js';
import { isLockFile } from './lock-file.js';
import { refuse, Refusal } from './refusal.js';
import { sniff } from './sniff.js';
import { otherZipContent } from './sniff-zip.js';
import { fileTooLarge } from './too-large.js';
import { readXlsx } from './xlsx.js';

/** The sheets of a file, and what had to be said about reading it. */
export interface ReadSheets {
  readonly sheets: readonly Sheet[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads every sheet of a spreadsheet, .xlsx or CSV by its content and not by its name; `name` only says
 * where findings are. Whatever is wrong with the file is a diagnostic, with no sheets where nothing can
 * be read; it never throws for somebody's data.
 */
export async function readSheets(name: string, bytes: Uint8Array, limits: Limits): Promise<ReadSheets> {
  try {
    return await readContent(name, Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), limits);
  } catch (error) {
    if (error instanceof Refusal) return { sheets: [], diagnostics: [error.at(name)] };
    throw error;
  }
}

async function readContent(name: string, bytes: Buffer, limits: Limits): Promise<ReadSheets> {
  if (isLockFile(name, bytes.length)) throw refuse('input/lock-file', {});
  if (bytes.length > limits.file) throw fileTooLarge(bytes.length, limits.file);
  const content = sniff(bytes);
  switch (content.kind) {
    case 'zip':
      return { sheets: await readZip(name, bytes, limits), diagnostics: [] };
    case 'text': {
      const { sheets, diagnostics } = await readCsv(name, bytes, limits);
      const misnamed = /\.xlsx?$/i.test(name)
        ? [diagnose('input/csv-named-otherwise', {}, { file: name })]
        : [];
      return { sheets, diagnostics: [...misnamed, ...diagnostics] };
    }
    case 'other':
      throw refuse('input/not-a-spreadsheet', { content: content.content });
    case 'empty':
      throw refuse('input/empty', {});
    case 'legacy-xls':
      throw refuse('input/legacy-xls', {});
    case 'encrypted':
      throw refuse('input/encrypted', {});
    case 'html':
      throw refuse('input/html', {});
  }
}

async function readZip(name: string, bytes: Buffer, limits: Limits): Promise<readonly Sheet[]> {
  const parts = await listParts(bytes);
  const content = otherZipContent(parts);
  if (content !== undefined) throw refuse('input/not-a-spreadsheet', { content });
  return readXlsx(name, parts, limits);
}
