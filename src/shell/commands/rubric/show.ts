import { completeRubric } from '../../../analysis/complete-rubric.js';
import { type Leverage, leverageOf } from '../../../analysis/leverage.js';
import { plainValue } from '../../../analysis/plain-value.js';
import { originsOf, type ValueOrigin } from '../../../analysis/rubric-origins.js';
import { formatLocation } from '../../../diagnostics/location.js';
import type { Rubric } from '../../../rubric/rubric.js';
import { effectiveWeights } from '../../../scoring/effective-weights.js';
import { exitCodes } from '../../exit.js';
import { loadRubric } from '../../rubrics.js';
import { scoringHash } from '../../scoring-hash.js';
import { alignRows } from '../../terminal/align-rows.js';
import { terminalLanguage } from '../../terminal/language.js';
import { printable } from '../../terminal/printable.js';
import { formatRubricTree } from '../../terminal/rubric-tree.js';
import { rubricTexts } from '../../terminal/rubric-texts.js';
import type { World } from '../../world.js';
import type { CommonOptions } from '../options.js';
import { sayBroken } from './broken.js';

/** The options of `rubric show`. */
export interface ShowOptions extends CommonOptions {
  readonly json?: boolean;
  readonly leverage?: boolean;
  readonly origins?: boolean;
}

interface Shown {
  readonly rubric: Rubric;
  readonly leverage: readonly Leverage[] | undefined;
  readonly origins: readonly ValueOrigin[] | undefined;
}

/** The rubric with every default written out, and what was asked for beside it. */
function asJson({ rubric, leverage, origins }: Shown): string {
  const points = [...effectiveWeights(rubric)].map(([{ id }, weight]) => [id, weight]);
  const ranges = leverage?.map(({ item, usual, least, greatest }) => [item.id, { usual, least, greatest }]);
  const json = {
    scoringHash: scoringHash(rubric),
    rubric: plainValue(completeRubric(rubric)),
    effectiveWeights: Object.fromEntries(points) as unknown,
    ...(ranges === undefined ? {} : { leverage: Object.fromEntries(ranges) as unknown }),
    ...(origins === undefined
      ? {}
      : {
          origins: origins.map(({ path, value, location, constant }) => ({
            path,
            value,
            file: location?.file ?? null,
            line: location?.line ?? null,
            column: location?.column ?? null,
            constant: constant ?? null,
          })),
        }),
  };
  return JSON.stringify(json, null, 2);
}

function originLines(origins: readonly ValueOrigin[], unwritten: string): readonly string[] {
  return alignRows(
    origins.map(({ path, value, location, constant }) => [
      location === undefined ? unwritten : formatLocation(location),
      path.join(' › '),
      printable(`${JSON.stringify(value)}${constant === undefined ? '' : `  $${constant}`}`),
    ]),
  );
}

/**
 * `esg-score rubric show`: the tree of groups and items with their effective weights in points of the
 * total; with --leverage how far these can move, with --origins where each value was written.
 */
export async function showRubric(named: string, options: ShowOptions, world: World): Promise<number> {
  const loaded = await loadRubric(named, world);
  const { rubric, written } = loaded;
  if (rubric === undefined || written === undefined) return sayBroken(loaded, options, world);
  const leverage = options.leverage === true ? leverageOf(rubric) : undefined;
  const origins = options.origins === true ? originsOf(written.content, written.source) : undefined;
  if (options.json === true) {
    world.stdout.write(`${asJson({ rubric, leverage, origins })}\n`);
    return exitCodes.done;
  }
  const language = terminalLanguage(options, world, rubric);
  const texts = rubricTexts[language];
  const lines = [
    `${rubric.id} ${rubric.version}  ${printable(rubric.title[language])}`,
    `${texts.scoringHash}  ${scoringHash(rubric)}`,
    ...(origins === undefined
      ? formatRubricTree(rubric, language, leverage)
      : originLines(origins, texts.unwritten)),
  ];
  world.stdout.write(`${lines.join('\n')}\n`);
  return exitCodes.done;
}
