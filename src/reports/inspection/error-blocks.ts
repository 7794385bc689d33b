import type { Language } from '../../diagnostics/language.js';
import type { Block } from './blocks.js';
import { findingsOf, type Inspection } from './inspection.js';
import { inspectionWords } from './words.js';

/** Codes that one line names. */
const mostCodes = 5;

/** Why `inspect` ends with 1: how many errors there are, and of which kind; nothing where a verdict says it. */
export function errorBlocks(inspection: Inspection, language: Language): readonly Block[] {
  const words = inspectionWords[language];
  const errors = findingsOf(inspection).filter(({ severity }) => severity === 'error');
  // A file that cannot be read ends with 2, and its verdict says so.
  if (errors.length === 0 || inspection.verdict === 'unreadable') return [];
  const counts = new Map<string, number>();
  for (const { code } of errors) counts.set(code, (counts.get(code) ?? 0) + 1);
  const named = [...counts].slice(0, mostCodes).map(([code, count]) => `${code} ${String(count)}`);
  const text = words.errors(errors.length, [...named, ...(counts.size > mostCodes ? ['…'] : [])]);
  return [{ kind: 'verdict', text, isGood: false }];
}
