import { stat } from 'node:fs/promises';
import { basename, dirname, extname, join, resolve } from 'node:path';
import type { Run } from '../ranking/run.js';
import type { RunRecord } from '../reports/run-record-schema.js';
import { UsageError } from './exit.js';
import type { World } from './world.js';
import { isOwnName, recordName } from './write/known-outputs.js';
import { openRecordFile } from './write/seal.js';

/** An earlier run, scored again from its record. */
export interface RecordedRun {
  readonly path: string;
  readonly record: RunRecord;
  readonly run: Run;
}

/** The record file that is meant: a folder of results is as good as the record in it. */
async function recordPath(named: string): Promise<string | undefined> {
  for (const candidate of [named, join(named, recordName)]) {
    if (await isFile(candidate)) return candidate;
  }
  return undefined;
}

async function isFile(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined))?.isFile() === true;
}

/** The run record in the folder of another file. */
function besideOf(path: string): string {
  return join(dirname(path), recordName);
}

/**
 * Whether what is named means a run that was made earlier: its record, its folder or another file of its results;
 * everything else are files of submissions.
 */
export async function namesRecord(named: string, world: World): Promise<boolean> {
  const path = resolve(world.cwd, named);
  if (['', '.json'].includes(extname(path).toLowerCase()) && named !== '-') return true;
  if ((await stat(path).catch(() => undefined))?.isDirectory() === true) return true;
  return isOwnName(basename(path)) && (await isFile(besideOf(path)));
}

/**
 * Reads a run record, named itself or by the folder of its results, and scores it again.
 * @throws UsageError if there is none, if it was changed, or if it is of a version that kept too little.
 */
export async function readRecord(named: string, world: World): Promise<RecordedRun> {
  const path = await recordPath(resolve(world.cwd, named));
  if (path === undefined)
    throw new UsageError({
      'zh-CN': `没有运行记录“${named}”：请给出 ${recordName} 或它所在的文件夹`,
      en: `There is no run record “${named}”: name ${recordName} or the folder that holds it`,
    });
  const record = (await openRecordFile(path))?.record;
  if (record === undefined && basename(path) !== recordName && (await isFile(besideOf(path))))
    throw new UsageError({
      'zh-CN': `“${named}”不是运行记录；它旁边的 ${recordName} 才是，请改写为 ${besideOf(named)}`,
      en: `“${named}” is no run record; the ${recordName} beside it is: name ${besideOf(named)}`,
    });
  if (record === undefined)
    throw new UsageError({
      'zh-CN': `“${named}”不是运行记录，或写成之后被改动过；请用 rank 重新生成`,
      en: `“${named}” is no run record, or was changed after it was written; make it again with rank`,
    });
  if (record.basis === undefined)
    throw new UsageError({
      'zh-CN': `运行记录“${named}”由旧版本写成，没有保存评分依据；请用 rank 重新生成`,
      en: `The run record “${named}” is of an older version and keeps too little; make it again with rank`,
    });
  const { loadBasis } = await import('../review/load-basis.js');
  const { scoreBasis } = await import('../review/score-basis.js');
  const loaded = loadBasis(record.basis, {
    toolVersion: record.tool.version,
    rubricSha256: record.rubric.sha256,
  });
  if (loaded.basis === undefined)
    throw new UsageError({
      'zh-CN': `运行记录“${basename(path)}”中的评分规则在这个版本中已无法读取`,
      en: `The rubric in the run record “${basename(path)}” cannot be read by this version`,
    });
  return { path, record, run: scoreBasis(loaded.basis) };
}
