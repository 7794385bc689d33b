import { diagnose } from '../../diagnostics/diagnostic.js';
import { questionsIn } from '../../expressions/questions-in.js';
import type { WrittenGroup, WrittenItem } from '../node-schema.js';
import type { Path } from '../rubric-source.js';
import type { WrittenRubric } from '../schema.js';
import type { Check } from './check.js';

/** An item or a condition, and what must be known before it. */
interface Dependent {
  readonly name: string;
  readonly path: Path;
  readonly needs: readonly string[];
}

/** Items and conditions may bear the same id; their names here cannot. */
const itemName = (id: string): string => `item ${id}`;
const conditionName = (id: string): string => `condition ${id}`;

function ofItem(item: WrittenItem, path: Path, conditions: readonly string[]): Dependent {
  const own = item.applicable_if === undefined ? [] : [item.applicable_if];
  const asked =
    item.kind === 'derived'
      ? questionsIn(item.expression).filter(({ question }) => question !== 'field')
      : [];
  return {
    name: itemName(item.id),
    path: item.kind === 'derived' ? [...path, 'expression'] : [...path, 'applicable_if'],
    needs: [...asked.map(({ id }) => itemName(id)), ...[...conditions, ...own].map(conditionName)],
  };
}

/** The items below a group or the top, each governed by the conditions above it too. */
function ofNode(
  node: Pick<WrittenGroup, 'groups' | 'items'>,
  path: Path,
  conditions: readonly string[],
): readonly Dependent[] {
  return [
    ...node.groups.flatMap((group, index) =>
      ofNode(
        group,
        [...path, 'groups', index],
        group.applicable_if === undefined ? conditions : [...conditions, group.applicable_if],
      ),
    ),
    ...node.items.map((item, index) => ofItem(item, [...path, 'items', index], conditions)),
  ];
}

/** Conditions that are inferred from items may govern the same items; only `when` must come before. */
function dependents(rubric: WrittenRubric): readonly Dependent[] {
  return [
    ...ofNode(rubric, [], []),
    ...rubric.conditions.map(({ id, when }, index) => ({
      name: conditionName(id),
      path: ['conditions', index, 'when'],
      needs: (when === undefined ? [] : questionsIn(when))
        .filter(({ question }) => question !== 'field')
        .map((asked) => itemName(asked.id)),
    })),
  ];
}

/** The circles met on the way down from each dependent, each reported once, where it was entered. */
function circlesAmong(all: readonly Dependent[]): readonly (readonly Dependent[])[] {
  const byName = new Map(all.map((dependent) => [dependent.name, dependent]));
  const done = new Set<string>();
  const circles: (readonly Dependent[])[] = [];
  const visit = (dependent: Dependent, way: readonly Dependent[]): void => {
    const start = way.indexOf(dependent);
    if (start !== -1) circles.push(way.slice(start));
    if (start !== -1 || done.has(dependent.name)) return;
    for (const need of dependent.needs) {
      const next = byName.get(need);
      if (next !== undefined) visit(next, [...way, dependent]);
    }
    done.add(dependent.name);
  };
  for (const dependent of all) visit(dependent, []);
  return circles;
}

/** Nothing depends on itself: derived items on each other, or a condition's `when` on items that it governs. */
export const circles: Check = (rubric, source) =>
  circlesAmong(dependents(rubric)).flatMap((circle) => {
    const [first] = circle;
    if (first === undefined) return [];
    const chain = [...circle, first].map(({ name }) => name.slice(name.indexOf(' ') + 1)).join(' → ');
    return [diagnose('rubric/circular', { chain }, source.locate(first.path))];
  });
