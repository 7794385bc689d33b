import { createRequire } from 'node:module';
import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import { suggestion } from '../../diagnostics/suggest.js';
import type { BoundSheet } from '../../intake/binding.js';
import type { Run } from '../../ranking/run.js';
import type { SettledRuling } from '../../review/rulings/ruling.js';
import { policyOf, type Rubric } from '../../rubric/rubric.js';
import { exitCodes, UsageError } from '../exit.js';
import { openInputFiles } from '../input-files.js';
import { readLedgerFiles } from '../read-ledger-files.js';
import { readRulingFiles } from '../read-ruling-files.js';
import { defaultLimits, type Limits, parseLimit } from '../read/limits.js';
import { readMap } from '../read-map.js';
import { loadRubric } from '../rubrics.js';
import { selectSheets } from '../select-sheets.js';
import { terminalLanguage } from '../terminal/language.js';
import type { Progress } from '../terminal/progress.js';
import { terminalTexts } from '../terminal/texts.js';
import type { World } from '../world.js';
import type { ReadingOptions } from './options.js';

/** The version of the program, as in package.json. */
export const toolVersion = String(
  (createRequire(import.meta.url)('../../../package.json') as { version: string }).version,
);

/** What reading and scoring the files of a command line came to. */
export interface ReadRun {
  readonly rubric: Rubric | undefined;
  /** Undefined where the rubric, the map or an input cannot be used: exit 2, nothing is written. */
  readonly run: Run | undefined;
  /** The sheets whose header was found, also where that did not lead to a run. */
  readonly sheets: readonly BoundSheet[];
  /** Every ruling that was given, with what became of it. */
  readonly rulings: readonly SettledRuling[];
  readonly diagnostics: readonly Diagnostic[];
}

/** The limits of a command line; throws a UsageError for one that does not exist. */
export function limitsFrom(texts: readonly string[]): Limits {
  return texts
    .flatMap((text) => text.split(','))
    .reduce<Limits>((limits, text) => {
      const parsed = parseLimit(text);
      if (parsed.kind === 'wrong') throw new UsageError(parsed.reason);
      return { ...limits, [parsed.name]: parsed.value };
    }, defaultLimits);
}

function requireKnownPolicy(rubric: Rubric, policy: string | undefined): void {
  if (policy === undefined || policyOf(rubric, policy) !== undefined) return;
  const ids = rubric.evidence.policies.map(({ id }) => id);
  const near = suggestion(policy, ids);
  throw new UsageError({
    'zh-CN': `评分规则 ${rubric.id} 没有名为“${policy}”的证明口径${near['zh-CN']}\n可用：${ids.join('、')}`,
    en: `The rubric ${rubric.id} has no evidence policy “${policy}”${near.en}\nIt has: ${ids.join(', ')}`,
  });
}

function hasError(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some(({ severity }) => severity === 'error');
}

/**
 * Loads the rubric and the map, reads all files and runs the pipeline. Errors in any file, in the rubric
 * or in the map leave `run` undefined, all of them reported.
 * @throws UsageError for names that do not exist: rubric, policy, sheet, limit, map file; or for a wrong --as-of.
 */
export async function readRun(
  paths: readonly string[],
  options: ReadingOptions,
  world: World,
  progress: Progress,
): Promise<ReadRun> {
  const limits = limitsFrom(options.limit ?? []);
  const loaded = await loadRubric(options.rubric, world);
  const { rubric } = loaded;
  if (rubric === undefined)
    return { rubric, run: undefined, sheets: [], rulings: [], diagnostics: loaded.diagnostics };
  requireKnownPolicy(rubric, options.policy);
  const map = options.map === undefined ? undefined : await readMap(options.map, world);
  const texts = terminalTexts[terminalLanguage(options, world, rubric)];
  await progress.stage(texts.reading(paths.length));
  const input = await openInputFiles(paths, limits, world);
  try {
    const ledgerFiles = await readLedgerFiles(options, limits, world);
    const rulingFiles = await readRulingFiles(options.rulings, limits, world);
    const found = [
      ...loaded.diagnostics,
      ...(map?.diagnostics ?? []),
      ...input.diagnostics,
      ...ledgerFiles.diagnostics,
      ...rulingFiles.diagnostics,
    ];
    if (hasError(found)) return { rubric, run: undefined, sheets: [], rulings: [], diagnostics: found };
    const sheets = await selectSheets(input.sheets, options.sheet ?? []);
    const diagnostics = [...found, ...sheets.diagnostics];
    if (hasError(diagnostics)) return { rubric, run: undefined, sheets: [], rulings: [], diagnostics };
    await progress.stage(texts.scoring);
    const { runPipeline } = await import('../../pipeline.js');
    const outcome = await runPipeline({
      toolVersion,
      rubric,
      rubricLayers: loaded.layers,
      rubricSha256: loaded.sha256,
      files: input.files,
      sheets: sheets.selected,
      map: map?.map,
      policy: options.policy,
      duplicates: options.duplicates,
      ...(ledgerFiles.ledger === undefined ? {} : { ledger: ledgerFiles.ledger }),
      ...(rulingFiles.rulings === undefined ? {} : { rulings: rulingFiles.rulings }),
      diagnostics,
    });
    const changes = await input.changes();
    return changes.length === 0
      ? { rubric, ...outcome }
      : { rubric, run: undefined, sheets: [], rulings: [], diagnostics: [...diagnostics, ...changes] };
  } finally {
    await input.close();
  }
}

/** The exit code of a run that was completed: 1 where a finding is at or above `--fail-on`. */
export function findingsExitCode(
  diagnostics: readonly Diagnostic[],
  failOn: ReadingOptions['failOn'],
): number {
  if (failOn === 'never') return exitCodes.done;
  const counted = failOn === 'error' ? ['error'] : ['error', 'warning'];
  return diagnostics.some(({ severity }) => counted.includes(severity)) ? exitCodes.findings : exitCodes.done;
}
