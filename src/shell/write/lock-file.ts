import { readFile, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { z } from 'zod';
import { UsageError } from '../exit.js';
import { recordName } from './known-outputs.js';
import { writeNewFile } from './new-file.js';
import { sha256Of } from './seal.js';

const lockSchema = z.strictObject({
  lockVersion: z.literal(1),
  record: z.strictObject({ name: z.string(), sha256: z.string() }),
  publishedOn: z.string(),
  role: z.string(),
  seal: z.string(),
});

/** The mark that a run record is published: of which record, since when, by whom in which role. */
export type Lock = Omit<z.output<typeof lockSchema>, 'seal'>;

/** The lock's file beside a run record: `run.lock.json` beside `run.json`. */
export function lockPath(recordPath: string): string {
  return join(dirname(recordPath), `${basename(recordPath, '.json')}.lock.json`);
}

function serialise(lock: unknown): string {
  return JSON.stringify(lock, null, 2);
}

/** What stands beside a run record: no lock, a sound one, or one that was changed or is of another record. */
export type FoundLock =
  | { readonly state: 'none' }
  | { readonly state: 'locked'; readonly lock: Lock }
  | { readonly state: 'broken' };

/** Reads the lock of a run record. */
export async function readLock(recordPath: string): Promise<FoundLock> {
  const text = await readFile(lockPath(recordPath), 'utf8').catch(() => undefined);
  if (text === undefined) return { state: 'none' };
  try {
    const { seal, ...lock } = lockSchema.parse(JSON.parse(text));
    const record = await readFile(recordPath);
    const sound = seal === sha256Of(serialise(lock)) && lock.record.sha256 === sha256Of(record);
    return sound ? { state: 'locked', lock } : { state: 'broken' };
  } catch {
    return { state: 'broken' };
  }
}

function alreadyLocked(folder: string): UsageError {
  return new UsageError({
    'zh-CN': `${folder} 中的结果已公布并锁定，不能改写，--overwrite 也不例外；请用 --out 换一个文件夹`,
    en: `The results in ${folder} are published and locked; they are never replaced, not even with --overwrite. Choose another folder with --out`,
  });
}

/**
 * Refuses a folder whose run is published, whatever its lock says.
 * @throws UsageError
 */
export async function refuseLocked(folder: string): Promise<void> {
  const found = await stat(lockPath(join(folder, recordName))).catch(() => undefined);
  if (found !== undefined) throw alreadyLocked(folder);
}

/**
 * Marks a run record as published and returns the lock's path.
 * @throws UsageError if it is locked already.
 */
export async function writeLock(
  recordPath: string,
  by: { readonly publishedOn: string; readonly role: string },
): Promise<string> {
  const path = lockPath(recordPath);
  const known = await readLock(recordPath);
  if (known.state === 'locked') {
    const { publishedOn, role } = known.lock;
    throw new UsageError({
      'zh-CN': `${dirname(recordPath)} 已于 ${publishedOn} 由“${role}”锁定`,
      en: `${dirname(recordPath)} was locked on ${publishedOn} by “${role}”`,
    });
  }
  const found = await stat(path).catch(() => undefined);
  if (found !== undefined) throw alreadyLocked(dirname(recordPath));
  const name = basename(recordPath);
  const lock: Lock = {
    lockVersion: 1,
    record: { name, sha256: sha256Of(await readFile(recordPath)) },
    ...by,
  };
  const text = `${serialise({ ...lock, seal: sha256Of(serialise(lock)) })}\n`;
  await writeNewFile(path, Buffer.from(text), undefined);
  return path;
}
