import { spawn } from 'node:child_process';
import { once } from 'node:events';

/** Loaded into every child: when it exits, it tells its peak memory in KB through file descriptor 3. */
const reportMemory = `data:text/javascript,${encodeURIComponent(
  `import { writeSync } from 'node:fs';
   process.on('exit', () => writeSync(3, String(process.resourceUsage().maxRSS)));`,
)}`;

/**
 * Runs Node with these arguments in a folder and gives the wall time in seconds and the peak memory in
 * MB. Throws if it fails.
 */
export async function measure(args, cwd) {
  const start = performance.now();
  const child = spawn(process.execPath, ['--import', reportMemory, ...args], {
    cwd,
    stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
  });
  const texts = { errors: '', memory: '' };
  child.stdio[2].on('data', (chunk) => (texts.errors += chunk));
  child.stdio[3].on('data', (chunk) => (texts.memory += chunk));
  const [code] = await once(child, 'close');
  const seconds = (performance.now() - start) / 1000;
  if (code !== 0) throw new Error(`node ${args.join(' ')} ended with ${code}:\n${texts.errors}`);
  return { seconds, megabytes: Number(texts.memory) / 1024 };
}

/** The smallest, the middle and the largest of some numbers. */
function spread(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  const median = (sorted[Math.floor(middle)] + sorted[Math.ceil(middle)]) / 2;
  return { min: sorted[0], median, max: sorted.at(-1) };
}

/**
 * Runs two programs in turn, so that a busy machine slows both, and gives every run's numbers and the
 * ratios of each pair. A first pair warms the disk cache and is not counted.
 */
export async function compare(subject, baseline, runs) {
  await subject();
  await baseline();
  const pairs = [];
  for (let run = 0; run < runs; run += 1) pairs.push([await subject(), await baseline()]);
  const ratios = (of) => spread(pairs.map(([own, plain]) => own[of] / plain[of]));
  return {
    own: {
      seconds: spread(pairs.map(([own]) => own.seconds)),
      megabytes: spread(pairs.map(([own]) => own.megabytes)),
    },
    plain: {
      seconds: spread(pairs.map(([, plain]) => plain.seconds)),
      megabytes: spread(pairs.map(([, plain]) => plain.megabytes)),
    },
    time: ratios('seconds'),
    memory: ratios('megabytes'),
  };
}
