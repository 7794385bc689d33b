import { relative, resolve } from 'node:path';
import type { Language } from '../../diagnostics/language.js';
import { suggestion } from '../../diagnostics/suggest.js';
import type { Run } from '../../ranking/run.js';
import { exitCodes, UsageError } from '../exit.js';
import { terminalLanguage } from '../terminal/language.js';
import { sayOutcome } from '../terminal/outcome.js';
import { startProgress } from '../terminal/progress.js';
import { terminalTexts } from '../terminal/texts.js';
import type { World } from '../world.js';
import { outputNames, recordName } from '../write/known-outputs.js';
import type { RankOptions } from './options.js';
import { findingsExitCode, readRun } from './read-run.js';

const formats = ['xlsx', 'csv', 'json'] as const;
type Format = (typeof formats)[number];

function parseFormats(text: string): ReadonlySet<Format> {
  const words = text.split(',').map((word) => word.trim().toLowerCase());
  return new Set(
    words.map((word) => {
      const format = formats.find((known) => known === word);
      if (format !== undefined) return format;
      const near = suggestion(word, formats);
      throw new UsageError({
        'zh-CN': `不认识的结果格式“${word}”${near['zh-CN']}\n可用：${formats.join('、')}（用逗号隔开）`,
        en: `Unknown format “${word}”${near.en}\nAvailable: ${formats.join(', ')} (separated by commas)`,
      });
    }),
  );
}

async function makeOutputs(run: Run, wanted: ReadonlySet<Format>, language: Language) {
  const outputs: { name: string; bytes: Uint8Array }[] = [];
  if (wanted.has('xlsx')) {
    const { rankingWorkbook } = await import('../../reports/ranking-workbook.js');
    const { workbookBytes } = await import('../write/workbook-bytes.js');
    outputs.push({ name: outputNames.xlsx, bytes: await workbookBytes(rankingWorkbook(run, language)) });
  }
  if (wanted.has('csv')) {
    const { rankingCsv } = await import('../../reports/ranking-csv.js');
    outputs.push({ name: outputNames.csv, bytes: Buffer.from(rankingCsv(run, language)) });
  }
  return outputs;
}

/** `esg-score rank`: reads, scores, ranks and writes the results; returns the exit code. */
export async function rank(paths: readonly string[], options: RankOptions, world: World): Promise<number> {
  const wanted = parseFormats(options.format);
  if (options.out.trim() === '') {
    throw new UsageError({ 'zh-CN': '--out 后面没有写文件夹', en: '--out names no folder' });
  }
  const folder = resolve(world.cwd, options.out);
  const names = [
    ...(wanted.has('xlsx') ? [outputNames.xlsx] : []),
    ...(wanted.has('csv') ? [outputNames.csv] : []),
  ];
  const { checkOutputFolder, writeOutputs } = await import('../write/output-folder.js');
  const earlier = await checkOutputFolder(folder, names, options.overwrite ?? false);
  const progress = startProgress(world, options.quiet !== true);
  try {
    const outcome = await readRun(paths, options, world, progress);
    const { run } = outcome;
    if (run === undefined) {
      progress.end();
      sayOutcome(outcome, [], options, world);
      return exitCodes.usage;
    }
    await progress.stage(terminalTexts[terminalLanguage(options, world, run.rubric)].writing);
    const language = options.lang ?? run.rubric.language;
    const { runRecord } = await import('../../reports/run-record.js');
    const outputs = await makeOutputs(run, wanted, language);
    const record = await writeOutputs(folder, outputs, runRecord(run, language), earlier);
    progress.end();
    if (options.json === true) world.stdout.write(record);
    const files = [...names, recordName].map((name) => relative(world.cwd, resolve(folder, name)));
    sayOutcome(outcome, files, options, world);
    return findingsExitCode(outcome.diagnostics, options.failOn);
  } finally {
    progress.end();
  }
}
