import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { LedgerInput } from '../review/ledger.js';
import { parseAsOf } from './as-of.js';
import { UsageError } from './exit.js';
import { readInputFiles } from './input-files.js';
import type { Limits } from './read/limits.js';
import { selectSheets } from './select-sheets.js';
import type { World } from './world.js';

/** How a command line names a ledger. */
export interface LedgerOptions {
  readonly ledger?: readonly string[];
  readonly asOf?: string;
}

/** A ledger's files, where there are any, and what had to be said about reading them. */
export interface LedgerFiles {
  readonly ledger: LedgerInput | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads the files that `--ledger` names.
 * @throws UsageError if `--as-of` is no date or stands without `--ledger`.
 */
export async function readLedgerFiles(
  options: LedgerOptions,
  limits: Limits,
  world: World,
): Promise<LedgerFiles> {
  const asOf = parseAsOf(options.asOf);
  if (options.ledger === undefined) {
    if (asOf === undefined) return { ledger: undefined, diagnostics: [] };
    throw new UsageError({
      'zh-CN': '--as-of 只与 --ledger 一起使用',
      en: '--as-of is for use with --ledger',
    });
  }
  const { files, sheets, diagnostics } = await readInputFiles(options.ledger, limits, world);
  const { selected, diagnostics: hidden } = await selectSheets(sheets, []);
  return { ledger: { files, sheets: selected, asOf }, diagnostics: [...diagnostics, ...hidden] };
}
