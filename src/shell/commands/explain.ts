import { resolve } from 'node:path';
import type { Language } from '../../diagnostics/language.js';
import type { Run } from '../../ranking/run.js';
import type { Work } from '../../reports/view.js';
import { exitCodes, UsageError } from '../exit.js';
import { namesRecord, readRecord } from '../read-record.js';
import { defaultRubric } from '../reading-options.js';
import { terminalLanguage } from '../terminal/language.js';
import { sayOutcome } from '../terminal/outcome.js';
import { printableText } from '../terminal/printable.js';
import { startProgress } from '../terminal/progress.js';
import type { World } from '../world.js';
import type { ReadingOptions } from './options.js';
import { readRun } from './read-run.js';

/** The options of `explain`; those of reading are for files of submissions. */
export interface ExplainOptions extends Omit<ReadingOptions, 'failOn'> {
  readonly format: 'text' | 'md' | 'xlsx';
  readonly out?: string;
  readonly overwrite?: boolean;
}

function noSuchWork(wanted: string, nearest: readonly string[]): UsageError {
  const [chinese, english] =
    nearest.length === 0
      ? ['', '']
      : [`；名称相近的有：${nearest.join('、')}`, `; near it: ${nearest.join(', ')}`];
  return new UsageError({
    'zh-CN': `结果中没有“${wanted}”${chinese}`,
    en: `The results hold no “${wanted}”${english}`,
  });
}

/** The names of the works at a rank; none where the text is no rank that somebody has. */
function worksAtRank(works: readonly Work[], wanted: string): readonly string[] {
  return works
    .filter(({ standing }) => standing.status === 'ranked' && String(standing.rank) === wanted)
    .map(({ name }) => name);
}

function isARank(wanted: string, names: readonly string[]): UsageError {
  return new UsageError({
    'zh-CN': `没有名为“${wanted}”的；如指第 ${wanted} 名，请写名称：${names.join('、')}`,
    en: `Nothing is called “${wanted}”; if rank ${wanted} is meant, write the name: ${names.join(', ')}`,
  });
}

async function explanationBytes(run: Run, wanted: string, options: ExplainOptions, language: Language) {
  const { viewRun } = await import('../../reports/view.js');
  const { tellApart } = await import('../../reports/tell-apart.js');
  const { findWorks } = await import('../../reports/explain/find-work.js');
  const { explainWork } = await import('../../reports/explain/explanation.js');
  const { explanationMarkdown, explanationText } = await import('../../reports/explain/explanation-text.js');
  const view = tellApart(viewRun(run, language));
  const found = findWorks(view.works, wanted);
  if (found.works === undefined) {
    const ranked = worksAtRank(view.works, wanted);
    throw ranked.length === 0 ? noSuchWork(wanted, found.nearest) : isARank(wanted, ranked);
  }
  const [work, ...others] = found.works;
  if (work === undefined || others.length > 0) {
    const names = found.works.map(({ name }) => name);
    throw new UsageError({
      'zh-CN': `“${wanted}”有 ${String(names.length)} 个，请写明是哪一个：${names.join('、')}`,
      en: `“${wanted}” means ${String(names.length)} of them; say which: ${names.join(', ')}`,
    });
  }
  switch (options.format) {
    case 'text':
      return explanationText(explainWork(view, work, false), language);
    case 'md':
      return explanationMarkdown(explainWork(view, work, false), language);
    case 'xlsx': {
      const { explanationWorkbook } = await import('../../reports/explain/explanation-workbook.js');
      const { workbookBytes } = await import('../write/workbook-bytes.js');
      return workbookBytes(explanationWorkbook(explainWork(view, work, true), language));
    }
  }
}

/** Options that say how files are read; a run record has been read and scored. */
function readingOptionsGiven(options: ExplainOptions): readonly string[] {
  const { sheet, map, policy, ledger, asOf, rulings, limit, duplicates, rubric } = options;
  const given: readonly (readonly [string, boolean])[] = [
    ['--rubric', rubric !== defaultRubric],
    ['--sheet', sheet !== undefined],
    ['--map', map !== undefined],
    ['--policy', policy !== undefined],
    ['--duplicates', duplicates !== 'latest'],
    ['--ledger', ledger !== undefined],
    ['--as-of', asOf !== undefined],
    ['--rulings', rulings !== undefined],
    ['--limit', limit !== undefined],
  ];
  return given.flatMap(([name, isGiven]) => (isGiven ? [name] : []));
}

async function recordedRun(named: string, options: ExplainOptions, world: World): Promise<Run> {
  const given = readingOptionsGiven(options).join(' ');
  if (given !== '')
    throw new UsageError({
      'zh-CN': `${given} 只用于答卷文件；“${named}”是已经评好分的运行记录`,
      en: `${given} is for files of submissions; “${named}” is a run that has been scored`,
    });
  return (await readRecord(named, world)).run;
}

/** The run that files of submissions come to; undefined, with its reasons said, where there is none. */
async function runOfFiles(
  files: readonly string[],
  options: ExplainOptions,
  world: World,
): Promise<Run | undefined> {
  const reading: ReadingOptions = { ...options, failOn: 'never' };
  const progress = startProgress(world, options.quiet !== true);
  try {
    const read = await readRun(files, reading, world, progress);
    progress.end();
    if (read.run === undefined) sayOutcome(read, [], reading, world);
    return read.run;
  } finally {
    progress.end();
  }
}

/**
 * `esg-score explain <run|files...> <work>`: how one work's score comes about; as text or Markdown for the
 * office, as a workbook for the work's own producer, which says nothing of others.
 */
export async function explain(
  named: readonly string[],
  options: ExplainOptions,
  world: World,
): Promise<number> {
  const [first, ...others] = named.slice(0, -1);
  const wanted = named.at(-1);
  if (first === undefined || wanted === undefined) {
    throw new UsageError({
      'zh-CN': '请先写运行记录或答卷文件，再写作品名称',
      en: 'Name a run record or files of submissions, then the work',
    });
  }
  if (options.format === 'xlsx' && options.out === undefined) {
    throw new UsageError({
      'zh-CN': '导出 xlsx 请用 -o 写明文件名',
      en: 'Name the file of the workbook with -o',
    });
  }
  const isRecord = others.length === 0 && (await namesRecord(first, world));
  const run = isRecord
    ? await recordedRun(first, options, world)
    : await runOfFiles([first, ...others], options, world);
  if (run === undefined) return exitCodes.usage;
  const language = options.lang ?? run.rubric.language;
  const content = await explanationBytes(run, wanted, options, language);
  if (options.out === undefined) {
    if (typeof content === 'string') world.stdout.write(printableText(content));
    return exitCodes.done;
  }
  const { writeNewFile } = await import('../write/new-file.js');
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  await writeNewFile(resolve(world.cwd, options.out), bytes, options.overwrite ?? false);
  if (options.quiet !== true) {
    const written = { 'zh-CN': '已写出', en: 'Written:' }[terminalLanguage(options, world, run.rubric)];
    world.stderr.write(`${written} ${options.out}\n`);
  }
  return exitCodes.done;
}
