import type { Group, Minimums } from '../../rubric/rubric.js';
import { formatNumber } from '../format-number.js';
import { joinRemarks } from '../join-words.js';
import type { Labeller } from '../labeller.js';
import { nodeNotes } from '../node-notes.js';
import { percentage } from '../number-formats.js';
import { groupsBelow } from '../rubric-groups.js';
import { fullScore } from '../scale.js';
import { type SectionRow, sectionTitle, tableHeads } from '../section-sheet.js';
import { numberCell, textCell } from '../sheet-cells.js';
import type { View } from '../view.js';
import { describeAggregate } from './describe-aggregate.js';

function minimumsText({ applicable, answered, below }: Minimums, say: Labeller): string {
  const shares = [
    applicable === 0
      ? undefined
      : say('minimums.applicable', { share: formatNumber(applicable, percentage) }),
    answered === 0 ? undefined : say('minimums.answered', { share: formatNumber(answered, percentage) }),
  ].filter((share) => share !== undefined);
  return shares.length === 0
    ? ''
    : say(`minimums.below.${below}`, { shares: shares.join(say('minimums.or')) });
}

function groupRow(group: Group, { say, language, run }: View): SectionRow {
  const whole = group === run.rubric.total;
  const notes = joinRemarks(nodeNotes(group, say), language);
  return [
    textCell(whole ? say('total') : group.id, group.provisional ? 'warn' : 'none'),
    textCell(whole ? '' : group.label[language]),
    textCell(describeAggregate(group.aggregate, say)),
    numberCell(fullScore(group)),
    textCell(say(`scope.${group.notApplicable}`)),
    textCell(minimumsText(group.minimums, say)),
    ...(notes === '' ? [] : [textCell(notes)]),
  ];
}

/** How the total and each group make their scores of what is below them. */
export function groupsSection(view: View): readonly SectionRow[] {
  const { say, run } = view;
  const { total } = run.rubric;
  return [
    ...sectionTitle(say('method.groups')),
    tableHeads([
      say('method.id'),
      say('method.group'),
      say('method.aggregate'),
      say('method.full'),
      say('method.scope'),
      say('method.minimums'),
      say('notes'),
    ]),
    ...[total, ...groupsBelow(total)].map((group) => groupRow(group, view)),
  ];
}
