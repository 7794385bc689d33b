import { basename } from 'node:path';
import type { Language } from '../../diagnostics/language.js';
import type { Run } from '../../ranking/run.js';
import { countProvisional } from '../../reports/provisional-nodes.js';
import { countRulings } from '../../review/rulings/count-rulings.js';
import { formatScore } from '../../table/numbers.js';
import { outputNames } from '../write/known-outputs.js';
import { printable } from './printable.js';
import { terminalTexts } from './texts.js';

const placesShown = 5;

/** What awaits a ruling, and the workbook for it where one was written; nothing where all is decided. */
function pendingLines(run: Run, files: readonly string[], language: Language): readonly string[] {
  const { pending, points } = countRulings(run);
  const count = pending.evidence + pending.applicability + pending.duplicates + pending.submissions;
  if (count === 0) return [];
  const file = files.find((written) => basename(written) === outputNames.review);
  const shown = formatScore(points, run.rubric.ranking.decimals);
  return [terminalTexts[language].pending(count, shown, file)];
}

/** The end of a run in a few lines: how many were read, ranked, provisional and downgraded; the first places; what is pending; the files. */
export function formatSummary(run: Run, files: readonly string[], language: Language): string {
  const texts = terminalTexts[language];
  const ranked = run.submissions.filter(({ standing }) => standing.status === 'ranked');
  const counts = texts.summary({
    read: run.inputs.reduce((sum, input) => sum + input.rows, 0),
    ranked: ranked.length,
    unranked: run.submissions.length - ranked.length,
    provisional: run.submissions.filter(({ provisional }) => provisional).length,
    downgraded: run.submissions.filter(({ score }) => score.flags.length > 0).length,
    dropped: run.duplicates.reduce((sum, group) => sum + group.dropped.length, 0),
  });
  const provisional = countProvisional(run.rubric);
  const awarded = run.awards.reduce((sum, { winners }) => sum + winners.length, 0);
  const openPlaces = run.awards.reduce((sum, award) => sum + award.openPlaces, 0);
  const places = ranked.slice(0, placesShown).map(({ standing, submission, score, provisional, level }) => {
    const rank = standing.status === 'ranked' ? String(standing.rank) : '';
    const total = formatScore(score.total ?? 0, run.rubric.ranking.decimals);
    const mark = provisional ? texts.provisionalMark : '';
    return `  ${rank.padStart(3)}  ${total.padStart(6)}  ${printable(submission.name ?? '')}  ${level?.label[language] ?? ''}${mark}`;
  });
  return [
    counts,
    ...(places.length === 0 ? [] : [texts.firstPlaces, ...places]),
    ...(provisional === 0 ? [] : [texts.rubricProvisional(provisional)]),
    ...(run.relative.length === 0 ? [] : [texts.relativeRun(run.relative.length)]),
    ...(run.awards.length === 0 ? [] : [texts.awards(awarded, openPlaces)]),
    ...pendingLines(run, files, language),
    ...(files.length === 0 ? [] : [texts.files, ...files.map((file) => `  ${file}`)]),
  ].join('\n');
}
