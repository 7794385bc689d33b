/** What the change of a score or rank can come from; a cause's place is its bit in a set of causes. */
export const causes = ['answers', 'evidence', 'ledger', 'rubric', 'others'] as const;
export type Cause = (typeof causes)[number];

/** A number for each cause. */
export type ByCause = Readonly<Record<Cause, number>>;

/** The bit of a cause in a set of causes. */
export function bitOf(cause: Cause): number {
  return 1 << causes.indexOf(cause);
}

/** Whether a set holds a cause. */
export function holds(set: number, cause: Cause): boolean {
  return (set & bitOf(cause)) !== 0;
}

/** The set of some causes. */
export function setOf(some: readonly Cause[]): number {
  return some.reduce((set, cause) => set | bitOf(cause), 0);
}

/** A work's own causes, without the rubric and the other works. */
export const ownCauses = setOf(['answers', 'evidence', 'ledger']);
