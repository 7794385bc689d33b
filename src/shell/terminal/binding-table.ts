import type { Language } from '../../diagnostics/language.js';
import { letterOf } from '../../intake/bind-columns.js';
import type { BoundSheet } from '../../intake/binding.js';
import { targetName } from '../../intake/target-name.js';
import { displayWidth } from '../../reports/display-width.js';
import { printable } from './printable.js';
import { terminalTexts } from './texts.js';

function pad(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - displayWidth(text)));
}

/** Which column stands for what, and how that was found: letter, target, method, header. */
export function formatBindingTable(sheet: BoundSheet, language: Language): string {
  const place = `${sheet.file} › ${sheet.sheet}`;
  const rows = sheet.columns
    .filter(({ header, target }) => header !== '' || target.kind !== 'unbound')
    .map((bound) => [
      letterOf(bound),
      targetName(bound.target),
      bound.method,
      printable(bound.header).slice(0, 60),
    ]);
  const widths = [0, 1, 2].map((index) => Math.max(0, ...rows.map((row) => displayWidth(row[index] ?? ''))));
  const lines = rows.map((row) =>
    row
      .map((text, index) => pad(text, widths[index] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  return [
    terminalTexts[language].bindingTable(place, sheet.headerRow, sheet.profile),
    ...lines.map((line) => `  ${line}`),
  ].join('\n');
}
