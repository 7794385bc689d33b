import type { Group } from '../rubric/rubric.js';
import { headOf, nameHead } from './identity-heads.js';
import { joinWords } from './join-words.js';
import { percentage, wholeNumber } from './number-formats.js';
import { nodeTitle } from './rubric-groups.js';
import { fullScore, titleOfScale } from './scale.js';
import { scoreCell, scoreFormat, shareCell } from './score-cells.js';
import { noScoreText, scoreOrReason } from './score-state.js';
import { numberCell, textCell } from './sheet-cells.js';
import type { SheetCell } from './sheet-model.js';
import type { Field } from './table-sheet.js';
import type { View, Work } from './view.js';

/** The columns about works that several sheets share; scores are published ones. */
export interface WorkFields {
  readonly rank: Field<Work>;
  readonly work: Field<Work>;
  /** None where the rubric has no such field. */
  readonly tracks: readonly Field<Work>[];
  readonly year: readonly Field<Work>[];
  /** The rubric's other public fields of identity, ids first. */
  readonly others: readonly Field<Work>[];
  readonly total: Field<Work>;
  readonly coverage: Field<Work>;
  readonly standing: Field<Work>;
  readonly group: (group: Group) => Field<Work>;
}

function trackField(view: View): readonly Field<Work>[] {
  const header = headOf(view, 'track');
  if (header === undefined) return [];
  const names = ({ tracks }: Work): string =>
    joinWords(
      tracks.map(({ track }) => track),
      view.language,
    );
  return [{ header, cell: (work) => textCell(names(work)), align: 'center' }];
}

function yearField(view: View): readonly Field<Work>[] {
  const header = headOf(view, 'year');
  if (header === undefined) return [];
  return [
    { header, cell: ({ submission }) => numberCell(submission.year), format: wholeNumber, align: 'center' },
  ];
}

function otherFields({ run, language }: View): readonly Field<Work>[] {
  const ofRole = (role: 'id' | 'other') =>
    run.rubric.identity.filter((field) => field.role === role && !field.private);
  return [...ofRole('id'), ...ofRole('other')].map(({ id, label }) => ({
    header: label[language],
    cell: ({ submission }) => textCell(submission.fields.get(id)),
  }));
}

function totalField(view: View): Field<Work> {
  const { say, run } = view;
  const format = scoreFormat(view);
  const full = fullScore(run.rubric.total);
  return {
    header: titleOfScale(say('total'), full, say),
    cell: ({ score }) =>
      score.total === undefined
        ? textCell(noScoreText(score.tree, say), 'muted')
        : scoreCell(score.total, format),
    format,
    bar: { min: 0, max: full },
  };
}

function standingCell({ standing, provisional }: Work, { say }: View): SheetCell {
  if (standing.status === 'unranked') return textCell(say('unranked'));
  return provisional ? textCell(say('provisional'), 'warn') : textCell(undefined);
}

/** The columns about works, in the view's language. */
export function workFields(view: View): WorkFields {
  const { say, language } = view;
  const format = scoreFormat(view);
  return {
    rank: {
      header: say('rank'),
      cell: ({ standing }) => numberCell(standing.status === 'ranked' ? standing.rank : undefined),
      format: wholeNumber,
      align: 'center',
    },
    work: {
      header: nameHead(view),
      cell: (work) => textCell(work.name, work.provisional ? 'warn' : 'none'),
    },
    tracks: trackField(view),
    year: yearField(view),
    others: otherFields(view),
    total: totalField(view),
    coverage: {
      header: say('coverage'),
      cell: ({ score }) => shareCell(score.tree.coverage),
      format: percentage,
    },
    standing: { header: say('standing'), cell: (work) => standingCell(work, view), align: 'center' },
    group: (group) => ({
      header: titleOfScale(nodeTitle(group, language), fullScore(group), say),
      cell: ({ groups }) => {
        const score = groups.get(group);
        return score === undefined ? textCell(undefined) : scoreOrReason(score, format, say);
      },
      format,
    }),
  };
}
