import { readFile } from 'node:fs/promises';
import { type Check, check } from '../../reports/verification/verification.js';
import { lockPath, readLock } from '../write/lock-file.js';
import { sha256Of } from '../write/seal.js';

/** The hash of the record that a lock names, read even where the lock itself was changed. */
async function lockedHash(path: string): Promise<unknown> {
  try {
    const content: unknown = JSON.parse(await readFile(path, 'utf8'));
    const record: unknown =
      typeof content === 'object' && content !== null ? Reflect.get(content, 'record') : undefined;
    return typeof record === 'object' && record !== null ? Reflect.get(record, 'sha256') : undefined;
  } catch {
    return undefined;
  }
}

/** Checks the lock beside a run record. */
export async function checkLock(recordPath: string): Promise<Check> {
  const found = await readLock(recordPath);
  switch (found.state) {
    case 'none':
      return check('lock', '', 'unlocked');
    case 'locked':
      return check('lock', '', 'locked', { publishedOn: found.lock.publishedOn, role: found.lock.role });
    case 'broken': {
      const isOfThis = (await lockedHash(lockPath(recordPath))) === sha256Of(await readFile(recordPath));
      return check('lock', '', isOfThis ? 'lock-changed' : 'lock-of-other');
    }
  }
}
