type Container = { readonly list: unknown[] } | { readonly members: [string, unknown][] };

interface Open {
  readonly container: Container;
  /** The name of the container in the one around it; undefined for the element of a list. */
  readonly name: string | undefined;
}

/** Puts a run record together again from its lines (see record-lines.ts). */
export interface RecordBuilder {
  /**
   * Takes the next line, without its line feed.
   * @throws SyntaxError for one that no record has there.
   */
  readonly take: (line: string) => void;
  /** The record; undefined while it is not complete. */
  readonly record: () => unknown;
}

function contentOf(container: Container): unknown {
  return 'list' in container ? container.list : Object.fromEntries(container.members);
}

function put({ container }: Open, name: string | undefined, value: unknown): void {
  if ('list' in container && name === undefined) container.list.push(value);
  else if ('members' in container && name !== undefined) container.members.push([name, value]);
  else throw new SyntaxError('a name in a list, or none in an object');
}

/** The name before an opening bracket: `"basis": {`. */
function nameOf(opening: string): string | undefined {
  const before = opening.slice(0, -1).trimEnd();
  if (before === '') return undefined;
  const name: unknown = JSON.parse(before.replace(/:$/, ''));
  if (typeof name !== 'string') throw new SyntaxError('a name is a text');
  return name;
}

/** Makes what puts the lines of one record together. */
export function recordBuilder(): RecordBuilder {
  const open: Open[] = [];
  let whole: unknown;
  const close = (): void => {
    const closed = open.pop();
    if (closed === undefined) throw new SyntaxError('nothing to close');
    const value = contentOf(closed.container);
    const around = open.at(-1);
    if (around === undefined) whole = value;
    else put(around, closed.name, value);
  };
  const takeValue = (text: string): void => {
    const around = open.at(-1);
    if (around === undefined) throw new SyntaxError('nothing is open');
    if ('list' in around.container) put(around, undefined, JSON.parse(text));
    else {
      const members = Object.entries(JSON.parse(`{${text}}`) as object);
      for (const [name, value] of members) put(around, name, value);
    }
  };
  return {
    take: (line) => {
      const text = line.trim().replace(/,$/, '');
      if (text.endsWith('{')) open.push({ container: { members: [] }, name: nameOf(text) });
      else if (text.endsWith('[')) open.push({ container: { list: [] }, name: nameOf(text) });
      else if (text === '}' || text === ']') close();
      else takeValue(text);
    },
    record: () => (open.length > 0 ? undefined : whole),
  };
}
