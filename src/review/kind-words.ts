import type { Text } from '../diagnostics/language.js';
import { type AdjustmentKind, adjustmentKinds } from '../rubric/rubric.js';
import { foldText } from '../table/clean-text.js';

interface KindWords {
  readonly label: Text;
  readonly words: readonly string[];
}

const kindWords: Readonly<Record<AdjustmentKind, KindWords>> = {
  deduct: {
    label: { 'zh-CN': '扣分', en: 'deduction' },
    words: ['扣分', '减分', 'deduct', 'deduction'],
  },
  multiply: {
    label: { 'zh-CN': '乘数', en: 'factor' },
    words: ['乘数', '系数', '乘以系数', 'multiply', 'multiplier', 'factor'],
  },
  cap: {
    label: { 'zh-CN': '封顶', en: 'cap' },
    words: ['封顶', '上限', 'cap'],
  },
  veto: {
    label: { 'zh-CN': '一票否决', en: 'veto' },
    words: ['一票否决', '否决', 'veto'],
  },
};

/** The kinds' first words in both languages, for a hint. */
export const acceptedKinds: Text = {
  'zh-CN': adjustmentKinds.map((kind) => kindWords[kind].label['zh-CN']).join('、'),
  en: adjustmentKinds.join(', '),
};

/** How a kind is called in a sentence. */
export function kindLabel(kind: AdjustmentKind): Text {
  return kindWords[kind].label;
}

/** The kind that a ledger's word means; undefined for other words. */
export function kindOfWord(word: string): AdjustmentKind | undefined {
  const folded = foldText(word);
  return adjustmentKinds.find((kind) => kindWords[kind].words.includes(folded));
}
