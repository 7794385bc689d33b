import { relative, resolve } from 'node:path';
import type { TextPart } from '../../reports/comparison/text-part.js';
import { UsageError } from '../exit.js';
import { alignRows } from '../terminal/align-rows.js';
import { printable } from '../terminal/printable.js';
import type { World } from '../world.js';
import { refuseLocked } from '../write/lock-file.js';
import { writeNewFile } from '../write/new-file.js';

export const comparisonFormats = ['text', 'xlsx', 'csv', 'json'] as const;
export type ComparisonFormat = (typeof comparisonFormats)[number];

/** Lines and tables as text, wide characters measured. */
export function formatParts(parts: readonly TextPart[]): string {
  const lines = parts.flatMap((part) =>
    part.kind === 'lines'
      ? part.lines.map(printable)
      : alignRows(
          part.rows.map((row) => row.map(printable)),
          part.alignments,
        ),
  );
  return `${lines.join('\n')}\n`;
}

/** Makes an output in one format. */
export type Makers = Readonly<Record<ComparisonFormat, () => Promise<string | Uint8Array> | string>>;

/** Where outputs go: a folder and the name of the files in it, without their extension. */
export interface ComparisonTarget {
  /** `-`: the standard output, for one format that is text. */
  readonly out: string;
  readonly stem: string;
  readonly overwrite: boolean;
}

/**
 * Text goes to the standard output, the other formats into files of the folder, each written as a whole;
 * with `-` the only format goes to the standard output. Returns the files written, as named from where the
 * command runs.
 * @throws UsageError for `-` with several formats or a workbook, and for a folder whose run is published.
 */
export async function writeComparison(
  wanted: ReadonlySet<ComparisonFormat>,
  makers: Makers,
  { out, stem, overwrite }: ComparisonTarget,
  world: World,
): Promise<readonly string[]> {
  if (out === '-' && (wanted.size > 1 || wanted.has('xlsx')))
    throw new UsageError({
      'zh-CN': '“-o -”只能与一种格式一起使用：text、csv 或 json',
      en: '“-o -” takes one format only: text, csv or json',
    });
  const named = comparisonFormats.filter((format) => wanted.has(format) && format !== 'text' && out !== '-');
  const folder = resolve(world.cwd, out);
  if (named.length > 0) await refuseLocked(folder);
  const files: string[] = [];
  for (const format of comparisonFormats.filter((known) => wanted.has(known))) {
    const content = await makers[format]();
    if (!named.includes(format)) {
      world.stdout.write(typeof content === 'string' ? content : '');
      continue;
    }
    const path = resolve(folder, `${stem}.${format}`);
    await writeNewFile(path, typeof content === 'string' ? Buffer.from(content) : content, overwrite);
    files.push(relative(world.cwd, path));
  }
  return files;
}
