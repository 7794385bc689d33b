import { effectiveWeights } from '../../reports/method/effective-weights.js';
import { itemsOf, type Node } from '../../rubric/rubric.js';
import { exitCodes } from '../exit.js';
import { defaultRubric, type LoadedRubric, loadRubric, shippedRubrics } from '../rubrics.js';
import { countFindings, formatFinding } from '../terminal/findings.js';
import { terminalLanguage } from '../terminal/language.js';
import { styleFor } from '../terminal/style.js';
import { terminalTexts } from '../terminal/texts.js';
import type { World } from '../world.js';
import type { CommonOptions } from './options.js';

function sayFindings(loaded: LoadedRubric, options: CommonOptions, world: World): number {
  const language = terminalLanguage(options, world, loaded.rubric);
  const style = styleFor(world, world.stderr, options.color);
  for (const finding of loaded.diagnostics)
    world.stderr.write(`${formatFinding(finding, language, style)}\n`);
  return countFindings(loaded.diagnostics).error > 0 ? exitCodes.usage : exitCodes.done;
}

/** `esg-score rubric list`: the rubrics that ship, one a line with its title. */
export async function listRubrics(options: CommonOptions, world: World): Promise<number> {
  for (const name of await shippedRubrics()) {
    const { rubric } = await loadRubric(name, world);
    const title = rubric?.title[terminalLanguage(options, world, rubric)] ?? '';
    world.stdout.write(`${name}  ${rubric?.version ?? ''}  ${title}${name === defaultRubric ? '  *' : ''}\n`);
  }
  return exitCodes.done;
}

/** `esg-score rubric check`: every finding on its line; exit 2 where one is an error. */
export async function checkRubricFile(named: string, options: CommonOptions, world: World): Promise<number> {
  const loaded = await loadRubric(named, world);
  const code = sayFindings(loaded, options, world);
  const texts = terminalTexts[terminalLanguage(options, world, loaded.rubric)];
  const counts = countFindings(loaded.diagnostics);
  if (loaded.rubric === undefined)
    world.stderr.write(`${texts.counts(counts.error, counts.warning, counts.info)}\n`);
  else {
    const { id, version, total } = loaded.rubric;
    world.stdout.write(`${texts.rubricFine(id, version, itemsOf(total).length)}\n`);
  }
  return code;
}

/** `esg-score rubric show`: the tree of groups and items with their effective weights in points of the total. */
export async function showRubric(named: string, options: CommonOptions, world: World): Promise<number> {
  const loaded = await loadRubric(named, world);
  const { rubric } = loaded;
  if (rubric === undefined) return sayFindings(loaded, options, world);
  const language = terminalLanguage(options, world, rubric);
  const points = effectiveWeights(rubric);
  const line = (node: Node, depth: number): string => {
    const weight = String(Number((points.get(node) ?? 0).toFixed(4)));
    const kind = node.type === 'item' ? `  ${node.spec.kind}` : '';
    return `${'  '.repeat(depth)}${node.id}  ${node.label[language]}  ${weight} ${terminalTexts[language].effectivePoints}${kind}`;
  };
  const lines = (node: Node, depth: number): readonly string[] => [
    line(node, depth),
    ...(node.type === 'group' ? node.children.flatMap((child) => lines(child, depth + 1)) : []),
  ];
  world.stdout.write(`${rubric.id} ${rubric.version}  ${rubric.title[language]}\n`);
  world.stdout.write(`${rubric.total.children.flatMap((child) => lines(child, 0)).join('\n')}\n`);
  return exitCodes.done;
}
