import { publishedScore } from '../table/numbers.js';
import { percentage } from './number-formats.js';
import { numberCell } from './sheet-cells.js';
import type { NumberFormat, SheetCell } from './sheet-model.js';
import type { View } from './view.js';

/** How the rubric publishes its scores. */
export function scoreFormat({ run }: View): NumberFormat {
  return { style: 'plain', decimals: run.rubric.ranking.decimals };
}

/** Points and weights: two decimals finer than the published scores, and never below four, so that they add up. */
export function pointsFormat({ run }: View): NumberFormat {
  return { style: 'plain', decimals: Math.max(4, run.rubric.ranking.decimals + 2) };
}

/** A cell with a score as published; blank where there is none. */
export function scoreCell(score: number | undefined, format: NumberFormat): SheetCell {
  return numberCell(score === undefined ? undefined : publishedScore(score, format.decimals));
}

/** A cell with a share, 0–1, to a tenth of a per cent. */
export function shareCell(share: number | undefined): SheetCell {
  return numberCell(share === undefined ? undefined : publishedScore(share, percentage.decimals + 2));
}
