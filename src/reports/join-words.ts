import type { Language } from '../diagnostics/language.js';

/** Words in a row: `甲、乙`, `a, b`. */
export function joinWords(words: readonly string[], language: Language): string {
  return words.join(language === 'zh-CN' ? '、' : ', ');
}

/** Remarks in a row: `甲；乙`, `a; b`. */
export function joinRemarks(remarks: readonly string[], language: Language): string {
  return remarks.join(language === 'zh-CN' ? '；' : '; ');
}
