import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.js';
import { suggestion } from '../../diagnostics/suggest.js';
import { listed } from '../checks/reference.js';
import { type RubricSource, readRubricSource } from '../rubric-source.js';
import { schemaFindings } from '../schema-findings.js';
import { type Layer, mostLayers, type NoBase } from './layer.js';
import { layerSchema } from './layer-keys.js';
import { layeredSource } from './layered-source.js';
import { mergeTrees } from './merge-trees.js';
import { resolveNames } from './resolve-names.js';
import { growTree, type Tree } from './tree.js';

/** The rubric that all layers make together; undefined where a finding is an error. */
export interface JoinedLayers {
  readonly source: RubricSource | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/** What a file says it extends; undefined where it extends nothing. */
function baseOf(source: RubricSource): string | undefined {
  const { data } = layerSchema.pick({ extends: true }).safeParse(source.content);
  return data?.extends;
}

/** What a rubric file's text says it extends; undefined where it extends nothing, or is no YAML. */
export function baseOfText(text: string): string | undefined {
  // Most rubrics extend nothing, and parsing one takes as long as everything else together.
  if (!text.includes('extends')) return undefined;
  return baseOf(readRubricSource('', text));
}

function syntaxFindings(source: RubricSource): readonly Diagnostic[] {
  return source.syntaxErrors.map(({ reason, location }) => diagnose('rubric/syntax', { reason }, location));
}

function keyFindings(source: RubricSource): readonly Diagnostic[] {
  if (growTree(source).type !== 'map') return [];
  const { error } = layerSchema.safeParse(source.content);
  return (error?.issues ?? []).flatMap((issue) => schemaFindings(source, issue));
}

function baseFindings(
  layers: readonly Layer[],
  last: RubricSource,
  noBase: NoBase | undefined,
): readonly Diagnostic[] {
  const base = baseOf(last);
  if (base === undefined) return [];
  const location = last.locate(['extends']);
  const isItself = base === layers.at(-1)?.file;
  if (noBase?.reason === 'circular' || (noBase === undefined && isItself)) {
    const chain = [...layers.map(({ file }) => file), base].join(' → ');
    return [diagnose('rubric/extends-chain', { limit: mostLayers, chain }, location)];
  }
  const shipped = noBase?.shipped ?? [];
  return [
    diagnose(
      'rubric/unknown-base',
      { base, allowed: listed(shipped), suggestion: suggestion(base, shipped) },
      location,
    ),
  ];
}

/** A rubric says itself what it is called: id and version of the one that it extends are not its own. */
function withoutIdentity(tree: Tree): Tree {
  if (tree.type !== 'map') return tree;
  const entries = [...tree.entries].filter(([key]) => key !== 'id' && key !== 'version');
  return { ...tree, entries: new Map(entries) };
}

function isError({ severity }: Diagnostic): boolean {
  return severity === 'error';
}

/**
 * Puts the files of a rubric together: the first is the rubric, each next one what the one before extends.
 * Everything happens before the schema is asked, and every value keeps its place. The findings of a stage
 * (syntax, these keys, merging and names) come all at once.
 */
export function joinLayers(layers: readonly Layer[], noBase?: NoBase): JoinedLayers {
  const sources = layers.map(({ file, text }) => readRubricSource(file, text));
  const syntax = sources.flatMap(syntaxFindings);
  const [top, last] = [sources[0], sources.at(-1)];
  if (syntax.length > 0 || top === undefined || last === undefined)
    return { source: undefined, diagnostics: syntax };
  const ofKeys = [...sources.flatMap(keyFindings), ...baseFindings(layers, last, noBase)];
  if (ofKeys.length > 0) return { source: undefined, diagnostics: ofKeys };

  const diagnostics: Diagnostic[] = [];
  let tree = growTree(last);
  for (const source of sources.slice(0, -1).reverse()) {
    const merged = mergeTrees(withoutIdentity(tree), growTree(source));
    tree = merged.tree;
    diagnostics.push(...merged.diagnostics);
  }
  if (tree.type !== 'map') return { source: layeredSource(tree), diagnostics };
  const resolved = resolveNames(tree);
  diagnostics.push(...resolved.diagnostics);
  return {
    source: diagnostics.some(isError) ? undefined : layeredSource(resolved.tree),
    diagnostics,
  };
}
