import { relative } from 'node:path';
import type { Language } from '../../diagnostics/language.js';
import type { RunRecord } from '../../reports/run-record-schema.js';
import {
  type Check,
  type CheckState,
  isTrue,
  type Verification,
} from '../../reports/verification/verification.js';
import { verificationJson } from '../../reports/verification/verification-json.js';
import { verificationLines } from '../../reports/verification/verification-text.js';
import { exitCodes } from '../exit.js';
import { findInputs, type FoundInput } from '../find-inputs.js';
import { environmentLanguage, terminalLanguage } from '../terminal/language.js';
import { styleFor } from '../terminal/style.js';
import { checkInputs } from '../verify/check-inputs.js';
import { checkLock } from '../verify/check-lock.js';
import { checkOutputs } from '../verify/check-outputs.js';
import { checkRecord, checkTool, recordIn } from '../verify/check-record.js';
import { judgeRecord, recordPath, type RecordText } from '../verify/record-text.js';
import type { World } from '../world.js';
import type { CommonOptions } from './options.js';
import { toolVersion } from './read-run.js';

/** The options of `verify`. */
export interface VerifyOptions extends CommonOptions {
  readonly rescore?: boolean;
  readonly inputs?: readonly string[];
  readonly map?: string;
  readonly json?: boolean;
}

/** The run made again: from its record, and from its files. */
async function makeAgain(
  record: RunRecord,
  state: RecordText['state'],
  found: readonly FoundInput[],
  options: VerifyOptions,
  world: World,
): Promise<readonly Check[]> {
  // Where the seal is broken, making the run again shows what was changed.
  if (options.rescore !== true && state !== 'seal-broken') return [];
  const { checkRescored } = await import('../verify/rescore.js');
  const { checkReread } = await import('../verify/reread.js');
  return [await checkRescored(record, state), await checkReread(record, found, options.map, world)];
}

async function verifyRecord(
  named: string,
  options: VerifyOptions,
  world: World,
): Promise<{ readonly verification: Verification; readonly record: RunRecord | undefined }> {
  const path = await recordPath(named, world);
  const judged = await judgeRecord(path);
  const record = recordIn(judged);
  const shown = relative(world.cwd, path);
  const lock = await checkLock(path);
  if (record === undefined)
    return { record, verification: { record: shown, checks: [checkRecord(judged, []), lock] } };
  const found = await findInputs({ path, record }, options.inputs ?? [], world);
  const made = await makeAgain(record, judged.state, found, options, world);
  const read = found.flatMap(({ path: at }) => at ?? []);
  const checks = [
    checkRecord(judged, made),
    ...checkTool(record, toolVersion),
    lock,
    ...(await checkInputs(record, found, world)),
    ...(await checkOutputs({ path, record }, read)),
    ...made,
  ];
  return { record, verification: { record: shown, checks } };
}

/** The language to speak; the rubric’s, kept in the record, where nothing else says. */
async function languageFor(
  options: VerifyOptions,
  record: RunRecord | undefined,
  world: World,
): Promise<Language> {
  const isSaid = options.lang !== undefined || environmentLanguage(world.env) !== undefined;
  if (isSaid || record?.basis === undefined) return terminalLanguage(options, world, undefined);
  const { parseLayers } = await import('../../rubric/parse-rubric.js');
  return terminalLanguage(options, world, parseLayers(record.basis.rubric).rubric);
}

/**
 * `esg-score verify RUN`: checks a run record, its lock, the files that the run read and those that it wrote; with
 * `--rescore` also makes the run again and compares. 0 where all is as recorded, 1 where anything is not.
 */
export async function verify(named: string, options: VerifyOptions, world: World): Promise<number> {
  const { verification, record } = await verifyRecord(named, options, world);
  const language = await languageFor(options, record, world);
  if (options.json === true) world.stdout.write(verificationJson(verification, language));
  else {
    const style = styleFor(world, world.stdout, options.color);
    const paint: Readonly<Record<CheckState | 'none', (text: string) => string>> = {
      true: style.green,
      false: style.red,
      open: style.dim,
      none: (text) => text,
    };
    for (const { state, text } of verificationLines(verification, language))
      if (options.quiet !== true || state === 'false') world.stdout.write(`${paint[state](text)}\n`);
  }
  return isTrue(verification) ? exitCodes.done : exitCodes.findings;
}
