import { Buffer } from 'node:buffer';
import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import { diagnose } from '../../diagnostics/diagnostic.js';
import { openCsv } from './csv.js';
import { checkedChunks } from './guard-zip.js';
import type { Limits } from './limits.js';
import { listParts } from './list-parts.js';
import { isLockFile } from './lock-file.js';
import { refuse, Refusal } from './refusal.js';
import type { SheetStream } from './sheet-stream.js';
import { sniff } from './sniff.js';
import { otherZipContent } from './sniff-zip.js';
import { type ByteSource, memorySource, readAll } from './source.js';
import { fileTooLarge } from './too-large.js';
import { openXls } from './xls.js';
import { openXlsx } from './xlsx.js';
import { zipMembers } from './zip-member.js';
import type { Part, Parts } from './zip-parts.js';

/** The sheets of a file, their rows still unread, and what had to be said about opening it. */
export interface SheetStreams {
  readonly sheets: readonly SheetStream[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Opens every sheet of a spreadsheet (.xlsx, .xls or CSV, also alone in a zip) by its content and not by
 * its name; `name` only says where findings are. Whatever is wrong with the file is a diagnostic, with no
 * sheets where nothing can be read. What shows only while rows are read is thrown there as a `Refusal`,
 * whose `at(name)` is the diagnostic.
 */
export async function streamSheets(name: string, source: ByteSource, limits: Limits): Promise<SheetStreams> {
  try {
    if (isLockFile(name, source.size)) throw refuse('input/lock-file', {});
    return await openContent({ name, title: name, packed: false }, source, limits);
  } catch (error) {
    if (error instanceof Refusal) return { sheets: [], diagnostics: [error.at(name)] };
    throw error;
  }
}

/** What is being opened: the file's name, and the name that a CSV sheet gets: that of the file, or of what is packed in it. */
interface Opened {
  readonly name: string;
  readonly title: string;
  readonly packed: boolean;
}

async function openContent(opened: Opened, source: ByteSource, limits: Limits): Promise<SheetStreams> {
  const { name, title } = opened;
  if (source.size > limits.file) throw fileTooLarge(source.size, limits.file);
  const content = await sniff(source);
  switch (content.kind) {
    case 'zip':
      return openZip(opened, await readAll(source), limits);
    case 'legacy-xls':
      return { sheets: await openXls(name, await readAll(source), limits), diagnostics: [] };
    case 'text': {
      const { sheets, diagnostics } = await openCsv(name, title, source, limits);
      const misnamed = /\.xlsx?$/i.test(title)
        ? [diagnose('input/csv-named-otherwise', {}, { file: name })]
        : [];
      return { sheets, diagnostics: [...misnamed, ...diagnostics] };
    }
    case 'other':
      throw refuse('input/not-a-spreadsheet', { content: content.content });
    case 'empty':
      throw refuse('input/empty', {});
    case 'older-xls':
      throw refuse('input/legacy-xls', {});
    case 'encrypted':
      throw refuse('input/encrypted', {});
    case 'html':
      throw refuse('input/html', {});
    case 'spss':
      throw refuse('input/spss', {});
  }
}

async function openZip(opened: Opened, bytes: Buffer, limits: Limits): Promise<SheetStreams> {
  const parts = await listParts(bytes);
  const content = otherZipContent(parts);
  if (content === undefined) return { sheets: await openXlsx(opened.name, parts, limits), diagnostics: [] };
  const members = opened.packed || content.office ? [] : zipMembers(parts);
  const [member, another] = members;
  if (member === undefined) throw refuse('input/not-a-spreadsheet', { content: content.text });
  if (another !== undefined) throw severalMembers(members);
  return openMember(opened.name, member, parts, limits);
}

async function openMember(name: string, member: Part, parts: Parts, limits: Limits): Promise<SheetStreams> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of checkedChunks(member)) {
    size += chunk.length;
    if (size > limits.file) throw fileTooLarge(size, limits.file);
    chunks.push(chunk);
  }
  const source = memorySource(Buffer.concat(chunks));
  const { sheets, diagnostics } = await openContent(
    { name, title: member.name, packed: true },
    source,
    limits,
  );
  const others = parts.size - 1;
  const said = diagnose('input/read-from-zip', { member: member.name, others }, { file: name });
  return { sheets, diagnostics: [said, ...diagnostics] };
}

/** The names of at most this many files are said. */
const mostNames = 5;

function severalMembers(members: readonly Part[]): Refusal {
  const names = members.slice(0, mostNames).map((part) => part.name);
  const more = members.length > mostNames ? '…' : '';
  return refuse('input/zip-with-several', {
    count: members.length,
    names: { 'zh-CN': `${names.join('、')}${more}`, en: `${names.join(', ')}${more}` },
  });
}
