import type { Location } from '../diagnostics/location.js';
import type { Path, RubricSource } from '../rubric/rubric-source.js';
import type { WrittenRubric } from '../rubric/schema.js';
import { isExpression, isRecord, type PlainValue, plainValue } from './plain-value.js';

/** One value of a rubric with the place that it was written at. */
export interface ValueOrigin {
  /** Keys, and ids where a list's members have them. */
  readonly path: readonly string[];
  readonly value: PlainValue;
  /** Undefined for a default that no file states. */
  readonly location: Location | undefined;
  /** The name, such as `agree` for `$agree`, that stands in the value's place, and where it does. */
  readonly constant: string | undefined;
}

function nameOf(member: unknown, index: number): string {
  const id = isRecord(member) ? member['id'] : undefined;
  return typeof id === 'string' ? id : String(index + 1);
}

function* valuesIn(
  value: unknown,
  path: Path,
  shown: readonly string[],
): Generator<{ readonly value: unknown; readonly path: Path; readonly shown: readonly string[] }> {
  if (Array.isArray(value) && value.some(isRecord)) {
    for (const [index, member] of value.entries())
      yield* valuesIn(member, [...path, index], [...shown, nameOf(member, index)]);
    return;
  }
  if (isRecord(value) && !isExpression(value) && !('zh-CN' in value)) {
    for (const [key, inner] of Object.entries(value))
      if (inner !== undefined) yield* valuesIn(inner, [...path, key], [...shown, key]);
    return;
  }
  yield { value, path, shown };
}

/** Where every value of a rubric came from, its defaults among them; in the order of the format. */
export function originsOf(content: WrittenRubric, source: RubricSource): readonly ValueOrigin[] {
  return [...valuesIn(content, [], [])].map(({ value, path, shown }) => {
    const written = source.has(path) ? source.originOf(path) : undefined;
    return {
      path: shown,
      value: plainValue(value),
      location: written?.location,
      constant: written?.constant?.name,
    };
  });
}
