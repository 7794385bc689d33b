import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.js';
import { suggestion } from '../diagnostics/suggest.js';
import type { Sheet } from '../table/sheet.js';
import { UsageError } from './exit.js';

/**
 * The sheets to read: those that are named, else all that are not hidden.
 * @throws UsageError if a named sheet is in none of the files.
 */
export function selectSheets(
  sheets: readonly Sheet[],
  named: readonly string[],
): { readonly selected: readonly Sheet[]; readonly diagnostics: readonly Diagnostic[] } {
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
  const hidden = sheets.filter((sheet) => sheet.hidden && sheet.rows.length > 0);
  return {
    selected: sheets.filter((sheet) => !sheet.hidden),
    diagnostics: hidden.map(({ file, name }) =>
      diagnose('input/hidden-sheet', { sheet: name }, { file, sheet: name }),
    ),
  };
}
