import type { Language } from '../../src/diagnostics/language.js';
import { labels } from '../../src/reports/labels.js';

/** Labels of sheets that are not in the ranking's workbook: parts, and the explanation of one work. */
const elsewhere = ['sheet.part', 'sheet.explanation'];

/** The names of the workbook's sheets in a language. */
export function rankingSheetNames(language: Language): readonly string[] {
  return Object.entries(labels)
    .filter(([key]) => key.startsWith('sheet.') && !elsewhere.includes(key))
    .map(([, text]) => text[language]);
}
