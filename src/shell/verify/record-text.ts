import { readFile, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { type RunRecord, runRecordSchema } from '../../reports/run-record-schema.js';
import { UsageError } from '../exit.js';
import type { World } from '../world.js';
import { recordName } from '../write/known-outputs.js';
import { openRecordFile, sealRecord } from '../write/seal.js';

/** What the text of a run record turns out to be. */
export type RecordText =
  | { readonly state: 'intact'; readonly record: RunRecord }
  /** The content fits its seal but is not written as the program writes; counted from 1. */
  | {
      readonly state: 'rewritten';
      readonly record: RunRecord;
      readonly line: number;
      readonly column: number;
    }
  /** A record whose content does not fit its seal. */
  | { readonly state: 'seal-broken'; readonly record: RunRecord }
  | { readonly state: 'other-form'; readonly version: string }
  /** JSON, but with keys or values that no record has; the places are the keys that lead there. */
  | { readonly state: 'not-a-record'; readonly places: readonly string[] }
  | { readonly state: 'not-json'; readonly reason: string };

/**
 * The path of a run record, named itself or by the folder of its results.
 * @throws UsageError if there is none.
 */
export async function recordPath(named: string, world: World): Promise<string> {
  const path = resolve(world.cwd, named);
  for (const candidate of [path, join(path, recordName)])
    if ((await stat(candidate).catch(() => undefined))?.isFile() === true) return candidate;
  throw new UsageError({
    'zh-CN': `没有运行记录“${named}”：请给出 ${recordName} 或它所在的文件夹`,
    en: `There is no run record “${named}”: name ${recordName} or the folder that holds it`,
  });
}

/** Where two texts part, as line and column from 1. */
function firstDifference(text: string, other: string): { readonly line: number; readonly column: number } {
  let at = 0;
  while (at < text.length && text[at] === other[at]) at += 1;
  const before = text.slice(0, at);
  const line = before.split('\n').length;
  return { line, column: at - before.lastIndexOf('\n') };
}

function nameAt(content: unknown, path: readonly PropertyKey[]): string {
  const steps: string[] = [];
  let here: unknown = content;
  for (const key of path) {
    here = typeof here === 'object' && here !== null ? Reflect.get(here, key) : undefined;
    const name: unknown =
      typeof key === 'number' && typeof here === 'object' && here !== null
        ? (Reflect.get(here, 'name') as unknown)
        : undefined;
    steps.push(typeof name === 'string' ? name : String(key));
  }
  return steps.join(' › ');
}

/** What keeps a text from being the record that it looks like, or where it differs from one. */
function judgeChanged(text: string): RecordText {
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch (error) {
    return { state: 'not-json', reason: error instanceof Error ? error.message : String(error) };
  }
  const version: unknown =
    typeof content === 'object' && content !== null ? Reflect.get(content, 'recordVersion') : undefined;
  if (typeof version === 'number' && version !== runRecordSchema.shape.recordVersion.value)
    return { state: 'other-form', version: String(version) };
  const parsed = runRecordSchema.safeParse(content);
  if (!parsed.success) {
    const places = parsed.error.issues.map((issue) =>
      nameAt(
        content,
        issue.code === 'unrecognized_keys' ? [...issue.path, ...issue.keys.slice(0, 1)] : issue.path,
      ),
    );
    return { state: 'not-a-record', places: [...new Set(places)] };
  }
  const { data: record } = parsed;
  // Its form was just checked; parsing puts keys in the schema's order, and the seal is of the file's.
  const { seal, outputs, ...unsealed } = content as RunRecord;
  const sealed = sealRecord(unsealed, outputs);
  return sealed.includes(seal)
    ? { state: 'rewritten', record, ...firstDifference(text, sealed) }
    : { state: 'seal-broken', record };
}

/** What a file is: a record as the program wrote it, one that was changed, or something else. */
export async function judgeRecord(path: string): Promise<RecordText> {
  const opened = await openRecordFile(path);
  if (opened !== undefined) return { state: 'intact', record: opened.record };
  const bytes = await readFile(path);
  const text = bytes.toString('utf8');
  return Buffer.from(text).equals(bytes) ? judgeChanged(text) : { state: 'not-json', reason: 'not UTF-8' };
}
