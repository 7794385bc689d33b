import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.js';
import { suggestion } from '../diagnostics/suggest.js';
import { UnreadableRows } from '../intake/unreadable-rows.js';
import type { Sheet } from '../table/sheet.js';
import type { SheetSource } from '../table/sheet-source.js';
import { UsageError } from './exit.js';

async function hasRows({ rows }: Sheet | SheetSource): Promise<boolean> {
  if (typeof rows !== 'function') return rows.length > 0;
  const first = await rows()[Symbol.asyncIterator]().next();
  return first.done !== true;
}

/** A word about a hidden sheet, or what stopped looking into it; nothing about an empty one. */
async function hiddenFinding(sheet: Sheet | SheetSource): Promise<readonly Diagnostic[]> {
  const { file, name } = sheet;
  try {
    if (!(await hasRows(sheet))) return [];
  } catch (error) {
    if (error instanceof UnreadableRows) return [error.diagnostic];
    throw error;
  }
  return [diagnose('input/hidden-sheet', { sheet: name }, { file, sheet: name })];
}

/**
 * The sheets to read: those that are named, else all that are not hidden.
 * @throws UsageError if a named sheet is in none of the files.
 */
export async function selectSheets<S extends Sheet | SheetSource>(
  sheets: readonly S[],
  named: readonly string[],
): Promise<{ readonly selected: readonly S[]; readonly diagnostics: readonly Diagnostic[] }> {
  if (named.length > 0) {
    const names = [...new Set(sheets.map((sheet) => sheet.name))];
    const unknown = named.find((name) => !names.includes(name));
    if (unknown !== undefined) {
      const near = suggestion(unknown, names);
      throw new UsageError({
        'zh-CN': `没有名为“${unknown}”的工作表${near['zh-CN']}\n文件中的工作表：${names.join('、')}`,
        en: `There is no sheet called “${unknown}”${near.en}\nThe sheets are: ${names.join(', ')}`,
      });
    }
    return { selected: sheets.filter((sheet) => named.includes(sheet.name)), diagnostics: [] };
  }
  const diagnostics: Diagnostic[] = [];
  for (const sheet of sheets) if (sheet.hidden) diagnostics.push(...(await hiddenFinding(sheet)));
  return { selected: sheets.filter((sheet) => !sheet.hidden), diagnostics };
}
