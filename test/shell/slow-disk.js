// For `node --import`: every move of a file says so on stderr and then waits, as on a very slow disk;
// the moment in which an interruption meets finished files beside their targets is always hit.
import files from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';
import { setTimeout as sleep } from 'node:timers/promises';

const { rename } = files;
const wanted = Number(process.env['SLOW_RENAME'] ?? 1);
let count = 0;
files.rename = async (from, to) => {
  count += 1;
  if (count === wanted) {
    process.stderr.write('slow-disk: waiting\n');
    await sleep(60_000);
  }
  return rename(from, to);
};
syncBuiltinESMExports();
