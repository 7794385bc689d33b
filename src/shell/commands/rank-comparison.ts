import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import type { Language } from '../../diagnostics/language.js';
import type { Run } from '../../ranking/run.js';
import { UsageError } from '../exit.js';
import type { World } from '../world.js';
import { comparisonName } from '../write/known-outputs.js';
import type { RankOptions } from './options.js';

/** The comparison of a run with an earlier one: its workbook, and what was found. */
export interface RankComparison {
  readonly output: { readonly name: string; readonly bytes: Uint8Array };
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads the earlier run of `--compare` before anything is written; undefined where none is named.
 * @throws UsageError for one that cannot be used, and for `--restatements` without it.
 */
export async function openComparison(
  { compare, restatements }: RankOptions,
  world: World,
): Promise<((run: Run, language: Language) => Promise<RankComparison>) | undefined> {
  if (compare === undefined) {
    if (restatements === undefined) return undefined;
    throw new UsageError({
      'zh-CN': '--restatements 只与 --compare 一起使用',
      en: '--restatements is for use with --compare',
    });
  }
  const { readRecord } = await import('../read-record.js');
  const before = await readRecord(compare, world);
  return async (run, language) => {
    const { compareRecords } = await import('../compare-records.js');
    const { comparisonWorkbook } = await import('../../reports/comparison/comparison-workbook.js');
    const { workbookBytes } = await import('../write/workbook-bytes.js');
    const settings = { restatements: restatements ?? [], language };
    const { view, diagnostics } = await compareRecords(before, run, settings, world);
    return {
      output: { name: comparisonName, bytes: await workbookBytes(comparisonWorkbook(view)) },
      diagnostics,
    };
  };
}
