import { countRulings } from '../../review/rulings/count-rulings.js';
import { asksForEvidence } from '../asked-columns.js';
import type { LabelKey } from '../labels.js';
import { wholeNumber } from '../number-formats.js';
import { pointsFormat } from '../score-cells.js';
import { type SectionRow, sectionTitle } from '../section-sheet.js';
import { numberCell, textCell } from '../sheet-cells.js';
import type { View } from '../view.js';

/** What awaits a ruling, how many points rest on it, and what has been ruled; nothing where there is neither. */
export function rulingsSection(view: View): readonly SectionRow[] {
  const { run, say } = view;
  const counts = countRulings(run);
  const { pending, evidence } = counts;
  const asked = asksForEvidence(run.rubric);
  const rows: readonly (readonly [LabelKey, number])[] = [
    ...(asked ? [['rulings.pending.evidence', pending.evidence] as const] : []),
    ['rulings.pending.applicability', pending.applicability],
    ['rulings.pending.duplicates', pending.duplicates],
    ['rulings.pending.submissions', pending.submissions],
    ...(asked
      ? [
          ['rulings.accepted', evidence.accepted] as const,
          ['rulings.partial', evidence.partial] as const,
          ['rulings.rejected', evidence.rejected] as const,
        ]
      : []),
    ['rulings.applicable', counts.applicable],
    ['rulings.notApplicable', counts.notApplicable],
    ['rulings.kept', counts.kept],
    ['rulings.confirmed', counts.confirmed],
    ['rulings.voided', counts.voided],
  ];
  if (!asked && run.basis.rulings.length === 0 && rows.every(([, count]) => count === 0)) return [];
  const format = pointsFormat(view);
  return [
    ...sectionTitle(say('run.rulings')),
    ...run.basis.rulings.map(({ name, sha256 }): SectionRow => [textCell(name), textCell(sha256)]),
    ...rows.map(([key, count]): SectionRow => [textCell(say(key)), numberCell(count, 'none', wholeNumber)]),
    [textCell(say('rulings.points')), numberCell(counts.points, 'none', format)],
    [textCell(say('rulings.mostPoints')), numberCell(counts.mostPoints, 'none', format)],
  ];
}
