import type { Group } from '../rubric/rubric.js';
import { publishedScore } from '../scoring/numbers.js';
import { percentage, wholeNumber } from './number-formats.js';
import { nodeTitle } from './rubric-groups.js';
import { numberCell, textCell } from './sheet-cells.js';
import type { NumberFormat, SheetCell } from './sheet-model.js';
import type { Field } from './table-sheet.js';
import type { View, Work } from './view.js';

/** The columns about works that several sheets share; scores are published ones. */
export interface WorkFields {
  readonly rank: Field<Work>;
  readonly work: Field<Work>;
  readonly track: Field<Work>;
  readonly year: Field<Work>;
  readonly total: Field<Work>;
  readonly level: Field<Work>;
  readonly coverage: Field<Work>;
  readonly standing: Field<Work>;
  readonly group: (group: Group) => Field<Work>;
}

/** How the rubric publishes its scores. */
export function scoreFormat({ run }: View): NumberFormat {
  return { style: 'plain', decimals: run.rubric.ranking.decimals };
}

/** A cell with a score as published; blank where there is none. */
export function scoreCell(score: number | undefined, format: NumberFormat): SheetCell {
  return numberCell(score === undefined ? undefined : publishedScore(score, format.decimals));
}

/** A cell with a share, 0–1, to a tenth of a per cent. */
export function shareCell(share: number | undefined): SheetCell {
  return numberCell(share === undefined ? undefined : publishedScore(share, percentage.decimals + 2));
}

/** The columns about works, in the view's language. */
export function workFields(view: View): WorkFields {
  const { say, language } = view;
  const format = scoreFormat(view);
  const notApplicable = textCell(say('outcome.not-applicable'), 'muted');
  const standingOf = (work: Work): SheetCell => {
    if (work.standing.status === 'unranked') return textCell(say('unranked'));
    return work.provisional ? textCell(say('provisional'), 'warn') : textCell(undefined);
  };
  return {
    rank: {
      header: say('rank'),
      cell: ({ standing }) => numberCell(standing.status === 'ranked' ? standing.rank : undefined),
      format: wholeNumber,
      align: 'center',
    },
    work: {
      header: say('work'),
      cell: (work) => textCell(work.name, work.provisional ? 'warn' : 'none'),
    },
    track: { header: say('track'), cell: ({ track }) => textCell(track), align: 'center' },
    year: {
      header: say('year'),
      cell: ({ submission }) => numberCell(submission.year),
      format: wholeNumber,
      align: 'center',
    },
    total: {
      header: say('total'),
      cell: ({ score }) => scoreCell(score.total, format),
      format,
      bar: { min: 0, max: 100 },
    },
    level: { header: say('level'), cell: ({ level }) => textCell(level?.label[language]), align: 'center' },
    coverage: {
      header: say('coverage'),
      cell: ({ score }) => shareCell(score.tree.coverage),
      format: percentage,
    },
    standing: { header: say('standing'), cell: standingOf, align: 'center' },
    group: (group) => ({
      header: nodeTitle(group, language),
      cell: ({ groups }) => {
        const score = groups.get(group)?.score;
        return score === undefined ? notApplicable : scoreCell(score, format);
      },
      format,
    }),
  };
}
