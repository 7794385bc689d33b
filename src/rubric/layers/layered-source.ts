import type { Path, RubricSource } from '../rubric-source.js';
import { childOf, contentOf, locationOf, type Tree } from './tree.js';

function at(tree: Tree, path: Path): Tree | undefined {
  return path.reduce<Tree | undefined>(childOf, tree);
}

/** The tree at a path, or the nearest one above it that exists. */
function nearestTo(tree: Tree, path: Path): Tree {
  for (let length = path.length; length > 0; length -= 1) {
    const found = at(tree, path.slice(0, length));
    if (found !== undefined) return found;
  }
  return tree;
}

/** A rubric put together from several files, in which every path leads to the file and line of its value. */
export function layeredSource(tree: Tree): RubricSource {
  const locate = (path: Path): ReturnType<RubricSource['locate']> => locationOf(nearestTo(tree, path).place);
  return {
    content: contentOf(tree),
    syntaxErrors: [],
    has: (path) => at(tree, path) !== undefined,
    locate,
    locateKey: (path) => {
      const found = at(tree, path);
      return found === undefined ? locate(path.slice(0, -1)) : found.place.source.locateKey(found.place.path);
    },
    originOf: (path) => {
      const { place, constant } = nearestTo(tree, path);
      return {
        location: locationOf(place),
        constant: constant && { name: constant.name, location: locationOf(constant.place) },
      };
    },
  };
}
