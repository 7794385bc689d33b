import { relative, resolve } from 'node:path';
import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import type { Language } from '../../diagnostics/language.js';
import { suggestion } from '../../diagnostics/suggest.js';
import type { Run } from '../../ranking/run.js';
import { exitCodes, UsageError } from '../exit.js';
import { formatBindingTable } from '../terminal/binding-table.js';
import { countFindings, formatFinding } from '../terminal/findings.js';
import { environmentLanguage } from '../terminal/language.js';
import { startProgress } from '../terminal/progress.js';
import { styleFor } from '../terminal/style.js';
import { formatSummary } from '../terminal/summary.js';
import { terminalTexts } from '../terminal/texts.js';
import type { World } from '../world.js';
import type { RankOptions } from './options.js';
import { findingsExitCode, readRun } from './read-run.js';

const formats = ['xlsx', 'csv', 'json'] as const;
type Format = (typeof formats)[number];

const fileNames = { xlsx: 'ranking.xlsx', csv: 'ranking.csv' } as const;

/** Findings shown at the end of `rank`; all of them are in the results. */
const findingsShown = 20;

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
    outputs.push({ name: fileNames.xlsx, bytes: await workbookBytes(rankingWorkbook(run, language)) });
  }
  if (wanted.has('csv')) {
    const { rankingCsv } = await import('../../reports/ranking-csv.js');
    outputs.push({ name: fileNames.csv, bytes: Buffer.from(rankingCsv(run, language)) });
  }
  return outputs;
}

function shownFindings(diagnostics: readonly Diagnostic[], options: RankOptions): readonly Diagnostic[] {
  if (options.verbose === true) return diagnostics;
  const bySeverity = (severity: string): readonly Diagnostic[] =>
    diagnostics.filter((found) => found.severity === severity);
  return options.quiet === true ? bySeverity('error') : [...bySeverity('error'), ...bySeverity('warning')];
}

/** `esg-score rank`: reads, scores, ranks and writes the results; returns the exit code. */
export async function rank(paths: readonly string[], options: RankOptions, world: World): Promise<number> {
  const style = styleFor(world, options.color);
  const wanted = parseFormats(options.format);
  const folder = resolve(world.cwd, options.out);
  const names = [
    ...(wanted.has('xlsx') ? [fileNames.xlsx] : []),
    ...(wanted.has('csv') ? [fileNames.csv] : []),
  ];
  const { checkOutputFolder, recordName, writeOutputs } = await import('../write/output-folder.js');
  const outdated = await checkOutputFolder(folder, names, options.overwrite ?? false);
  const terminalLanguage = (fallback: Language): Language =>
    options.lang ?? environmentLanguage(world.env) ?? fallback;
  const progress = startProgress(world, options.quiet !== true);
  try {
    const { rubric, run, diagnostics } = await readRun(paths, options, world, progress, (fallback) => {
      const texts = terminalTexts[terminalLanguage(fallback)];
      return { reading: texts.reading(paths.length), scoring: texts.scoring };
    });
    const language = terminalLanguage(rubric?.language ?? 'zh-CN');
    const texts = terminalTexts[language];
    const findings = shownFindings(diagnostics, options);
    const counts = countFindings(diagnostics);
    const countLine = texts.counts(counts.error, counts.warning, counts.info);
    const say = (text: string): void => {
      world.stderr.write(`${text}\n`);
    };
    const sayFindings = (most: number): void => {
      for (const finding of findings.slice(0, most)) say(formatFinding(finding, language, style));
      if (findings.length > most) say(texts.more(findings.length - most));
    };
    if (run === undefined) {
      progress.end();
      sayFindings(options.verbose === true ? Infinity : findingsShown * 3);
      say(`${countLine}\n${texts.nothingWritten}`);
      return exitCodes.usage;
    }
    await progress.stage(texts.writing);
    const outputLanguage = options.lang ?? run.rubric.language;
    const { runRecord } = await import('../../reports/run-record.js');
    const outputs = await makeOutputs(run, wanted, outputLanguage);
    const record = await writeOutputs(folder, outputs, runRecord(run, outputLanguage), outdated);
    progress.end();
    if (options.json === true) world.stdout.write(record);
    if (options.verbose === true) {
      for (const input of run.inputs)
        for (const sheet of input.sheets) say(`${formatBindingTable(sheet, language)}\n`);
    }
    sayFindings(options.verbose === true ? Infinity : findingsShown);
    if (options.quiet !== true) {
      const files = [...names, recordName].map((name) => relative(world.cwd, resolve(folder, name)));
      say(`${findings.length > 0 ? '\n' : ''}${formatSummary(run, files, language)}\n${countLine}`);
    }
    return findingsExitCode(diagnostics, options.failOn);
  } finally {
    progress.end();
  }
}
