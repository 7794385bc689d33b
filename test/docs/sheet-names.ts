import type { Language } from '../../src/diagnostics/language.js';
import { labels } from '../../src/reports/labels.js';

/** Labels of sheets that are not in the ranking's workbook: parts, the explanation of one work, the review form. */
const elsewhere = /^sheet\.(?:part|explanation|review\..*)$/u;

/** The names of the workbook's sheets in a language. */
export function rankingSheetNames(language: Language): readonly string[] {
  return Object.entries(labels)
    .filter(([key]) => key.startsWith('sheet.') && !elsewhere.test(key))
    .map(([, text]) => text[language]);
}
