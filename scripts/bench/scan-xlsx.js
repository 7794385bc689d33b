import { readFileSync } from 'node:fs';
import { createInflateRaw } from 'node:zlib';
import { fromBufferPromise } from 'yauzl';

// The yardstick for reading a workbook: unpack it and turn every cell into a text or a number, nothing
// else. It knows only the plainest XML and checks nothing; no reader can do much less.
const bytes = readFileSync(process.argv[2]);
const zip = await fromBufferPromise(bytes);
const parts = new Map();
for await (const entry of zip.eachEntry()) {
  const { fileDataStart } = await zip.readLocalFileHeaderPromise(entry, { minimal: true });
  parts.set(entry.fileName, bytes.subarray(fileDataStart, fileDataStart + entry.compressedSize));
}

/** Unpacks a part and calls `take` with every match of a pattern, also across the borders of its pieces. */
async function scan(name, pattern, end, take) {
  const packed = parts.get(name);
  if (packed === undefined) return;
  const inflate = createInflateRaw({ chunkSize: 256 * 1024 });
  const decoder = new TextDecoder();
  inflate.end(packed);
  let rest = '';
  for await (const chunk of inflate) {
    const text = rest + decoder.decode(chunk, { stream: true });
    const cut = text.lastIndexOf(end) + end.length;
    const whole = text.slice(0, cut);
    pattern.lastIndex = 0;
    for (let match = pattern.exec(whole); match !== null; match = pattern.exec(whole)) take(match);
    rest = text.slice(cut);
  }
}

const strings = [];
await scan('xl/sharedStrings.xml', /<si>(?:<t[^>]*>([^<]*)<\/t>)?/g, '</si>', (match) => {
  strings.push(match[1] ?? '');
});
let cells = 0;
let sum = 0;
await scan(
  'xl/worksheets/sheet1.xml',
  /<c r="[A-Z]+\d+"(?: s="\d+")?(?: t="(\w+)")?>(?:<v>([^<]*)<\/v>|<is><t>([^<]*)<\/t>)/g,
  '</c>',
  ([, type, value, inline]) => {
    cells += 1;
    if (type === 's') sum += strings[Number(value)].length;
    else sum += inline === undefined ? Number(value) : inline.length;
  },
);
if (cells === 0 || Number.isNaN(sum)) throw new Error('the workbook is empty');
