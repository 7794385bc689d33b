import { Buffer } from 'node:buffer';
import type { FileFacts } from '../../../reports/inspection/inspection.js';
import { checkedChunks } from '../../read/guard-zip.js';
import { listParts } from '../../read/list-parts.js';
import { sniff } from '../../read/sniff.js';
import { otherZipContent } from '../../read/sniff-zip.js';
import { type ByteSource, memorySource, readAll } from '../../read/source.js';
import { zipMembers } from '../../read/zip-member.js';
import { textFormat } from './text-format.js';

type Facts = Omit<FileFacts, 'name' | 'size'>;

const unreadable: Facts = { kind: 'unreadable', member: undefined, format: undefined };

async function contentFacts(source: ByteSource): Promise<Facts> {
  const { kind } = await sniff(source);
  if (kind === 'legacy-xls') return { ...unreadable, kind: 'xls' };
  if (kind === 'text') return { ...unreadable, kind: 'csv', format: await textFormat(source) };
  return kind === 'zip' ? zipFacts(source) : unreadable;
}

async function zipFacts(source: ByteSource): Promise<Facts> {
  const parts = await listParts(await readAll(source));
  if (otherZipContent(parts) === undefined) return { ...unreadable, kind: 'xlsx' };
  const [member] = zipMembers(parts);
  if (member === undefined) return unreadable;
  const chunks: Buffer[] = [];
  for await (const chunk of checkedChunks(member)) chunks.push(chunk);
  const packed = await contentFacts(memorySource(Buffer.concat(chunks)));
  return { ...packed, member: { name: member.name, others: parts.size - 1 } };
}

/** What the bytes of a file are; only for files that could be read, as those alone are known to be harmless. */
export async function fileFacts(name: string, bytes: Uint8Array): Promise<FileFacts> {
  return { name, size: bytes.length, ...(await contentFacts(memorySource(bytes))) };
}

/** What is left to say of a file that cannot be read. */
export function unreadableFacts(name: string, size: number): FileFacts {
  return { name, size, ...unreadable };
}
