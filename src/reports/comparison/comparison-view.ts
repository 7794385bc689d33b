import { type Cause, causes } from '../../analysis/compare/causes.js';
import type { ComparedWork, Comparison } from '../../analysis/compare/compare-runs.js';
import { comparedNames } from '../../analysis/compare/compared-names.js';
import { type Restatement } from '../../analysis/compare/restatements.js';
import { type PrintedSplit, printSplit, type Split } from '../../analysis/compare/split.js';
import type { Language } from '../../diagnostics/language.js';
import type { RankedSubmission } from '../../ranking/run.js';
import { roundSnapped, snap, unsnap } from '../../table/numbers.js';
import { comparabilityWords } from './comparability-words.js';
import { comparisonSpeaker, type SayComparison } from './words.js';

/** The restatements of a published run, each with the reason that was given for it. */
export interface Restated {
  readonly publishedOn: string;
  readonly role: string;
  readonly list: readonly { readonly restatement: Restatement; readonly reason: string | undefined }[];
}

/** A comparison with what all its reports need. */
export interface ComparisonView {
  readonly comparison: Comparison;
  /** Undefined where the earlier run is not published. */
  readonly restated: Restated | undefined;
  readonly language: Language;
  readonly say: SayComparison;
  /** The name of a work, with what tells it from others of that name; its place where it has none. */
  readonly nameOf: (entry: RankedSubmission) => string;
  /** The decimals of totals: the finer of the two rubrics'. */
  readonly decimals: number;
  /** What a total can come from; other works only where a rubric is relative. */
  readonly totalCauses: readonly Cause[];
}

/** A comparison ready to be shown in a language. */
export function viewComparison(
  comparison: Comparison,
  language: Language,
  restated?: Restated,
): ComparisonView {
  const { before, after, comparability } = comparison;
  const isRelative = comparability.relative.length > 0;
  const names = comparedNames(comparison, language);
  return {
    comparison,
    restated,
    language,
    say: comparisonSpeaker(language),
    nameOf: (entry) => names.get(entry.submission) ?? workName(entry),
    decimals: Math.max(before.rubric.ranking.decimals, after.rubric.ranking.decimals),
    totalCauses: causes.filter((cause) => isRelative || cause !== 'others'),
  };
}

/** The change of a total as it is printed, in points. */
export function printedTotal(view: ComparisonView, split: Split | undefined): PrintedSplit | undefined {
  if (split === undefined) return undefined;
  const step = 1e9 / 10 ** view.decimals;
  const printed = printSplit(split, step, (value) => roundSnapped(value, view.decimals));
  return scaled(printed, unsnap);
}

/** Decimals of the parts of a change of rank. */
export const rankDecimals = 2;

/** The change of a rank as it is printed, in ranks; positive is lower. */
export function printedRank(split: Split | undefined): PrintedSplit | undefined {
  return split === undefined ? undefined : printSplit(split, 10 ** -rankDecimals, (value) => value);
}

function scaled({ change, parts }: PrintedSplit, scale: (value: number) => number): PrintedSplit {
  const { answers, evidence, ledger, rubric, others } = parts;
  return {
    change: scale(change),
    parts: {
      answers: scale(answers),
      evidence: scale(evidence),
      ledger: scale(ledger),
      rubric: scale(rubric),
      others: scale(others),
    },
  };
}

/** The rank of a work; undefined for none. */
export function rankOf({ standing }: RankedSubmission): number | undefined {
  return standing.status === 'ranked' ? standing.rank : undefined;
}

/** A total rounded to the comparison's decimals; undefined for none. */
export function totalOf(view: ComparisonView, { score }: RankedSubmission): number | undefined {
  return score.total === undefined ? undefined : unsnap(roundSnapped(snap(score.total), view.decimals));
}

/** The name of a work as given, or its place where it has none. */
export function workName({ submission: { name, source } }: RankedSubmission): string {
  return name ?? `${source.file} › ${source.sheet}!${String(source.row)}`;
}

/** Causes in words. */
export function causeWords(view: ComparisonView, some: readonly Cause[]): string {
  const words = some.map((cause) => view.say(`cause.${cause}`));
  return words.join(view.language === 'zh-CN' ? '、' : ', ');
}

/** What happened to a work that is in both runs. */
export function stateOf({
  before,
  after,
}: ComparedWork): 'kept' | 'vetoed' | 'voided' | 'unranked' | 'ranked' {
  const [was, is] = [before.standing, after.standing];
  if (is.status === 'unranked' && (is.reason === 'vetoed' || is.reason === 'voided')) return is.reason;
  if (was.status === is.status) return 'kept';
  return is.status === 'ranked' ? 'ranked' : 'unranked';
}

/** Whether two runs can be compared, in a line each. */
export function comparabilityLines({ comparison, say, language }: ComparisonView): readonly string[] {
  return comparabilityWords(comparison.comparability, say, language);
}
