#!/usr/bin/env node
import { rmSync } from 'node:fs';

// A reader that closes early, such as `head`, is no error.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error) => {
    if (error.code === 'EPIPE') return;
    process.stderr.write(`esg-score: ${error.message}\n`);
    process.exit(3);
  });
}

const { main } = await import('../dist/shell/main.js');
const { processWorld } = await import('../dist/shell/world.js');

process.on('SIGINT', async () => {
  const { waitingFiles } = await import('../dist/shell/write/replace-file.js');
  for (const path of waitingFiles) rmSync(path, { force: true });
  process.exit(130);
});

process.exitCode = await main(process.argv.slice(2), processWorld());
