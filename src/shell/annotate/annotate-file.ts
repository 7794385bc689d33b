import { Buffer } from 'node:buffer';
import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import { diagnose } from '../../diagnostics/diagnostic.js';
import type { Language } from '../../diagnostics/language.js';
import { type Limits } from '../read/limits.js';
import { listParts } from '../read/list-parts.js';
import { readSheets } from '../read/read-sheets.js';
import { Refusal } from '../read/refusal.js';
import { sniff } from '../read/sniff.js';
import { otherZipContent } from '../read/sniff-zip.js';
import { memorySource } from '../read/source.js';
import type { Parts } from '../read/zip-parts.js';
import { annotateWorkbook } from './annotate-workbook.js';
import { copyWords } from './copy-words.js';
import { plainWorkbook } from './plain-workbook.js';
import type { Remark } from './remark.js';
import { hasSameValues } from './same-values.js';
import { UnknownStructure } from './unknown-structure.js';

/** An annotated copy; `extension` is `.xlsm` where the workbook holds macros, as programs refuse them elsewhere. */
export interface AnnotatedCopy {
  readonly bytes: Uint8Array;
  readonly extension: '.xlsx' | '.xlsm';
  readonly diagnostics: readonly Diagnostic[];
}

/** The parts of a file that is a workbook; undefined for CSV, .xls and a zip with one of them. */
async function workbookParts(bytes: Uint8Array): Promise<Parts | undefined> {
  if ((await sniff(memorySource(bytes))).kind !== 'zip') return undefined;
  const parts = await listParts(Buffer.from(bytes));
  return otherZipContent(parts) === undefined ? parts : undefined;
}

/** A new workbook with the values of a file, annotated. */
async function annotateValues(
  file: string,
  bytes: Uint8Array,
  remarks: readonly Remark[],
  language: Language,
  limits: Limits,
): Promise<Uint8Array | undefined> {
  const { sheets } = await readSheets(file, bytes, limits);
  if (sheets.length === 0) return undefined;
  const { workbookBytes } = await import('../write/workbook-bytes.js');
  const { model, names } = plainWorkbook(file, sheets, language);
  const made = await workbookBytes(model);
  const moved = remarks.map((remark) => ({
    ...remark,
    sheet: remark.sheet === undefined ? undefined : (names.get(remark.sheet) ?? remark.sheet),
  }));
  return annotateWorkbook(await listParts(Buffer.from(made)), moved, copyWords[language], limits);
}

function isSigned(parts: Parts): boolean {
  return [...parts.keys()].some((name) => name.startsWith('_xmlsignatures/'));
}

/**
 * The annotated copy of one file: its own workbook where it is one, otherwise a new one with its values;
 * undefined where nothing can be read from it, which its findings say. What the copy loses is a finding.
 */
export async function annotateFile(
  file: string,
  bytes: Uint8Array,
  remarks: readonly Remark[],
  language: Language,
  limits: Limits,
): Promise<AnnotatedCopy | undefined> {
  try {
    const parts = await workbookParts(bytes);
    if (parts !== undefined) {
      const extension = parts.has('xl/vbaproject.bin') ? '.xlsm' : '.xlsx';
      const signature = isSigned(parts) ? [diagnose('input/copy-unsigned', {}, { file })] : [];
      try {
        const annotated = await annotateWorkbook(parts, remarks, copyWords[language], limits);
        if (!(await hasSameValues(bytes, annotated, limits))) throw new UnknownStructure('xl/worksheets');
        return { bytes: annotated, extension, diagnostics: signature };
      } catch (error) {
        if (!(error instanceof UnknownStructure)) throw error;
        const rebuilt = await annotateValues(file, bytes, remarks, language, limits);
        const finding = diagnose('input/copy-of-values', { part: error.part }, { file });
        return rebuilt && { bytes: rebuilt, extension: '.xlsx', diagnostics: [finding] };
      }
    }
    const made = await annotateValues(file, bytes, remarks, language, limits);
    return made && { bytes: made, extension: '.xlsx', diagnostics: [] };
  } catch (error) {
    if (error instanceof Refusal) return undefined;
    throw error;
  }
}
