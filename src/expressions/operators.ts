/** The operators between two operands, from those that bind least to those that bind most. */
export const operatorLevels = [
  ['or'],
  ['and'],
  ['<', '<=', '=', '!=', '>', '>='],
  ['+', '-'],
  ['*', '/'],
] as const;

/** Comparisons stand alone: `1 < 2 < 3` is an error. */
export const comparisons: readonly string[] = operatorLevels[2];

/** Words that stand between or before operands and cannot be called like functions. */
export function isOperatorName(name: string): boolean {
  return name === 'and' || name === 'or' || name === 'not';
}
