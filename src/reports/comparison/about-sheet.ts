import type { Language } from '../../diagnostics/language.js';
import type { Run } from '../../ranking/run.js';
import { sectionSheet, sectionTitle } from '../section-sheet.js';
import { textCell } from '../sheet-cells.js';
import type { SheetModel } from '../sheet-model.js';
import { comparabilityLines, type ComparisonView } from './comparison-view.js';
import type { SayComparison } from './words.js';

/** A run in one line: rubric, policy, works. */
export function runLine(
  say: SayComparison,
  language: Language,
  { rubric, policy, submissions }: Run,
): string {
  return say('runLine', {
    rubric: rubric.id,
    version: rubric.version,
    policy: policy.label[language],
    works: String(submissions.length),
    ranked: String(submissions.filter(({ standing }) => standing.status === 'ranked').length),
  });
}

/** What is compared, whether it can be, how the parts are made. */
export function aboutSheet(view: ComparisonView): SheetModel {
  const { say, language, comparison, restated } = view;
  const line = (text: string) => [textCell(text)];
  const warn = comparison.comparability.scores === 'not-comparable';
  return sectionSheet(
    say('sheet.about'),
    [100],
    [
      sectionTitle(say('title.comparison')),
      [comparison.before, comparison.after].map((run, index) =>
        line(`${String(index + 1)}. ${runLine(say, language, run)}`),
      ),
      comparabilityLines(view).map((text) => [textCell(text, warn ? 'error' : 'none')]),
      restated === undefined
        ? []
        : [line(say('restatements.title', { date: restated.publishedOn, role: restated.role }))],
      [line(say('about.split')), line(say('about.match')), line(say('about.rank'))],
    ],
  );
}
