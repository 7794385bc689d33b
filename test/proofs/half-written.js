// For `node --import`: one of the files that are opened for writing gets half of its content, says so on stderr, and
// waits, as on a disk that stands still; the moment in which a kill meets a half-written file is always hit.
import files from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';
import { setTimeout as sleep } from 'node:timers/promises';

const { open } = files;
const wanted = Number(process.env['HALF_WRITTEN'] ?? 1);
let count = 0;
files.open = async (path, flags, ...more) => {
  const file = await open(path, flags, ...more);
  if (flags !== 'w') return file;
  count += 1;
  if (count !== wanted) return file;
  const write = file.appendFile.bind(file);
  const stop = async (content) => {
    const bytes = Buffer.from(content);
    await write(bytes.subarray(0, Math.ceil(bytes.length / 2)));
    process.stderr.write('half-written: waiting\n');
    await sleep(60_000);
  };
  file.writeFile = stop;
  file.appendFile = stop;
  return file;
};
syncBuiltinESMExports();
