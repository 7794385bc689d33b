import type { Text } from '../../diagnostics/language.js';
import { describeDiagnostic } from '../../diagnostics/diagnostic.js';
import type { OpenRunRecord, RunRecord } from '../../reports/run-record-schema.js';
import { type Check, check } from '../../reports/verification/verification.js';
import type { RecordDifference } from '../../reports/verification/record-differences.js';
import { type ReadingOptions } from '../commands/options.js';
import { type ReadRun, readRun } from '../commands/read-run.js';
import { OutputError, UsageError } from '../exit.js';
import type { FoundInput } from '../find-inputs.js';
import { startProgress } from '../terminal/progress.js';
import type { World } from '../world.js';
import { compareAgain } from './compare-again.js';
import { checkAgain } from './made-again.js';
import { namedAsRecorded } from './recorded-names.js';

function pathsOf(found: readonly FoundInput[], kind: FoundInput['kind']): readonly string[] {
  return found.flatMap(({ kind: of, path }) => (of === kind && path !== undefined ? [path] : []));
}

/** The options of the recorded run, as far as its record says; sheets are named or not. */
function optionsOf(
  record: RunRecord,
  found: readonly FoundInput[],
  map: string | undefined,
  sheets: 'named' | 'all',
): ReadingOptions {
  const [ledger, rulings] = [pathsOf(found, 'ledger'), pathsOf(found, 'rulings')];
  const names = [...new Set(record.inputs.flatMap((input) => input.sheets.map(({ sheet }) => sheet)))];
  const asOf = record.ledger?.asOf ?? undefined;
  return {
    color: false,
    quiet: true,
    rubric: pathsOf(found, 'rubric')[0] ?? '',
    policy: record.policy,
    // Without duplicates no rule made a difference.
    duplicates: record.duplicates[0]?.rule ?? 'latest',
    failOn: 'never',
    ...(map === undefined ? {} : { map }),
    ...(ledger.length === 0 ? {} : { ledger }),
    ...(rulings.length === 0 ? {} : { rulings }),
    ...(asOf === undefined ? {} : { asOf }),
    ...(sheets === 'all' || names.length === 0 ? {} : { sheet: names }),
  };
}

/** Why a run could not be made from the files. */
function refusal({ diagnostics }: ReadRun): Text {
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  const say = (language: 'zh-CN' | 'en'): string =>
    errors.map((error) => describeDiagnostic(error, language).message).join(' ');
  return { 'zh-CN': say('zh-CN'), en: say('en') };
}

async function readAgain(
  record: RunRecord,
  found: readonly FoundInput[],
  options: ReadingOptions,
  world: World,
): Promise<readonly RecordDifference[] | Text> {
  try {
    const outcome = await readRun(pathsOf(found, 'input'), options, world, startProgress(world, false));
    if (outcome.run === undefined) return refusal(outcome);
    return compareAgain(record, outcome.run, (again: OpenRunRecord) => namedAsRecorded(record, again));
  } catch (error) {
    if (error instanceof UsageError || error instanceof OutputError) return error.text;
    throw error;
  }
}

function isText(outcome: readonly RecordDifference[] | Text): outcome is Text {
  return !Array.isArray(outcome);
}

/**
 * Makes a run again from its files, through all of the program, and compares everything that the record says of it.
 * Sheets that were left out on the command line are left out again where that fits the record better.
 */
export async function checkReread(
  record: RunRecord,
  found: readonly FoundInput[],
  map: string | undefined,
  world: World,
): Promise<Check> {
  const wanting = found.filter(({ state }) => state !== 'same').map(({ name }) => name);
  if (wanting.length > 0) return check('reread', '', 'no-files', { files: wanting.join(', ') });
  const methods = record.inputs.flatMap(({ sheets }) => sheets.flatMap(({ columns }) => columns));
  if (map === undefined && methods.some(({ method }) => method === 'map'))
    return check('reread', '', 'needs-map');
  const all = await readAgain(record, found, optionsOf(record, found, map, 'all'), world);
  if (!isText(all) && all.length === 0) return checkAgain('reread', record, all);
  const named = await readAgain(record, found, optionsOf(record, found, map, 'named'), world);
  if (isText(named)) {
    return isText(all) ? check('reread', '', 'refused', { reason: all }) : checkAgain('reread', record, all);
  }
  const best = isText(all) || named.length < all.length ? named : all;
  return checkAgain('reread', record, best);
}
