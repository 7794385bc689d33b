import type { Language, Text } from '../../diagnostics/language.js';
import { foldText } from '../../table/clean-text.js';
import { type Matter, type Verdict, verdicts } from './ruling.js';

interface VerdictWords {
  readonly matter: Matter;
  /** As the review workbook offers it. */
  readonly label: Text;
  readonly words: readonly string[];
}

const verdictWords: Readonly<Record<Verdict, VerdictWords>> = {
  accepted: {
    matter: 'evidence',
    label: { 'zh-CN': '采信', en: 'accept' },
    words: ['认可', '采纳', 'accepted'],
  },
  partial: {
    matter: 'evidence',
    label: { 'zh-CN': '部分采信', en: 'accept in part' },
    words: ['部分认可', '部分采纳', 'partial', 'partly accepted', 'accepted in part'],
  },
  rejected: {
    matter: 'evidence',
    label: { 'zh-CN': '不采信', en: 'reject' },
    words: ['不认可', '不予采信', '不予认可', '不采纳', 'rejected'],
  },
  applicable: {
    matter: 'applicability',
    label: { 'zh-CN': '适用', en: 'applies' },
    words: ['applicable'],
  },
  'not-applicable': {
    matter: 'applicability',
    label: { 'zh-CN': '不适用', en: 'does not apply' },
    words: ['not applicable', 'n/a', 'na'],
  },
  keep: {
    matter: 'duplicate',
    label: { 'zh-CN': '保留这一份', en: 'keep this one' },
    words: ['保留', 'keep', 'kept'],
  },
  confirmed: {
    matter: 'submission',
    label: { 'zh-CN': '确认', en: 'confirm' },
    words: ['有效', 'confirmed'],
  },
  voided: { matter: 'submission', label: { 'zh-CN': '作废', en: 'void' }, words: ['无效', 'voided'] },
};

const byWord = new Map(
  verdicts.flatMap((verdict) => {
    const { label, words } = verdictWords[verdict];
    return [...Object.values(label), ...words].map((word) => [foldText(word), verdict] as const);
  }),
);

/** The verdict that a word means; undefined for other words. */
export function verdictOfWord(word: string): Verdict | undefined {
  return byWord.get(foldText(word));
}

/** What a verdict is about. */
export function matterOf(verdict: Verdict): Matter {
  return verdictWords[verdict].matter;
}

/** A verdict in words. */
export function verdictLabel(verdict: Verdict): Text {
  return verdictWords[verdict].label;
}

/** The words that the drop-downs of the review workbook offer for some matters. */
export function offeredWords(matters: readonly Matter[], language: Language): readonly string[] {
  return verdicts
    .filter((verdict) => matters.includes(verdictWords[verdict].matter))
    .map((verdict) => verdictWords[verdict].label[language]);
}

/** All words of both languages that are offered, for a hint. */
export const offeredVerdicts: Text = {
  'zh-CN': verdicts.map((verdict) => verdictWords[verdict].label['zh-CN']).join('、'),
  en: verdicts.map((verdict) => verdictWords[verdict].label.en).join(', '),
};
