import { relative } from 'node:path';
import { parseAsOf } from '../as-of.js';
import { exitCodes, UsageError } from '../exit.js';
import { readRecord } from '../read-record.js';
import { today } from '../today.js';
import type { World } from '../world.js';
import { writeLock } from '../write/lock-file.js';
import { terminalLanguage } from '../terminal/language.js';
import type { CommonOptions } from './options.js';

/** The options of `lock`. */
export interface LockOptions extends CommonOptions {
  readonly role: string;
  readonly asOf?: string;
}

/**
 * The role of who publishes, as given.
 * @throws UsageError if it is empty.
 */
export function requireRole(role: string): string {
  if (role.trim() !== '') return role.trim();
  throw new UsageError({
    'zh-CN': '请写明公布人的角色，如“评委会秘书处”',
    en: 'State the role of who publishes, such as “jury secretariat”',
  });
}

/** `esg-score lock RUN`: marks a run record as published; returns the exit code. */
export async function lock(named: string, options: LockOptions, world: World): Promise<number> {
  const role = requireRole(options.role);
  const publishedOn = parseAsOf(options.asOf) ?? today();
  const { path, run } = await readRecord(named, world);
  const written = relative(world.cwd, await writeLock(path, { publishedOn, role }));
  if (options.quiet !== true) {
    const chinese = terminalLanguage(options, world, run.rubric) === 'zh-CN';
    world.stderr.write(
      chinese ? `已锁定（${publishedOn}）：${written}\n` : `Locked (${publishedOn}): ${written}\n`,
    );
  }
  return exitCodes.done;
}
