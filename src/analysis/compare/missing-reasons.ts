import { type Diagnostic, diagnose, type Parameter } from '../../diagnostics/diagnostic.js';
import type { RankedSubmission } from '../../ranking/run.js';
import type { Rubric } from '../../rubric/rubric.js';
import { formatScore } from '../../table/numbers.js';
import type { Comparison } from './compare-runs.js';
import { comparedNames } from './compared-names.js';
import { needsReason, type PublishedResult, type Restatement } from './restatements.js';

function arrow(before: string | undefined, after: string | undefined): string {
  return `${before ?? '–'} → ${after ?? '–'}`;
}

function rankText(result: PublishedResult | undefined): string | undefined {
  return result?.rank === undefined ? undefined : String(result.rank);
}

function totalText({ ranking }: Rubric, result: PublishedResult | undefined): string | undefined {
  return result?.total === undefined ? undefined : formatScore(result.total, ranking.decimals);
}

function levelText(before: PublishedResult | undefined, after: PublishedResult | undefined): Parameter {
  return {
    'zh-CN': arrow(before?.level?.label['zh-CN'], after?.level?.label['zh-CN']),
    en: arrow(before?.level?.label.en, after?.level?.label.en),
  };
}

/**
 * A finding for every restatement that needs a reason and has none. It is placed in `file`, where the reason is to
 * be written, or in the published record where no such file was given.
 */
export function missingReasons(
  comparison: Comparison,
  restatements: readonly Restatement[],
  given: ReadonlyMap<RankedSubmission, string>,
  file: string,
): readonly Diagnostic[] {
  const names = comparedNames(comparison, comparison.after.rubric.language);
  return restatements
    .filter((restatement) => needsReason(restatement) && !given.has(restatement.entry))
    .map(({ entry: { submission }, before, after }) => {
      const parameters = {
        rank: arrow(rankText(before), rankText(after)),
        total: arrow(totalText(comparison.before.rubric, before), totalText(comparison.after.rubric, after)),
        level: levelText(before, after),
      };
      const work = names.get(submission) ?? submission.name ?? '';
      return diagnose('comparison/restatement-without-reason', parameters, { file, work });
    });
}
