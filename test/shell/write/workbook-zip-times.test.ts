import { expect, test } from 'vitest';
import { pinZipTimes } from '../../../src/shell/write/workbook-zip-times.js';

/** A zip file with one stored entry, its times all ones. */
function zipOf(content: string): Buffer {
  const name = Buffer.from('a.txt');
  const local = Buffer.alloc(30);
  local.writeUInt32LE(0x04034b50, 0);
  local.writeUInt32LE(0xffffffff, 10);
  local.writeUInt32LE(content.length, 18);
  local.writeUInt32LE(content.length, 22);
  local.writeUInt16LE(name.length, 26);
  const central = Buffer.alloc(46);
  central.writeUInt32LE(0x02014b50, 0);
  central.writeUInt32LE(0xffffffff, 12);
  central.writeUInt32LE(content.length, 20);
  central.writeUInt32LE(content.length, 24);
  central.writeUInt16LE(name.length, 28);
  const before = Buffer.concat([local, name, Buffer.from(content)]);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(46 + name.length, 12);
  end.writeUInt32LE(before.length, 16);
  return Buffer.concat([before, central, name, end]);
}

test('the times in both headers of an entry become the first moment of 1980, nothing else changes', () => {
  const zip = zipOf('content');
  const expected = Buffer.from(zip);
  const central = 30 + 5 + 7;
  expected.writeUInt32LE(0x00210000, 10);
  expected.writeUInt32LE(0x00210000, central + 12);
  pinZipTimes(zip);
  expect(zip.equals(expected)).toBe(true);
});

test('works on a part of a larger buffer', () => {
  const zip = zipOf('content');
  const larger = Buffer.concat([Buffer.alloc(9), zip]);
  pinZipTimes(larger.subarray(9));
  expect(larger.readUInt32LE(9 + 10)).toBe(0x00210000);
});

test('bytes that are no zip file are refused', () => {
  expect(() => {
    pinZipTimes(Buffer.from('not a zip file, but long enough to look'));
  }).toThrow('zip');
  const broken = zipOf('content');
  broken.writeUInt32LE(3, broken.length - 6);
  expect(() => {
    pinZipTimes(broken);
  }).toThrow('broken');
});
