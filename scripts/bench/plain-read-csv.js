import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';

// What rank is compared with: the same file read whole by the same library, and nothing else done.
if (parse(readFileSync(process.argv[2]), { bom: true }).length < 2) throw new Error('the table is empty');
