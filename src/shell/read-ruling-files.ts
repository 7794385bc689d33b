import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { RulingsInput } from '../review/rulings/ruling.js';
import { readInputFiles } from './input-files.js';
import type { Limits } from './read/limits.js';
import { selectSheets } from './select-sheets.js';
import type { World } from './world.js';

/** The files of rulings, where there are any, and what had to be said about reading them. */
export interface RulingFiles {
  readonly rulings: RulingsInput | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads the files that `--rulings` names; two copies with the same bytes are one. */
export async function readRulingFiles(
  paths: readonly string[] | undefined,
  limits: Limits,
  world: World,
): Promise<RulingFiles> {
  if (paths === undefined) return { rulings: undefined, diagnostics: [] };
  const { files, sheets, diagnostics } = await readInputFiles(paths, limits, world);
  const { selected, diagnostics: hidden } = await selectSheets(sheets, []);
  return { rulings: { files, sheets: selected }, diagnostics: [...diagnostics, ...hidden] };
}
