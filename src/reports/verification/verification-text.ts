import type { Language, Text } from '../../diagnostics/language.js';
import { shorten } from '../inspection/shorten.js';
import type { RecordDifference } from './record-differences.js';
import type { Check, CheckState, Verification } from './verification.js';
import { findingWords, kindWords, partWords } from './words.js';

/** A line with the state that it is about; lines below a check bear its state. */
export interface VerificationLine {
  readonly state: CheckState | 'none';
  readonly text: string;
}

const marks: Readonly<Record<CheckState, string>> = { true: '✓', false: '✗', open: '–' };

/** Differences shown of one check, before the rest is only counted. */
const mostShown = 20;

/** Columns of a value; kept texts can be long. */
const valueWidth = 60;

function fill(wording: Text, parameters: Check['parameters'], language: Language): string {
  return wording[language].replace(/\{(\w+)\}/g, (placeholder, name: string) => {
    const value = parameters[name];
    return value === undefined ? placeholder : typeof value === 'string' ? value : value[language];
  });
}

/** What a check found, in one language. */
export function findingText({ finding, parameters }: Check, language: Language): string {
  return fill(findingWords[finding], parameters, language);
}

function shown(value: unknown, language: Language): string {
  if (value === undefined) return { 'zh-CN': '没有', en: 'nothing' }[language];
  return shorten(JSON.stringify(value), valueWidth);
}

function differenceText(difference: RecordDifference, language: Language): string {
  const { work, part, node, path, stored, recomputed } = difference;
  const word = partWords.get(part)?.[language];
  const place = [
    ...(work === undefined ? [] : [work]),
    ...(word === undefined || work === undefined ? [path] : [node === undefined ? word : `${word} ${node}`]),
  ].join(' · ');
  const [before, after] = [stored, recomputed].map((value) => shown(value, language));
  return language === 'zh-CN'
    ? `${place}：记录 ${before ?? ''}，重算 ${after ?? ''}`
    : `${place}: ${before ?? ''} recorded, ${after ?? ''} recomputed`;
}

function moreText(count: number, language: Language): string {
  const left = String(count);
  return language === 'zh-CN' ? `……另有 ${left} 处，--json 列出全部` : `… and ${left} more; --json lists all`;
}

function linesOf(check: Check, language: Language): readonly VerificationLine[] {
  const { kind, name, state, differences } = check;
  const colon = language === 'zh-CN' ? '：' : ': ';
  const head = [kindWords[kind][language], ...(name === '' ? [] : [name])].join(' ');
  const below = [
    ...differences.slice(0, mostShown).map((difference) => differenceText(difference, language)),
    ...(differences.length > mostShown ? [moreText(differences.length - mostShown, language)] : []),
  ];
  return [
    { state, text: `${marks[state]} ${head}${colon}${findingText(check, language)}` },
    ...below.map((text) => ({ state, text: `    ${text}` })),
  ];
}

function summary({ checks }: Verification, language: Language): string {
  const count = (wanted: CheckState): string => String(checks.filter(({ state }) => state === wanted).length);
  const [right, wrong, open] = [count('true'), count('false'), count('open')];
  return language === 'zh-CN'
    ? `${right} 项相符，${wrong} 项不符，${open} 项未核对或无须核对`
    : `${right} true, ${wrong} not, ${open} not checked or nothing to check`;
}

/** All that was checked, a line each, the differences below; the last line counts. */
export function verificationLines(
  verification: Verification,
  language: Language,
): readonly VerificationLine[] {
  return [
    { state: 'none', text: verification.record },
    ...verification.checks.flatMap((check) => linesOf(check, language)),
    { state: 'none', text: summary(verification, language) },
  ];
}
