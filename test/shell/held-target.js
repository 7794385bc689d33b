// For `node --import`: the first moves of a file fail as where another program holds the target for a while.
import files from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';

const { rename } = files;
let left = Number(process.env['HELD_TIMES'] ?? 0);
files.rename = async (from, to) => {
  if (left > 0) {
    left -= 1;
    throw Object.assign(new Error('held'), { code: process.env['HELD_CODE'] ?? 'EBUSY' });
  }
  return rename(from, to);
};
syncBuiltinESMExports();
