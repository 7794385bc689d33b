import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { parse } from 'yaml';

const bothLanguages = z.strictObject({ 'zh-CN': z.string().min(1), en: z.string().min(1) });

const written = z.strictObject({
  title: bothLanguages,
  note: bothLanguages.optional(),
  /** The kind of item that it is about. */
  of: z.string().optional(),
  /** The part of a rubric file that the example is about. */
  rubric: z.string().optional(),
  /** Instead of a rubric: the last one written out before, with one text put for another. */
  change: z.tuple([z.string(), z.string()]).optional(),
  /** The file that the rubric extends. */
  base: z.string().optional(),
  ledger: z.string().optional(),
  table: z.string(),
  /** The computation by hand. */
  reckoning: z.string().optional(),
  /** The codes of the findings that the answers are meant to raise. */
  finds: z.array(z.string()).default([]),
});

type Written = z.output<typeof written>;

/** An example of the page of rubric files: a part of a rubric, filled-in rows, and what they come to. */
export interface Example extends Omit<Written, 'rubric' | 'change' | 'table' | 'ledger'> {
  readonly rubric: string;
  /** The first row holds the titles; those that begin with an arrow are results. */
  readonly table: readonly (readonly string[])[];
  readonly ledger: readonly (readonly string[])[] | undefined;
}

/** The mark before the title of a column that holds results. */
export const arrow = '→ ';

function cellsOf(text: string): readonly (readonly string[])[] {
  return text
    .trimEnd()
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()));
}

function complete({ change, table, ledger, ...example }: Written, before: string): Example {
  const rubric = example.rubric ?? (change === undefined ? before : before.replace(...change));
  return {
    ...example,
    rubric,
    table: cellsOf(table),
    ledger: ledger === undefined ? undefined : cellsOf(ledger),
  };
}

/** The examples of one part of the language, from `examples/<part>.yaml`, in its order. */
export function examplesOf(part: string): readonly Example[] {
  const text = readFileSync(new URL(`examples/${part}.yaml`, import.meta.url), 'utf8');
  const all = z.array(written).parse(parse(text));
  return all.map((example, index) => {
    const before = all.slice(0, index).findLast(({ rubric }) => rubric !== undefined);
    return complete(example, before?.rubric ?? '');
  });
}
