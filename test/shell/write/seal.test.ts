import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { OpenRunRecord, RunRecord } from '../../../src/reports/run-record-schema.js';
import { recordLines } from '../../../src/shell/write/record-lines.js';
import { openRecord, openRecordFile, sealRecord, sha256Of } from '../../../src/shell/write/seal.js';
import { temporaryFolder } from '../temporary-folder.js';

const finding: RunRecord['diagnostics'][number] = {
  code: 'answer/unreadable',
  severity: 'error',
  // Everything that could be taken for the end of a line, a list or the record.
  message: 'a line\nbreak, \u2028 another, “quotes" and a last brace {',
  hint: '[\r\n]',
  location: { text: '], }', file: '表.csv' },
};

const record: OpenRunRecord = {
  recordVersion: 1,
  tool: { name: 'esg-score', version: '0.0.0' },
  rubric: { id: 'r', version: '1.10', sha256: '0'.repeat(64) },
  inputs: [],
  policy: 'default',
  maximums: { total: 100 },
  relative: [],
  provisional: { choices: 0, nodes: [] },
  submissions: [],
  duplicates: [],
  diagnostics: [finding, { ...finding, code: 'answer/skipped', message: '}' }],
};
const outputs = [{ name: 'ranking.xlsx', sha256: '1'.repeat(64) }];

describe('a sealed record', () => {
  it('is JSON whose text before the seal is what the seal is of', () => {
    const text = sealRecord(record, outputs);
    const seal = sha256Of(text.slice(0, text.lastIndexOf('\n  "seal"') + 1));
    expect(JSON.parse(text)).toEqual({ ...record, outputs, seal });
  });

  it('has each finding on a line of its own', () => {
    const lines = sealRecord(record, outputs).split('\n');
    expect(lines.filter((line) => line.startsWith('    {"code":'))).toHaveLength(2);
  });

  it('opens as it was, from a text and from a file', async () => {
    const text = sealRecord(record, outputs);
    const path = join(await temporaryFolder(), 'run.json');
    await writeFile(path, text);
    const opened = openRecord(text);
    expect(opened).toEqual(JSON.parse(text));
    expect(await openRecordFile(path)).toEqual({ record: opened, sha256: sha256Of(text) });
  });

  it('does not open with any one byte changed, added or left out', () => {
    const bytes = Buffer.from(sealRecord(record, outputs));
    expect(openRecord(bytes.toString())).toBeDefined();
    const wrong = [...bytes.keys()].flatMap((index) => {
      const [before, after] = [bytes.subarray(0, index), bytes.subarray(index + 1)];
      // ASCII for ASCII, so that a changed byte stays a text.
      const other = Buffer.from([bytes[index] === 0x30 ? 0x31 : 0x30]);
      return [Buffer.concat([before, other, after]), Buffer.concat([before, after]), before];
    });
    wrong.push(Buffer.concat([bytes, Buffer.from('\n')]));
    expect(wrong.filter((changed) => openRecord(changed.toString()) !== undefined)).toEqual([]);
  });

  it('is made of pieces of a line, whatever its length', () => {
    const many = { ...record, diagnostics: Array.from({ length: 1000 }, () => finding) };
    expect(Math.max(...[...recordLines(many, outputs)].map(({ length }) => length))).toBeLessThan(400);
  });
});
