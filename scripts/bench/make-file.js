import { makeField } from './make-field.js';
import { writeCsv, writeXlsx } from './write-field.js';

// Writes a field of so many submissions. In a process of its own: a child's peak memory counts from that of its parent.
const [path, count] = process.argv.slice(2);
await (path.endsWith('.csv') ? writeCsv : writeXlsx)(path, makeField(Number(count)));
