import {
  type Alias,
  type Document,
  isMap,
  isNode,
  isPair,
  isScalar,
  LineCounter,
  type Node,
  parseDocument,
  visit,
} from 'yaml';
import type { Location } from '../diagnostics/location.js';

/** A path into a YAML document, as zod reports it. */
export type Path = readonly (string | number)[];

/** Where a value was written; `constant` is what a name such as `$agree` in its place stands for. */
export interface Origin {
  readonly location: Location;
  readonly constant: { readonly name: string; readonly location: Location } | undefined;
}

/** A YAML file with its content and the line and column of each part. */
export interface RubricSource {
  /** The parsed content; undefined where the file is not valid YAML. */
  readonly content: unknown;
  readonly syntaxErrors: readonly { readonly reason: string; readonly location: Location }[];
  /** Whether the document has something at the path. */
  has(path: Path): boolean;
  /** The value at the path, or the nearest one above it that exists. */
  locate(path: Path): Location;
  /** The key at the end of the path. */
  locateKey(path: Path): Location;
  /** Where the value at the path came from: its file, and the constant that stands for it. */
  originOf(path: Path): Origin;
}

/** As much space as a text takes: wide characters become wide spaces. */
function blank(text: string): string {
  return text.replace(/[\u2E80-\uFFEF]/gu, '\u3000').replace(/[^\u3000]/gu, ' ');
}

function codeFrame(lines: readonly string[], line: number, column: number): string {
  const from = Math.max(1, line - 1);
  const shown = lines.slice(from - 1, line + 1).map((text, index) => {
    const number = from + index;
    const prefix = `${number === line ? '>' : ' '} ${String(number).padStart(4)} | `;
    const marker =
      number === line ? [`${' '.repeat(prefix.length - 2)}| ${blank(text.slice(0, column - 1))}^`] : [];
    return [prefix + text, ...marker];
  });
  return shown.flat().join('\n');
}

function nodeAt(document: Document, path: Path): Node | undefined {
  for (let length = path.length; length >= 0; length -= 1) {
    const node: unknown = length === 0 ? document.contents : document.getIn(path.slice(0, length), true);
    if (isNode(node)) return node;
  }
  return undefined;
}

function keyAt(document: Document, path: Path): Node | undefined {
  const parent = nodeAt(document, path.slice(0, -1));
  if (!isMap(parent)) return undefined;
  const pair = parent.items.find(
    (item) => isScalar(item.key) && String(item.key.value) === String(path.at(-1)),
  );
  return isPair(pair) && isNode(pair.key) ? pair.key : undefined;
}

/** References to anchors that are nowhere above them, or around them. */
function danglingAliases(document: Document): readonly Alias[] {
  const dangling: Alias[] = [];
  visit(document, {
    Alias: (_, alias) => {
      const target = alias.resolve(document);
      const [from = 0, to = 0] = target?.range ?? [];
      const at = alias.range?.[0] ?? -1;
      // One within what it stands for would never end.
      if (target === undefined || (at >= from && at < to)) dangling.push(alias);
    },
  });
  return dangling;
}

/** Parses a YAML text (version 1.2); never throws. Merge keys and custom tags are not part of the format. */
export function readRubricSource(file: string, text: string): RubricSource {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter, prettyErrors: false, uniqueKeys: true });
  const lines = text.split(/\r\n|\r|\n/);
  const locationAt = (offset: number): Location => {
    const { line, col } = lineCounter.linePos(offset);
    return { file, line, column: col, frame: codeFrame(lines, line, col) };
  };
  const startOf = (node: Node | undefined): Location => locationAt(node?.range?.[0] ?? 0);
  const syntaxErrors = document.errors.map((error) => ({
    reason: error.message,
    location: locationAt(error.pos[0]),
  }));
  for (const alias of danglingAliases(document)) {
    syntaxErrors.push({ reason: `*${alias.source} is not defined`, location: startOf(alias) });
  }
  let content: unknown;
  try {
    if (syntaxErrors.length === 0) content = document.toJS();
  } catch (error) {
    // Aliases within aliases, thousands of times.
    syntaxErrors.push({
      reason: error instanceof Error ? error.message : String(error),
      location: locationAt(0),
    });
  }
  return {
    content,
    syntaxErrors,
    has: (path) => document.hasIn(path),
    locate: (path) => startOf(nodeAt(document, path)),
    locateKey: (path) => startOf(keyAt(document, path) ?? nodeAt(document, path.slice(0, -1))),
    originOf: (path) => ({ location: startOf(nodeAt(document, path)), constant: undefined }),
  };
}
