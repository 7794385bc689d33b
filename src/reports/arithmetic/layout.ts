import { type Group, type Node, nodesOf } from '../../rubric/rubric.js';
import { columnLetter } from '../../table/sheet.js';
import type { View } from '../view.js';
import { fullVaries } from './full-shown.js';
import { countingChildren, type GroupMethod, groupMethod } from './group-method.js';

/** A node with a column of its own: every group, and items whose group's formula needs them side by side. */
export interface NodeColumn {
  readonly node: Node;
  readonly parent: Group;
}

/** Where everything stands that formulas of groups refer to. */
export interface Layout {
  readonly methods: ReadonlyMap<Group, GroupMethod>;
  /** All but the total, the deepest first; the counting children of a group stand side by side. */
  readonly nodes: readonly NodeColumn[];
  /** Children whose weights differ from work to work; those of a group stand side by side. */
  readonly weights: readonly Node[];
  /** Sums of which not every work could earn the same. */
  readonly fulls: readonly Group[];
  readonly letterOf: (node: Node) => string;
  readonly weightLetterOf: (node: Node) => string;
  readonly fullLetterOf: (group: Group) => string | undefined;
}

/** The columns before those of the nodes: rank and work. */
export const leadingColumns = 2;

function childrenWithColumns(group: Group, method: GroupMethod | undefined): readonly NodeColumn[] {
  const counting = new Set(method?.kind === 'columns' ? countingChildren(group) : []);
  const others = group.children.filter((child) => child.type === 'group' && !counting.has(child));
  return [...counting, ...others].map((node) => ({ node, parent: group }));
}

function columnsByDepth(total: Group, methods: ReadonlyMap<Group, GroupMethod>): readonly NodeColumn[] {
  const depths: (readonly NodeColumn[])[] = [];
  let groups: readonly Group[] = [total];
  while (groups.length > 0) {
    const columns = groups.flatMap((group) => childrenWithColumns(group, methods.get(group)));
    depths.unshift(columns);
    groups = columns.flatMap(({ node }) => (node.type === 'group' ? [node] : []));
  }
  return depths.flat();
}

function lettersFrom(nodes: readonly Node[], start: number): ReadonlyMap<Node, string> {
  return new Map(nodes.map((node, index) => [node, columnLetter(start + index)]));
}

/** Lays out the columns of the arithmetic: nodes, then weights and full scores of each work, then the total. */
export function layOut({ run, works }: View): Layout {
  const { total } = run.rubric;
  const groups = nodesOf(total).filter((node) => node.type === 'group');
  const methods = new Map(groups.map((group) => [group, groupMethod(group, works)]));
  const nodes = columnsByDepth(total, methods);
  const weights = groups.flatMap((group) => {
    const method = methods.get(group);
    return method?.kind === 'columns' && method.weights === 'own' ? countingChildren(group) : [];
  });
  const fulls = groups.filter((group) => fullVaries(group, works));
  const start = leadingColumns + nodes.length;
  const end = start + weights.length + fulls.length;
  const letters = new Map([
    ...lettersFrom(
      nodes.map(({ node }) => node),
      leadingColumns,
    ),
    ...lettersFrom([total], end),
  ]);
  const weightLetters = lettersFrom(weights, start);
  const fullLetters = lettersFrom(fulls, start + weights.length);
  return {
    methods,
    nodes,
    weights,
    fulls,
    letterOf: (node) => letters.get(node) ?? '',
    weightLetterOf: (node) => weightLetters.get(node) ?? '',
    fullLetterOf: (group) => fullLetters.get(group),
  };
}
