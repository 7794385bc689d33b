import { defaultLimits } from '../../dist/shell/read/limits.js';
import { openFileSource } from '../../dist/shell/read/source.js';
import { streamSheets } from '../../dist/shell/read/stream-sheets.js';

// The program's own reader alone: every row of every sheet is read and let go.
const limits = { ...defaultLimits, file: 2 ** 40, inflated: 2 ** 40, rows: 2 ** 40, cells: 2 ** 40 };
const source = await openFileSource(process.argv[2]);
const { sheets, diagnostics } = await streamSheets(process.argv[2], source, limits);
let cells = 0;
for (const sheet of sheets) for await (const row of sheet.rows()) cells += row.cells.length;
await source.close();
if (cells === 0 || diagnostics.length > 0) throw new Error('the file is not read cleanly');
