import type { Language } from '../../diagnostics/language.js';

/** What a starter rubric is made of. */
export interface StarterOptions {
  readonly id: string;
  readonly title: string;
  readonly language: Language;
  /** At least one; weights above 0. */
  readonly groups: readonly NamedNumber[];
  readonly itemsPerGroup: number;
  readonly evidence: boolean;
  /** From the highest to the lowest, by their lowest score; empty for none. */
  readonly levels: readonly NamedNumber[];
  /** Whether the items' points are added up, or weighted means taken. */
  readonly total: 'sum' | 'mean';
}

/** A name with the number behind its colon: `环境:40`. */
export interface NamedNumber {
  readonly label: string;
  readonly value: number;
}

/** More make no starter. */
export const mostGroups = 20;
export const mostItemsPerGroup = 30;

/** Names with numbers, `环境:40,社会：30`; undefined where it is anything else or a name comes twice. */
function readNamedNumbers(text: string): readonly NamedNumber[] | undefined {
  const pieces = text.split(/[,，;；]/u).map((piece) => piece.trim());
  const read = pieces.flatMap((piece) => {
    const match = /^(.*\S)\s*[:：]\s*(-?\d{1,6}(?:\.\d{1,4})?)$/u.exec(piece);
    return match?.[1] === undefined ? [] : [{ label: match[1], value: Number(match[2]) }];
  });
  const isWhole =
    read.length === pieces.length && new Set(read.map(({ label }) => label)).size === read.length;
  return isWhole ? read : undefined;
}

/** The groups that a text names: at most twenty, with weights above 0. */
export function readGroups(text: string): readonly NamedNumber[] | undefined {
  const groups = readNamedNumbers(text);
  return groups !== undefined && groups.length <= mostGroups && groups.every(({ value }) => value > 0)
    ? groups
    : undefined;
}

/** The levels that a text names, from the highest to the lowest; empty for `none`. */
export function readLevels(text: string): readonly NamedNumber[] | undefined {
  if (/^(?:none|无)$/iu.test(text.trim())) return [];
  const levels = readNamedNumbers(text);
  const falls = levels?.every(({ value }, index) => index === 0 || value < (levels[index - 1]?.value ?? 0));
  return falls === true ? levels : undefined;
}

/** How many items each group gets. */
export function readCount(text: string): number | undefined {
  const count = /^\d{1,2}$/u.test(text.trim()) ? Number(text) : 0;
  return count >= 1 && count <= mostItemsPerGroup ? count : undefined;
}

/** An id as rubrics have it. */
export function readId(text: string): string | undefined {
  return /^[A-Za-z0-9][A-Za-z0-9._-]{0,60}$/u.test(text.trim()) ? text.trim() : undefined;
}
