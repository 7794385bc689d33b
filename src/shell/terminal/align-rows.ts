import { displayWidth } from '../../reports/display-width.js';

/** How the texts of a column stand. */
export type Alignment = 'left' | 'right';

/**
 * Rows of texts as lines with two spaces between columns, wide characters measured; columns beyond
 * `alignments` stand left. Spaces at the end of a line are left out.
 */
export function alignRows(
  rows: readonly (readonly string[])[],
  alignments: readonly Alignment[] = [],
): readonly string[] {
  const columns = Math.max(0, ...rows.map((row) => row.length));
  const widths = Array.from({ length: columns }, (_, column) =>
    Math.max(0, ...rows.map((row) => displayWidth(row[column] ?? ''))),
  );
  return rows.map((row) =>
    row
      .map((text, column) => {
        const space = ' '.repeat((widths[column] ?? 0) - displayWidth(text));
        return alignments[column] === 'right' ? space + text : text + space;
      })
      .join('  ')
      .trimEnd(),
  );
}
