import { join, relative, resolve } from 'node:path';
import { exitCodes, UsageError } from '../exit.js';
import { readRecord } from '../read-record.js';
import { terminalLanguage } from '../terminal/language.js';
import type { World } from '../world.js';
import { type PendingFile, writeFiles } from './notice-files.js';
import type { CommonOptions } from './options.js';

/** The options of `notice`. */
export interface NoticeOptions extends CommonOptions {
  readonly out: string;
  readonly overwrite?: boolean;
}

/** `esg-score notice <run>`: writes each producer's own explanation into a folder, one workbook a work. */
export async function notice(named: string, options: NoticeOptions, world: World): Promise<number> {
  if (options.out.trim() === '')
    throw new UsageError({ 'zh-CN': '--out 后面没有写文件夹', en: '--out names no folder' });
  const { run } = await readRecord(named, world);
  const language = options.lang ?? run.rubric.language;
  const { viewRun } = await import('../../reports/view.js');
  const { explainWork } = await import('../../reports/explain/explanation.js');
  const { explanationWorkbook } = await import('../../reports/explain/explanation-workbook.js');
  const { tellApart } = await import('../../reports/tell-apart.js');
  const { nameHead } = await import('../../reports/identity-heads.js');
  const { fileNames } = await import('../../reports/explain/file-names.js');
  const { workbookBytes } = await import('../write/workbook-bytes.js');
  const view = tellApart(viewRun(run, language));
  const folder = resolve(world.cwd, options.out);
  // Producers do not have the office's export, whose row an unnamed work is called by elsewhere.
  const unnamed = view.say('explain.unnamed', { field: nameHead(view) });
  const names = fileNames(
    view.works.map(({ name, submission }) => (submission.name === undefined ? unnamed : name)),
  );
  const files = view.works.map((work, index): PendingFile => ({
    path: join(folder, `${names[index] ?? ''}.xlsx`),
    bytes: () => workbookBytes(explanationWorkbook(explainWork(view, work, true), language)),
  }));
  await writeFiles(folder, files, options.overwrite ?? false);
  if (options.quiet !== true) {
    const place = relative(world.cwd, folder);
    const said = {
      'zh-CN': `${String(files.length)} 份得分说明：${place}`,
      en: `${String(files.length)} explanations: ${place}`,
    };
    world.stderr.write(`${said[terminalLanguage(options, world, run.rubric)]}\n`);
  }
  return exitCodes.done;
}
