import { exitCodes } from '../../exit.js';
import { defaultRubric, loadRubric, shippedRubrics } from '../../rubrics.js';
import { alignRows } from '../../terminal/align-rows.js';
import { terminalLanguage } from '../../terminal/language.js';
import { printable } from '../../terminal/printable.js';
import type { World } from '../../world.js';
import type { CommonOptions } from '../options.js';

/** `esg-score rubric list`: the rubrics that ship, one a line with its title. */
export async function listRubrics(options: CommonOptions, world: World): Promise<number> {
  const rows: string[][] = [];
  for (const name of await shippedRubrics()) {
    const { rubric } = await loadRubric(name, world);
    const title = printable(rubric?.title[terminalLanguage(options, world, rubric)] ?? '');
    rows.push([name, rubric?.version ?? '', name === defaultRubric ? `${title}  *` : title]);
  }
  world.stdout.write(`${alignRows(rows).join('\n')}\n`);
  return exitCodes.done;
}
