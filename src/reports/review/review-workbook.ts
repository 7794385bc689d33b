import type { Language } from '../../diagnostics/language.js';
import type { Run } from '../../ranking/run.js';
import { mattersOf } from '../../review/rulings/open-matters.js';
import type { SettledRuling } from '../../review/rulings/ruling.js';
import { matterOf } from '../../review/rulings/verdict-words.js';
import type { WorkbookModel } from '../sheet-model.js';
import { viewRun } from '../view.js';
import { evidenceReviewSheets, evidenceTarget } from './evidence-sheet.js';
import { mattersReviewSheets } from './matters-sheet.js';
import { applicabilityMatters, copyMatters, submissionMatters } from './other-matters.js';
import { rulingsByTarget } from './review-line.js';

/** Whether a ruling belongs on the sheet of evidence; one whose word is unknown does, too. */
function isOnEvidence({ ruling: { verdict } }: SettledRuling): boolean {
  return verdict === undefined || matterOf(verdict) === 'evidence';
}

/**
 * The workbook in which people rule on evidence, on whether items apply, on copies of a work and on
 * submissions. Every ruling of `earlier` is in it again: beside what it is about, with what became of it,
 * or at the end of its sheet where that is gone. Private fields are not in a run. A list goes on in
 * further sheets where one cannot hold it; `linesPerSheet` makes that fewer than it could.
 */
export function reviewWorkbook(
  run: Run,
  earlier: readonly SettledRuling[],
  language: Language,
  linesPerSheet?: number,
): WorkbookModel {
  const view = viewRun(run, language);
  const counting = run.submissions.filter(({ submission }) => submission.eligibility?.verdict !== 'voided');
  const found = counting.map(mattersOf(run));
  const evidence = found.flatMap((matters) => matters.evidence);
  const others = [
    ...copyMatters(view),
    ...submissionMatters(view),
    ...applicabilityMatters(
      view,
      found.flatMap((matters) => matters.applicability),
    ),
  ];
  const listed = new Set<string | undefined>([
    ...evidence.map(evidenceTarget),
    ...others.map(({ target }) => target),
  ]);
  const rulings = rulingsByTarget(earlier);
  const leftover = [...rulings].flatMap(([target, of]) =>
    target === undefined || !listed.has(target) ? of : [],
  );
  return {
    title: view.say('review.title', { rubric: run.rubric.title[language] }),
    language,
    sheets: [
      ...evidenceReviewSheets(view, evidence, rulings, leftover.filter(isOnEvidence), linesPerSheet),
      ...mattersReviewSheets(
        view,
        others,
        rulings,
        leftover.filter((one) => !isOnEvidence(one)),
        linesPerSheet,
      ),
    ],
  };
}
