import { createReadStream } from 'node:fs';

// The yardstick for reading a CSV file: decode it and cut it into fields, nothing else. It knows only
// commas, LF and doubled quotation marks and checks nothing; no reader can do much less.
const decoder = new TextDecoder();
let records = 0;
let length = 0;
let rest = '';

/** The fields of a record's line. */
function fieldsOf(line) {
  const fields = [];
  for (let at = 0; at <= line.length;) {
    if (line.charCodeAt(at) === 34) {
      let end = line.indexOf('"', at + 1);
      while (line.charCodeAt(end + 1) === 34) end = line.indexOf('"', end + 2);
      fields.push(line.slice(at + 1, end).replaceAll('""', '"'));
      at = end + 2;
    } else {
      const comma = line.indexOf(',', at);
      const end = comma < 0 ? line.length : comma;
      fields.push(line.slice(at, end));
      at = end + 1;
    }
  }
  return fields;
}

/** The place of the first line end from `at` on that is not inside quotation marks; -1 for none. */
function recordEnd(text, at) {
  let end = text.indexOf('\n', at);
  for (let mark = text.indexOf('"', at); mark >= 0 && mark < end; mark = text.indexOf('"', mark + 1)) {
    mark = text.indexOf('"', mark + 1);
    if (mark < 0) return -1;
    if (mark > end) end = text.indexOf('\n', mark);
  }
  return end;
}

for await (const chunk of createReadStream(process.argv[2], { highWaterMark: 256 * 1024 })) {
  const text = rest + decoder.decode(chunk, { stream: true });
  let at = 0;
  for (let end = recordEnd(text, at); end >= 0; end = recordEnd(text, at)) {
    for (const field of fieldsOf(text.slice(at, end))) length += field.length;
    records += 1;
    at = end + 1;
  }
  rest = text.slice(at);
}
if (records === 0 || length === 0) throw new Error('the file is empty');
