import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.js';
import { addsPoints, type PlacedParent, placedParents } from '../../rubric/checks/parents.js';
import type { RubricSource } from '../../rubric/rubric-source.js';
import type { Advice } from './advice.js';

type Child = PlacedParent['children'][number];

/** Kinds whose answers bring points of their own. */
const pointed = new Set<string>(['choice', 'multi', 'points', 'panel']);

/** What a child of a sum counts without anyone having said so; undefined where it is said. */
function unsaidPoints({ node }: Child): { readonly key: string; readonly points: number } | undefined {
  if (!('kind' in node))
    return addsPoints(node) || node.out_of !== undefined ? undefined : { key: 'out_of', points: 100 };
  const isSaid = node.points !== undefined || pointed.has(node.kind) || node.kind === 'info';
  return isSaid || (node.kind === 'derived' && node.max !== undefined)
    ? undefined
    : { key: 'points', points: 1 };
}

function inSum(child: Child, source: RubricSource): readonly Diagnostic[] {
  const unsaid = child.node.weight === 0 ? undefined : unsaidPoints(child);
  if (unsaid === undefined) return [];
  const { id } = child.node;
  return [diagnose('rubric/points-unsaid', { id, ...unsaid }, source.locate([...child.path, 'id']))];
}

function inMean({ node, path }: Child, aggregate: string, source: RubricSource): readonly Diagnostic[] {
  if (!('kind' in node) || node.points === undefined || node.round !== undefined) return [];
  return [diagnose('rubric/idle-points', { id: node.id, aggregate }, source.locateKey([...path, 'points']))];
}

/** What is added up says what it is worth; what is not has no points. */
export const points: Advice = ({ content, source }) =>
  placedParents(content).flatMap(({ node, children }) =>
    children.flatMap((child) =>
      addsPoints(node) ? inSum(child, source) : inMean(child, node.aggregate, source),
    ),
  );
