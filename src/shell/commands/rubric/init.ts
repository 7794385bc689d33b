import { resolve } from 'node:path';
import type { Language } from '../../../diagnostics/language.js';
import type { StarterOptions } from '../../../rubric/starter/starter-options.js';
import { starterRubric } from '../../../rubric/starter/starter-rubric.js';
import { exitCodes } from '../../exit.js';
import { environmentLanguage } from '../../terminal/language.js';
import type { World } from '../../world.js';
import { writeNewFile } from '../../write/new-file.js';
import type { CommonOptions } from '../options.js';
import { askForStarter } from './init-questions.js';

/** The options of `rubric init`, as they were written. */
export interface InitOptions extends CommonOptions {
  readonly out?: string;
  readonly id?: string;
  readonly title?: string;
  readonly language?: Language;
  readonly groups?: string;
  readonly itemsPerGroup?: string;
  readonly evidence?: boolean;
  readonly levels?: string;
  readonly total?: StarterOptions['total'];
}

/**
 * `esg-score rubric init`: writes a commented rubric to start from; what no option says is asked for on a
 * terminal and else chosen. An existing file is never replaced.
 */
export async function initRubric(options: InitOptions, world: World): Promise<number> {
  const spoken = options.lang ?? environmentLanguage(world.env) ?? options.language ?? 'zh-CN';
  const starter = await askForStarter(options, spoken, world);
  const out = options.out ?? `${starter.id}.yaml`;
  const text = starterRubric(starter, out);
  await writeNewFile(resolve(world.cwd, out), Buffer.from(text), undefined);
  if (options.quiet !== true) {
    const said = {
      'zh-CN': `评分规则：${out}\n下一步：esg-score rubric check ${out}`,
      en: `Rubric: ${out}\nNext: esg-score rubric check ${out}`,
    };
    world.stderr.write(`${said[spoken]}\n`);
  }
  return exitCodes.done;
}
