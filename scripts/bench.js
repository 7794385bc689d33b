import { mkdtemp, rm, stat } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { makeField } from './bench/make-field.js';
import { compare, measure } from './bench/measure.js';
import { writeCsv, writeXlsx } from './bench/write-field.js';

// How long `rank` takes and how much memory, against plainly reading the same file with the same library.
// Ratios say something on any machine, seconds do not; nothing here passes or fails. See docs/benchmark.md.

const { values: options } = parseArgs({
  options: { quick: { type: 'boolean', default: false }, runs: { type: 'string' } },
});
const sizes = options.quick ? [1_000] : [1_000, 10_000];
const runs = Number(options.runs ?? (options.quick ? 3 : 5));
if (!Number.isInteger(runs) || runs < 1) throw new Error('--runs is a whole number from 1');

const program = fileURLToPath(import.meta.resolve('../bin/esg-score.js'));
const formats = [
  {
    name: 'xlsx',
    write: writeXlsx,
    plainRead: fileURLToPath(import.meta.resolve('./bench/plain-read-xlsx.js')),
  },
  {
    name: 'csv',
    write: writeCsv,
    plainRead: fileURLToPath(import.meta.resolve('./bench/plain-read-csv.js')),
  },
];

const ratio = ({ min, median, max }) => `${median.toFixed(2)} (${min.toFixed(2)}–${max.toFixed(2)})`;
const seconds = ({ median }) => `${median.toFixed(2)} s`;
const megabytes = ({ median }) => `${median.toFixed(0)} MB`;

function printRow(cells) {
  console.log(`| ${cells.join(' | ')} |`);
}

function printComparison(name, size, { own, plain, time, memory }) {
  const absolute = (of) => `${seconds(of.seconds)}, ${megabytes(of.megabytes)}`;
  printRow([name, size, ratio(time), ratio(memory), absolute(own), absolute(plain)]);
}

const folder = await mkdtemp(join(tmpdir(), 'esg-score-bench-'));
try {
  console.log(
    `Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'CPU'}, ${runs} runs of each\n`,
  );
  printRow([
    'what',
    'file',
    'time ÷ baseline: median (min–max)',
    'peak memory ÷ baseline',
    'own',
    'baseline',
  ]);
  printRow(Array(6).fill('---'));
  printComparison(
    '`--help` ÷ an empty Node start',
    '—',
    await compare(
      () => measure([program, '--help'], folder),
      () => measure(['--eval', ''], folder),
      Math.max(runs, 10),
    ),
  );
  for (const count of sizes) {
    const rows = makeField(count);
    for (const { name, write, plainRead } of formats) {
      const file = join(folder, `submissions-${count}.${name}`);
      await write(file, rows);
      const size = `${((await stat(file)).size / 1024 ** 2).toFixed(1)} MB`;
      const compared = await compare(
        () => measure([program, 'rank', file, '--out', join(folder, 'out'), '--quiet'], folder),
        () => measure([plainRead, file], folder),
        runs,
      );
      printComparison(`rank ${count.toLocaleString('en')} ${name} ÷ reading it`, size, compared);
    }
  }
} finally {
  await rm(folder, { recursive: true, force: true });
}
