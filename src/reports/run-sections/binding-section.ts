import { formatLocation } from '../../diagnostics/location.js';
import type { BoundColumn, BoundSheet, Target } from '../../intake/binding.js';
import { kindOf } from '../../items/registry.js';
import { columnLetter } from '../../table/sheet.js';
import { type SectionRow, sectionTitle, tableHeads } from '../section-sheet.js';
import { textCell } from '../sheet-cells.js';
import type { View } from '../view.js';

function targetText(target: Target, { say, language }: View): string {
  switch (target.kind) {
    case 'field': {
      const key = target.field.private ? 'target.privateField' : 'target.field';
      return say(key, { field: target.field.label[language] });
    }
    case 'answer': {
      const { item, part } = target;
      if (kindOf(item.spec).blanks(item.spec).length === 1) return say('target.answer', { item: item.id });
      return say('target.part', { item: item.id, part: String(part + 1) });
    }
    case 'option':
      return say('target.option', { item: target.item.id, option: target.option });
    case 'evidence':
      return say('target.evidence', { item: target.item.id });
    case 'condition':
      return say('target.condition', { condition: target.condition.label[language] });
    case 'platform':
      return say(`target.platform.${target.role}`);
    case 'ignored':
    case 'unbound':
      return say(`target.${target.kind}`);
  }
}

function columnRow(column: BoundColumn, view: View): SectionRow {
  const emphasis = column.target.kind === 'unbound' ? 'warn' : 'none';
  return [
    textCell(columnLetter(column.column)),
    textCell(column.header),
    textCell(targetText(column.target, view), emphasis),
    textCell(view.say(`bound.${column.method}`)),
  ];
}

function sheetRows(sheet: BoundSheet, view: View): readonly SectionRow[] {
  const { say } = view;
  const place = formatLocation({ file: sheet.file, sheet: sheet.sheet });
  const title = say('run.sheet', { place, row: String(sheet.headerRow), profile: sheet.profile });
  return [
    [textCell(title, 'subtitle')],
    tableHeads([say('run.column'), say('header'), say('run.target'), say('run.method')]),
    ...sheet.columns.map((column) => columnRow(column, view)),
  ];
}

/** Which column of each input sheet was taken for what. Private fields appear by their header only. */
export function bindingSection(view: View): readonly SectionRow[] {
  const sheets = view.run.inputs.flatMap((input) => input.sheets);
  return [...sectionTitle(view.say('run.binding')), ...sheets.flatMap((sheet) => sheetRows(sheet, view))];
}
