import type { Identity } from './read-identity.js';

/** Whatever bears the marks of a sender. */
interface Sent {
  readonly identity: Pick<Identity, 'senders'>;
}

/**
 * Splits candidates into those that share a sender's mark, also through a third one; groups and members
 * in the input's order. The time grows with the number of marks, however many share a name.
 */
export function groupBySender<T extends Sent>(candidates: readonly T[]): readonly (readonly T[])[] {
  // Each candidate points to an earlier one of its group, the first of a group to itself.
  const parents = candidates.map((_, index) => index);
  const rootOf = (index: number): number => {
    let root = index;
    for (let parent = parents[root] ?? root; parent !== root; parent = parents[root] ?? root) {
      parents[root] = parents[parent] ?? parent;
      root = parent;
    }
    return root;
  };
  const holders = new Map<string, number>();
  for (const [index, { identity }] of candidates.entries()) {
    for (const sender of identity.senders) {
      const holder = holders.get(sender);
      holders.set(sender, holder ?? index);
      if (holder === undefined) continue;
      const [a, b] = [rootOf(holder), rootOf(index)];
      parents[Math.max(a, b)] = Math.min(a, b);
    }
  }
  const groups = new Map<number, T[]>();
  for (const [index, candidate] of candidates.entries()) {
    const root = rootOf(index);
    const group = groups.get(root);
    if (group === undefined) groups.set(root, [candidate]);
    else group.push(candidate);
  }
  return [...groups.values()];
}
