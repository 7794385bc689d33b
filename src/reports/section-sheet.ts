import { textCell } from './sheet-cells.js';
import type { SheetCell, SheetColumn, SheetModel } from './sheet-model.js';

/** A row of a sheet that is made of sections. */
export type SectionRow = readonly SheetCell[];

/** The section's title, with an empty row above. */
export function sectionTitle(title: string): readonly SectionRow[] {
  return [[], [textCell(title, 'title')]];
}

/** The heads of a small table within a section. */
export function tableHeads(heads: readonly string[]): SectionRow {
  return heads.map((head) => textCell(head, 'heading'));
}

function columnOf(width: number): SheetColumn {
  return { header: '', width, format: undefined, align: 'left', wrap: true };
}

/** A sheet of sections below one another, without a header of its own. */
export function sectionSheet(
  name: string,
  widths: readonly number[],
  sections: readonly (readonly SectionRow[])[],
): SheetModel {
  return {
    name,
    columns: widths.map(columnOf),
    rows: sections.flat(),
    headed: false,
    frozenColumns: 0,
    filteredRows: 'none',
    dataBar: undefined,
    orientation: 'portrait',
  };
}
