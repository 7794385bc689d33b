import { mkdtemp, rm, stat } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { compare, measure } from './bench/measure.js';

// How long `rank` takes and how much memory, against a yardstick that only unpacks the same file and cuts it into
// cells: with the run record alone, and with the workbook too. With --readers, the program's reader alone.
// Ratios say something on any machine, seconds do not; nothing here passes or fails. See docs/benchmark.md.

const { values: options } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    readers: { type: 'boolean', default: false },
    large: { type: 'boolean', default: false },
    runs: { type: 'string' },
  },
});
const sizes = [1_000, ...(options.quick ? [] : [10_000]), ...(options.large ? [100_000] : [])];
const runs = Number(options.runs ?? (options.quick ? 3 : 5));
if (!Number.isInteger(runs) || runs < 1) throw new Error('--runs is a whole number from 1');

const makeFile = fileURLToPath(import.meta.resolve('./bench/make-file.js'));
const readRows = fileURLToPath(import.meta.resolve('./bench/read-rows.js'));
const program = fileURLToPath(import.meta.resolve('../bin/esg-score.js'));
const formats = [
  {
    name: 'xlsx',
    scan: fileURLToPath(import.meta.resolve('./bench/scan-xlsx.js')),
  },
  {
    name: 'csv',
    scan: fileURLToPath(import.meta.resolve('./bench/scan-csv.js')),
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

const readers = (file) => ['rows of # ÷ scanning it', [readRows, file]];

/** Beyond so many submissions no workbook is asked for: it would have a million rows of items and more. */
const largestWorkbook = 20_000;

/** `rank` with each choice of results; the limits leave room for the largest file. */
const ranks = (file, folder, count) =>
  (count > largestWorkbook ? ['json'] : ['json', 'xlsx']).map((format) => [
    `rank # to ${format} ÷ scanning it`,
    [
      ...[program, 'rank', file, '--out', join(folder, `out-${format}`), '--quiet', '--format', format],
      ...['--fail-on', 'never', '--limit', 'file=2GB,inflated=8GB,cells=30000000'],
    ],
  ]);

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
  if (!options.readers) {
    const help = () => measure([program, '--help'], folder);
    const nothing = () => measure(['--eval', ''], folder);
    printComparison('`--help` ÷ an empty Node start', '—', await compare(help, nothing, Math.max(runs, 10)));
  }
  for (const count of sizes) {
    for (const { name, scan } of formats) {
      const file = join(folder, `submissions-${count}.${name}`);
      await measure([makeFile, file, String(count)], folder);
      const size = `${((await stat(file)).size / 1024 ** 2).toFixed(1)} MB`;
      for (const [what, own] of options.readers ? [readers(file)] : ranks(file, folder, count)) {
        const compared = await compare(
          () => measure(own, folder),
          () => measure([scan, file], folder),
          runs,
        );
        printComparison(what.replace('#', `${count.toLocaleString('en')} ${name}`), size, compared);
      }
      await rm(file);
    }
  }
} finally {
  await rm(folder, { recursive: true, force: true });
}
