import { resolve } from 'node:path';
import { exitCodes, UsageError } from '../exit.js';
import { loadRubric } from '../rubrics.js';
import { terminalLanguage } from '../terminal/language.js';
import type { World } from '../world.js';
import type { CommonOptions } from './options.js';
import { sayBroken } from './rubric/broken.js';

/** The options of `template`. */
export interface TemplateOptions extends CommonOptions {
  readonly out?: string;
  readonly rows: string;
  readonly overwrite?: boolean;
}

/** More rows than anybody fills in by hand, and few enough for every spreadsheet program. */
const mostRows = 100_000;

function readRows(text: string): number {
  const rows = /^\d{1,6}$/u.test(text) ? Number(text) : 0;
  if (rows >= 1 && rows <= mostRows) return rows;
  throw new UsageError({
    'zh-CN': `--rows 应为 1 到 ${String(mostRows)} 之间的整数，而不是“${text}”`,
    en: `--rows is a whole number from 1 to ${String(mostRows)}, not “${text}”`,
  });
}

/** `esg-score template`: writes the form of a rubric as .xlsx; 1 where a column cannot be read back without a map. */
export async function template(named: string, options: TemplateOptions, world: World): Promise<number> {
  const rows = readRows(options.rows);
  const loaded = await loadRubric(named, world);
  const { rubric } = loaded;
  if (rubric === undefined) return sayBroken(loaded, options, world);
  const { templateWorkbook } = await import('../../reports/template/template-workbook.js');
  const { workbookBytes } = await import('../write/workbook-bytes.js');
  const { writeNewFile } = await import('../write/new-file.js');
  const { workbook, unbound } = templateWorkbook(rubric, options.lang ?? rubric.language, rows);
  const out = options.out ?? `${rubric.id}-form.xlsx`;
  await writeNewFile(resolve(world.cwd, out), await workbookBytes(workbook), options.overwrite ?? false);
  const language = terminalLanguage(options, world, rubric);
  const columns = workbook.sheets[0]?.columns.length ?? 0;
  const say = (chinese: string, english: string): void => {
    world.stderr.write(`${language === 'zh-CN' ? chinese : english}\n`);
  };
  if (options.quiet !== true) {
    say(
      `填报表：${out}（${String(columns)} 列，一行一份）`,
      `Form: ${out} (${String(columns)} columns, a submission a row)`,
    );
  }
  if (unbound.length === 0) return exitCodes.done;
  say(
    `以下各列无法自动对应到题目，读取时需要 --map：${unbound.join('、')}`,
    `These columns need --map when they are read back: ${unbound.join(', ')}`,
  );
  return exitCodes.findings;
}
