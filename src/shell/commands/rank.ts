import { createReadStream } from 'node:fs';
import { relative, resolve } from 'node:path';
import type { Language } from '../../diagnostics/language.js';
import type { Run } from '../../ranking/run.js';
import type { SettledRuling } from '../../review/rulings/ruling.js';
import { exitCodes, UsageError } from '../exit.js';
import { parseFormats } from '../parse-formats.js';
import { today } from '../today.js';
import { terminalLanguage } from '../terminal/language.js';
import { sayOutcome } from '../terminal/outcome.js';
import { startProgress } from '../terminal/progress.js';
import { terminalTexts } from '../terminal/texts.js';
import type { World } from '../world.js';
import { comparisonName, outputNames, recordName } from '../write/known-outputs.js';
import { requireRole } from './lock.js';
import type { RankOptions } from './options.js';
import { openComparison, type RankComparison } from './rank-comparison.js';
import { findingsExitCode, readRun, type ReadRun } from './read-run.js';

const formats = ['xlsx', 'csv', 'json'] as const;
type Format = (typeof formats)[number];

async function makeOutputs(
  { run, rulings }: { readonly run: Run; readonly rulings: readonly SettledRuling[] },
  wanted: ReadonlySet<Format>,
  language: Language,
) {
  const outputs: { name: string; bytes: Uint8Array }[] = [];
  if (wanted.has('xlsx')) {
    const { rankingWorkbook } = await import('../../reports/ranking-workbook.js');
    const { workbookBytes } = await import('../write/workbook-bytes.js');
    outputs.push({ name: outputNames.xlsx, bytes: await workbookBytes(rankingWorkbook(run, language)) });
    const { reviewWorkbook } = await import('../../reports/review/review-workbook.js');
    const review = await workbookBytes(reviewWorkbook(run, rulings, language));
    outputs.push({ name: outputNames.review, bytes: review });
  }
  if (wanted.has('csv')) {
    const { rankingCsv } = await import('../../reports/ranking-csv.js');
    outputs.push({ name: outputNames.csv, bytes: Buffer.from(rankingCsv(run, language)) });
  }
  return outputs;
}

/** Writes a file's text to the standard output, a part at a time. */
async function print(path: string, { stdout }: World): Promise<void> {
  for await (const text of createReadStream(path, 'utf8') as AsyncIterable<string>) stdout.write(text);
}

/** The outcome with what comparing its run with an earlier one found. */
function withFindings(
  outcome: ReadRun,
  run: Run,
  compared: RankComparison | undefined,
): ReadRun & { readonly run: Run } {
  const found = compared?.diagnostics ?? [];
  return {
    ...outcome,
    run: { ...run, diagnostics: [...run.diagnostics, ...found] },
    diagnostics: [...outcome.diagnostics, ...found],
  };
}

/** `esg-score rank`: reads, scores, ranks and writes the results; returns the exit code. */
export async function rank(paths: readonly string[], options: RankOptions, world: World): Promise<number> {
  const wanted = parseFormats(options.format, formats);
  if (options.out.trim() === '') {
    throw new UsageError({ 'zh-CN': '--out 后面没有写文件夹', en: '--out names no folder' });
  }
  const folder = resolve(world.cwd, options.out);
  const names = [
    ...(wanted.has('xlsx') ? [outputNames.xlsx, outputNames.review] : []),
    ...(wanted.has('csv') ? [outputNames.csv] : []),
    ...(options.compare === undefined ? [] : [comparisonName]),
  ];
  const { refuseLocked, writeLock } = await import('../write/lock-file.js');
  await refuseLocked(folder);
  const role = options.lock === undefined ? undefined : requireRole(options.lock);
  const compare = await openComparison(options, world);
  const { checkOutputFolder, writeOutputs } = await import('../write/output-folder.js');
  const earlier = await checkOutputFolder(folder, names, options.overwrite ?? false);
  const progress = startProgress(world, options.quiet !== true);
  try {
    const read = await readRun(paths, options, world, progress);
    if (read.run === undefined) {
      progress.end();
      sayOutcome(read, [], options, world);
      return exitCodes.usage;
    }
    await progress.stage(terminalTexts[terminalLanguage(options, world, read.run.rubric)].writing);
    const language = options.lang ?? read.run.rubric.language;
    const compared = await compare?.(read.run, language);
    const outcome = withFindings(read, read.run, compared);
    const { run, rulings } = outcome;
    const { streamedRecord } = await import('../../reports/run-record.js');
    const made = await makeOutputs({ run, rulings }, wanted, language);
    const outputs = compared === undefined ? made : [...made, compared.output];
    await writeOutputs(folder, outputs, streamedRecord(run, language), earlier);
    if (role !== undefined)
      await writeLock(resolve(folder, recordName), { publishedOn: options.asOf ?? today(), role });
    progress.end();
    if (options.json === true) await print(resolve(folder, recordName), world);
    const files = [...names, recordName].map((name) => relative(world.cwd, resolve(folder, name)));
    sayOutcome(outcome, files, options, world);
    return findingsExitCode(outcome.diagnostics, options.failOn);
  } finally {
    progress.end();
  }
}
