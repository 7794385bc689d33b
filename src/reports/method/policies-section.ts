import type { DowngradeEffect } from '../../items/item-kind.js';
import type { EvidencePolicy, WeakEvidence } from '../../rubric/rubric.js';
import type { Labeller } from '../labeller.js';
import { type SectionRow, sectionTitle, tableHeads } from '../section-sheet.js';
import { textCell } from '../sheet-cells.js';
import type { View } from '../view.js';

const weakest: readonly WeakEvidence[] = ['partial', 'missing', 'no-data', 'rejected'];

function factorText({ factor }: DowngradeEffect, say: Labeller): string {
  if (factor === 1) return say('effect.keep');
  return factor === 0 ? say('effect.zero') : say('effect.times', { factor: String(factor) });
}

function levelsText({ levels }: DowngradeEffect, say: Labeller): string {
  if (levels === 'to-lowest') return say('effect.lowest');
  return levels === 0 ? say('effect.keep') : say('effect.levels', { levels: String(levels) });
}

function policyRows(policy: EvidencePolicy, { run, say, language }: View): readonly SectionRow[] {
  const label = policy.label[language];
  const title =
    policy.id === run.policy.id
      ? say('method.chosen', { policy: label })
      : policy.id === run.beside.id
        ? say('method.beside', { policy: label })
        : label;
  const effects = weakest.map((status): SectionRow => {
    const effect = policy.effects[status];
    return [say(`evidence.${status}`), factorText(effect, say), levelsText(effect, say)].map((text) =>
      textCell(text),
    );
  });
  const keep = say('effect.keep');
  const strong = `${say('evidence.present')} / ${say('evidence.accepted')}`;
  return [
    [textCell(title, 'subtitle')],
    tableHeads([say('method.status'), say('method.factor'), say('method.levelsDown')]),
    [textCell(strong), textCell(keep), textCell(keep)],
    ...effects,
  ];
}

/** What weak evidence costs under each policy of the rubric. */
export function policiesSection(view: View): readonly SectionRow[] {
  const { say, run } = view;
  return [
    ...sectionTitle(say('method.policies')),
    [textCell(say('method.rule')), textCell(say('method.policiesRule'))],
    ...run.rubric.evidence.policies.flatMap((policy) => policyRows(policy, view)),
  ];
}
