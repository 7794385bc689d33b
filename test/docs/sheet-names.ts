import type { Language } from '../../src/diagnostics/language.js';
import { labels } from '../../src/reports/labels.js';

/** The names of the workbook's sheets in a language. */
export function rankingSheetNames(language: Language): readonly string[] {
  return Object.entries(labels)
    .filter(([key]) => key.startsWith('sheet.') && key !== 'sheet.part')
    .map(([, text]) => text[language]);
}
