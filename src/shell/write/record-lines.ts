import { createHash } from 'node:crypto';
import type { RunRecord } from '../../reports/run-record-schema.js';
import type { StreamedRecord } from '../../reports/run-record.js';

/** What stands on lines of its own, by its name: everything else is one line. */
const spread = { submissions: true, diagnostics: true, basis: true } as const;

function isSpread(key: string): boolean {
  return Object.hasOwn(spread, key);
}

function isList(value: unknown): value is Iterable<unknown> {
  return typeof value === 'object' && value !== null && Symbol.iterator in value;
}

/** A list's elements, without names, or an object's members. */
function* entriesOf(value: object): Generator<readonly [string | undefined, unknown]> {
  if (isList(value)) for (const element of value) yield [undefined, element];
  else for (const [key, member] of Object.entries(value)) if (member !== undefined) yield [key, member];
}

/** The lines of a list's elements or an object's members, without the brackets around them. */
function* partLines(value: object, indent: string): Generator<string> {
  let waiting: string | undefined;
  for (const [key, part] of entriesOf(value)) {
    if (waiting !== undefined) yield `${waiting},\n`;
    const name = key === undefined ? '' : `${JSON.stringify(key)}: `;
    if (key === undefined || !isSpread(key) || typeof part !== 'object' || part === null) {
      waiting = `${indent}${name}${JSON.stringify(part)}`;
      continue;
    }
    const [open, close] = isList(part) ? ['[', ']'] : ['{', '}'];
    yield `${indent}${name}${open}\n`;
    yield* partLines(part, `${indent}  `);
    waiting = `${indent}${close}`;
  }
  if (waiting !== undefined) yield `${waiting}\n`;
}

/** How a record's file ends, after everything that the seal is of. */
export function sealLines(seal: string): string {
  return `  "seal": "${seal}"\n}\n`;
}

/**
 * The text of a run record's file in pieces, a line or less each: an entry a line where there are many, so that
 * neither writing nor reading needs all of it in one text. Its last line but one is the seal, the SHA-256 of
 * all bytes before that line.
 */
export function* recordLines(record: StreamedRecord, outputs: RunRecord['outputs']): Generator<string> {
  const hash = createHash('sha256');
  yield '{\n';
  hash.update('{\n');
  let last = '';
  for (const line of partLines({ ...record, outputs }, '  ')) {
    if (last !== '') {
      hash.update(last);
      yield last;
    }
    last = line;
  }
  const end = last.replace(/\n$/, ',\n');
  hash.update(end);
  yield end;
  yield sealLines(hash.digest('hex'));
}
