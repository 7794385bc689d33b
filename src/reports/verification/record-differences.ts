/** A place of a run record whose content is not what it comes to when the run is made again. */
export interface RecordDifference {
  /** The submission’s name, or its id where it has none; undefined outside submissions. */
  readonly work: string | undefined;
  /** The group, item, table of levels or view; undefined where the place belongs to none. */
  readonly node: string | undefined;
  /** The kind of thing: total, rank, scores, flags, …; outside submissions the first key. */
  readonly part: string;
  /** The keys that lead there: `submissions › 甲 › scores › 2.1`. */
  readonly path: string;
  /** Undefined where the record has nothing there. */
  readonly stored: unknown;
  /** Undefined where nothing should be there. */
  readonly recomputed: unknown;
}

/** Lists are matched by these keys, so that one entry too many does not shift all that follow. */
const keyOfList = new Map([
  ['submissions', 'id'],
  ['flags', 'item'],
  ['trackRanks', 'track'],
  ['inputs', 'name'],
  ['sheets', 'sheet'],
  ['columns', 'column'],
]);

/** The keys of a submission below which groups, items, tables or views stand. */
const partsWithNodes = new Set(['scores', 'noScore', 'levels', 'views', 'flags', 'responses', 'exemptions']);

type Entries = Readonly<Record<string, unknown>>;

function isEntries(value: unknown): value is Entries {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function keysIn(list: readonly unknown[], key: string): readonly string[] | undefined {
  const keys = list.map((entry) => (isEntries(entry) ? entry[key] : undefined));
  const texts = keys.filter((value) => typeof value === 'string');
  return texts.length === list.length && new Set(texts).size === list.length ? texts : undefined;
}

function own(entries: Entries, key: string): unknown {
  return Object.hasOwn(entries, key) ? entries[key] : undefined;
}

/** A place on the way down, with what is known of it. */
interface Place {
  readonly steps: readonly string[];
  readonly work: string | undefined;
}

function differenceAt({ steps, work }: Place, stored: unknown, recomputed: unknown): RecordDifference {
  const after = steps[0] === 'basis' ? 1 : 0;
  const inWork = steps[after] === 'submissions' && steps.length > after + 2;
  const part = steps[inWork ? after + 2 : 0] ?? '';
  const next = inWork ? steps[after + 3] : undefined;
  const node = next !== undefined && partsWithNodes.has(part) ? next : undefined;
  return { work, node, part, path: steps.join(' › '), stored, recomputed };
}

function* inOrder(
  place: Place,
  stored: readonly string[],
  recomputed: readonly string[],
): Generator<RecordDifference> {
  const known = new Set(recomputed);
  const both = new Set(stored.filter((key) => known.has(key)));
  const [before, after] = [stored, recomputed].map((keys) => keys.filter((key) => both.has(key)));
  const at = before?.findIndex((key, index) => after?.[index] !== key) ?? -1;
  if (at >= 0)
    yield differenceAt({ ...place, steps: [...place.steps, String(at + 1)] }, before?.[at], after?.[at]);
}

function* inKeyedLists(
  place: Place,
  stored: readonly unknown[],
  recomputed: readonly unknown[],
  [storedKeys, recomputedKeys]: readonly [readonly string[], readonly string[]],
): Generator<RecordDifference> {
  const others = new Map(recomputedKeys.map((key, index) => [key, recomputed[index]]));
  const known = new Set(storedKeys);
  const isSubmissions = place.steps.at(-1) === 'submissions';
  const nameOf = (key: string, entry: unknown): string =>
    isEntries(entry) && typeof entry['name'] === 'string' ? entry['name'] : key;
  const below = (key: string, entry: unknown): Place => ({
    steps: [...place.steps, key],
    work: isSubmissions ? nameOf(key, entry) : place.work,
  });
  for (const [index, key] of storedKeys.entries())
    yield* differences(below(key, others.get(key) ?? stored[index]), stored[index], others.get(key));
  for (const [key, entry] of others)
    if (!known.has(key)) yield differenceAt(below(key, entry), undefined, entry);
  yield* inOrder(place, storedKeys, recomputedKeys);
}

/** Lists of different lengths: what one has and the other has not, wherever it stands. */
function* inLooseLists(
  place: Place,
  stored: readonly unknown[],
  recomputed: readonly unknown[],
): Generator<RecordDifference> {
  const left = new Map<string, number>();
  const count = (text: string): number => left.get(text) ?? 0;
  for (const text of recomputed.map((entry) => JSON.stringify(entry))) left.set(text, count(text) + 1);
  for (const [index, entry] of stored.entries()) {
    const text = JSON.stringify(entry);
    if (count(text) > 0) left.set(text, count(text) - 1);
    else yield differenceAt({ ...place, steps: [...place.steps, String(index + 1)] }, entry, undefined);
  }
  for (const [text, times] of left)
    for (let time = 0; time < times; time += 1) yield differenceAt(place, undefined, JSON.parse(text));
}

function* inLists(
  place: Place,
  stored: readonly unknown[],
  recomputed: readonly unknown[],
): Generator<RecordDifference> {
  const key = keyOfList.get(place.steps.at(-1) ?? '');
  const keys = key === undefined ? undefined : keysIn(stored, key);
  const otherKeys = key === undefined ? undefined : keysIn(recomputed, key);
  if (keys !== undefined && otherKeys !== undefined) {
    yield* inKeyedLists(place, stored, recomputed, [keys, otherKeys]);
  } else if (stored.length !== recomputed.length) {
    yield* inLooseLists(place, stored, recomputed);
  } else {
    for (const [index, entry] of stored.entries())
      yield* differences({ ...place, steps: [...place.steps, String(index + 1)] }, entry, recomputed[index]);
  }
}

function* differences(place: Place, stored: unknown, recomputed: unknown): Generator<RecordDifference> {
  if (Array.isArray(stored) && Array.isArray(recomputed)) {
    yield* inLists(place, stored, recomputed);
  } else if (isEntries(stored) && isEntries(recomputed)) {
    for (const key of new Set([...Object.keys(stored), ...Object.keys(recomputed)]))
      yield* differences({ ...place, steps: [...place.steps, key] }, own(stored, key), own(recomputed, key));
  } else if (stored !== recomputed) {
    yield differenceAt(place, stored, recomputed);
  }
}

/** Every place in which a record’s content differs from what the same run comes to now; none where they agree. */
export function recordDifferences(stored: object, recomputed: object): readonly RecordDifference[] {
  return [...differences({ steps: [], work: undefined }, stored, recomputed)];
}
