import type { Text } from '../diagnostics/language.js';
import type { Rubric } from '../rubric/rubric.js';
import { type ChangeClass, classRuleFor, greatestClass } from './change-classes.js';
import type { PlainValue } from './plain-value.js';
import { type Fact, factsOf } from './rubric-facts.js';
import { judgeVersions, type VersionVerdict } from './judge-versions.js';

/** One difference between two rubrics. */
export interface RubricChange {
  readonly class: ChangeClass;
  readonly kind: 'added' | 'removed' | 'changed';
  /** The path of the fact, or of the whole part that was added or removed. */
  readonly path: readonly string[];
  readonly reason: Text;
  /** Undefined for parts that hold more than one value. */
  readonly before: PlainValue | undefined;
  readonly after: PlainValue | undefined;
}

export interface RubricDiff {
  /** In the order of the rubrics, the old one's first; empty where nothing differs. */
  readonly changes: readonly RubricChange[];
  readonly version: VersionVerdict;
}

function keyOf(path: readonly string[]): string {
  return JSON.stringify(path);
}

/** All paths that lead to facts, and the facts'. */
function prefixesOf(facts: readonly Fact[]): ReadonlySet<string> {
  return new Set(facts.flatMap(({ path }) => path.map((_, index) => keyOf(path.slice(0, index + 1)))));
}

/** The whole part that a fact belongs to and that the other rubric has nothing of. */
function missingPart(path: readonly string[], other: ReadonlySet<string>): readonly string[] {
  const length = path.findIndex((_, index) => !other.has(keyOf(path.slice(0, index + 1))));
  return path.slice(0, Math.max(length + 1, Math.min(2, path.length)));
}

function listOf(value: PlainValue): readonly PlainValue[] {
  return Array.isArray(value) ? value : [];
}

/** The order of those that both have; members that only one has are changes of their own. */
function isSame({ path, value }: Fact, other: Fact): boolean {
  if (path.at(-1) !== 'order') return JSON.stringify(value) === JSON.stringify(other.value);
  const both = (own: PlainValue, others: PlainValue): string =>
    JSON.stringify(listOf(own).filter((id) => listOf(others).includes(id)));
  return both(value, other.value) === both(other.value, value);
}

function onlyIn(
  facts: readonly Fact[],
  others: readonly Fact[],
  kind: 'added' | 'removed',
): readonly RubricChange[] {
  const other = prefixesOf(others);
  const parts = new Map<string, Fact[]>();
  for (const fact of facts) {
    if (other.has(keyOf(fact.path))) continue;
    // The order of a list that the other rubric has no member of says nothing more than its members.
    if (fact.path.at(-1) === 'order') continue;
    const key = keyOf(missingPart(fact.path, other));
    parts.set(key, [...(parts.get(key) ?? []), fact]);
  }
  return [...parts.values()].flatMap((found) => {
    const [first] = found;
    if (first === undefined) return [];
    const path = missingPart(first.path, other);
    const value = found.length === 1 ? first.value : undefined;
    const rule = classRuleFor(path);
    return [
      {
        class: greatestClass(found.map((fact) => classRuleFor(fact.path).class)) ?? rule.class,
        kind,
        path,
        reason: rule.reason,
        before: kind === 'removed' ? value : undefined,
        after: kind === 'added' ? value : undefined,
      },
    ];
  });
}

function changed(before: readonly Fact[], after: readonly Fact[]): readonly RubricChange[] {
  const byPath = new Map(after.map((fact) => [keyOf(fact.path), fact]));
  return before.flatMap((fact) => {
    const other = byPath.get(keyOf(fact.path));
    if (other === undefined || isSame(fact, other)) return [];
    const rule = classRuleFor(fact.path);
    return [
      {
        class: rule.class,
        kind: 'changed',
        path: fact.path,
        reason: rule.reason,
        before: fact.value,
        after: other.value,
      },
    ];
  });
}

/** Every difference between two versions of a rubric, and whether the version number was raised to match. */
export function diffRubrics(before: Rubric, after: Rubric): RubricDiff {
  const [old, now] = [factsOf(before), factsOf(after)];
  const changes = [...onlyIn(old, now, 'removed'), ...changed(old, now), ...onlyIn(now, old, 'added')];
  const needed = greatestClass(changes.map((change) => change.class));
  return { changes, version: judgeVersions(before.version, after.version, needed) };
}
