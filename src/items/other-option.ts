import { foldText } from '../table/clean-text.js';
import type { Option } from './option.js';

const otherWords = /^(?:其他|其它|other|autre|sonstige|otro)/u;

/** Whether an option is the “other” one, beside which a respondent may write words of their own. */
export function isOther({ label, keywords }: Option): boolean {
  return [label['zh-CN'], label.en, ...keywords].some((word) => otherWords.test(foldText(word)));
}

/** The “other” option where folded words begin like it; a respondent's own may follow: `其他:…`, `other(…)`. */
export function otherOption<O extends Option>(options: readonly O[], words: string): O | undefined {
  return otherWords.test(words) ? options.find(isOther) : undefined;
}
