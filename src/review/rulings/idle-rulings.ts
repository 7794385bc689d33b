import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.js';
import type { Decision } from '../../intake/submission.js';
import type { RankedSubmission } from '../../ranking/run.js';
import { itemScores } from '../../scoring/score-tree.js';
import { evidenceParts } from './evidence-parts.js';

function finding({ place }: Decision, work: string | undefined, item: string): Diagnostic {
  const { file, sheet, row } = place;
  const at = { file, sheet, cell: String(row), item, ...(work === undefined ? {} : { work }) };
  return diagnose('ruling/decides-nothing', {}, at);
}

/** A finding for every ruling on evidence that decides no points of its submission. */
export function idleRulings(ranked: readonly RankedSubmission[]): readonly Diagnostic[] {
  return ranked.flatMap(({ submission, score }) =>
    itemScores(score.tree).flatMap((found) => {
      const { ruling, optionRulings } = found.response;
      const { id } = found.item;
      if (ruling === undefined && optionRulings === undefined) return [];
      const parts = evidenceParts(found);
      const ofOptions = [...(optionRulings ?? [])].flatMap(([option, { by }]) =>
        parts.includes(option) ? [] : [finding(by, submission.name, id)],
      );
      const isIdle = ruling !== undefined && !parts.includes(undefined);
      return isIdle ? [finding(ruling.by, submission.name, id), ...ofOptions] : ofOptions;
    }),
  );
}
