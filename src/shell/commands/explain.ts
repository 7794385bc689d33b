import { resolve } from 'node:path';
import type { Language } from '../../diagnostics/language.js';
import type { Run } from '../../ranking/run.js';
import type { Work } from '../../reports/view.js';
import { exitCodes, UsageError } from '../exit.js';
import { readRecord } from '../read-record.js';
import { terminalLanguage } from '../terminal/language.js';
import { printableText } from '../terminal/printable.js';
import type { World } from '../world.js';
import type { CommonOptions } from './options.js';

/** The options of `explain`. */
export interface ExplainOptions extends CommonOptions {
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
  const { tellApart } = await import('../../reports/explain/tell-apart.js');
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

/**
 * `esg-score explain <run> <work>`: how one work's score comes about; as text or Markdown for the office,
 * as a workbook for the work's own producer, which says nothing of others.
 */
export async function explain(
  named: string,
  wanted: string,
  options: ExplainOptions,
  world: World,
): Promise<number> {
  if (options.format === 'xlsx' && options.out === undefined) {
    throw new UsageError({
      'zh-CN': '导出 xlsx 请用 -o 写明文件名',
      en: 'Name the file of the workbook with -o',
    });
  }
  const { run } = await readRecord(named, world);
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
