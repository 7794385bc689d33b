import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import type { ColumnMap } from '../../intake/column-map.js';
import { findingsOf, type Inspection } from '../../reports/inspection/inspection.js';
import type { Rubric } from '../../rubric/rubric.js';
import { exitCodes } from '../exit.js';
import { readMap } from '../read-map.js';
import { loadRubric } from '../rubrics.js';
import { selectSheets } from '../select-sheets.js';
import { formatFinding } from '../terminal/findings.js';
import { terminalLanguage } from '../terminal/language.js';
import { styleFor } from '../terminal/style.js';
import type { World } from '../world.js';
import type { CommonOptions } from './options.js';
import { limitsFrom } from './read-run.js';

/** The options of `inspect`. */
export interface InspectOptions extends CommonOptions {
  readonly rubric: string;
  readonly sheet?: readonly string[];
  readonly map?: string;
  readonly limit?: readonly string[];
  readonly json?: boolean;
  readonly writeMap?: string;
  readonly overwrite?: boolean;
}

/** 2 where a file cannot be read, 1 where there are errors, else 0. */
function exitCodeOf(inspection: Inspection): number {
  if (inspection.verdict === 'unreadable') return exitCodes.usage;
  return findingsOf(inspection).some(({ severity }) => severity === 'error')
    ? exitCodes.findings
    : exitCodes.done;
}

async function inspectPaths(
  rubric: Rubric,
  paths: readonly string[],
  map: ColumnMap | undefined,
  options: InspectOptions,
  world: World,
): Promise<Inspection> {
  const { readFiles } = await import('./inspect/read-files.js');
  const { inspectFiles } = await import('../../reports/inspection/inspect-files.js');
  const files = await readFiles(paths, limitsFrom(options.limit ?? []), world);
  const selected = options.sheet ?? [];
  const sheets = files.flatMap((file) => file.sheets.map(({ sheet }) => sheet));
  // Only for its word about names that no file has.
  if (selected.length > 0 && sheets.length > 0) await selectSheets(sheets, selected);
  const inspection = await inspectFiles(rubric, files, map, selected);
  if (map !== undefined) return inspection;
  const { nameRubrics } = await import('./inspect/name-rubrics.js');
  return nameRubrics(inspection, files, world);
}

/**
 * `esg-score inspect`: says what is in the files and what the rubric makes of it, on stdout as text or
 * JSON; with --write-map it writes the binding to be corrected. Returns the exit code.
 * @throws UsageError for names that do not exist; OutputError where the map cannot be written.
 */
export async function inspect(
  paths: readonly string[],
  options: InspectOptions,
  world: World,
): Promise<number> {
  const { checkMapTarget, writeMap } = await import('./inspect/write-map.js');
  if (options.writeMap !== undefined)
    await checkMapTarget(options.writeMap, options.overwrite ?? false, world);
  const loaded = await loadRubric(options.rubric, world);
  const language = terminalLanguage(options, world, loaded.rubric);
  const say = (text: string): void => {
    world.stderr.write(`${text}\n`);
  };
  const sayFindings = (found: readonly Diagnostic[]): void => {
    const style = styleFor(world, world.stderr, options.color);
    for (const finding of found) say(formatFinding(finding, language, style));
  };
  const map = options.map === undefined ? undefined : await readMap(options.map, world);
  if (loaded.rubric === undefined || (map !== undefined && map.map === undefined)) {
    sayFindings([...(loaded.rubric === undefined ? loaded.diagnostics : []), ...(map?.diagnostics ?? [])]);
    return exitCodes.usage;
  }
  const inspection = await inspectPaths(loaded.rubric, paths, map?.map, options, world);
  if (options.json === true) {
    const { inspectionJson } = await import('../../reports/inspection/inspection-json.js');
    world.stdout.write(`${JSON.stringify(inspectionJson(inspection, language), null, 2)}\n`);
  } else {
    const { inspectionBlocks } = await import('../../reports/inspection/inspection-blocks.js');
    const { formatBlocks } = await import('./inspect/format-blocks.js');
    const blocks = inspectionBlocks(inspection, language, options.verbose ?? false);
    const style = styleFor(world, world.stdout, options.color);
    world.stdout.write(`${formatBlocks(blocks, language, style)}\n`);
  }
  if (options.writeMap !== undefined)
    say((await writeMap(options.writeMap, inspection, language, world))[language]);
  return exitCodeOf(inspection);
}
