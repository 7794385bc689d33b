const delimiters = [',', '\t', ';'] as const;

/** How many of the first records are looked at, and how many characters of them. */
const sample = { records: 50, characters: 256 * 1024 };

/**
 * The character that parts the fields of a CSV text: the one that gives most of the first records the
 * same number of fields (more than one), quoted fields respected; the comma where nothing is parted.
 */
export function findDelimiter(text: string): string {
  const head = text.slice(0, sample.characters);
  let best = { delimiter: ',', share: 0, fields: 1 };
  for (const delimiter of delimiters) {
    const found = { delimiter, ...evidenceFor(countFields(head, delimiter)) };
    if (found.fields < 2 || found.share < best.share) continue;
    if (found.share > best.share || found.fields > best.fields) best = found;
  }
  return best.delimiter;
}

/** The most frequent number of fields above one, and the share of records that have it. */
function evidenceFor(counts: readonly number[]): { share: number; fields: number } {
  const frequency = new Map<number, number>();
  for (const count of counts) if (count > 1) frequency.set(count, (frequency.get(count) ?? 0) + 1);
  let best = { share: 0, fields: 1 };
  for (const [fields, times] of frequency) {
    const share = times / counts.length;
    if (share > best.share || (share === best.share && fields > best.fields)) best = { share, fields };
  }
  return best;
}

/** The number of fields of each of the first records that are not blank; a quotation mark opens only at a field's start. */
function countFields(text: string, delimiter: string): readonly number[] {
  const counts: number[] = [];
  let fields = 1;
  let quoted = false;
  let fieldStart = 0;
  let recordStart = 0;
  const endRecord = (end: number): void => {
    if (text.slice(recordStart, end).trim() !== '') counts.push(fields);
    fields = 1;
    fieldStart = recordStart = end + 1;
  };
  for (let at = 0; at < text.length && counts.length < sample.records; at++) {
    const character = text.charAt(at);
    if (character === '"') {
      if (quoted || at === fieldStart) quoted = !quoted;
    } else if (quoted) continue;
    else if (character === delimiter) {
      fields++;
      fieldStart = at + 1;
    } else if (character === '\n' || character === '\r') endRecord(at);
  }
  if (counts.length < sample.records) endRecord(text.length);
  return counts;
}
