import { type Diagnostic, diagnose } from '../../../diagnostics/diagnostic.js';
import type { PanelRule } from '../../../items/panel-rule.js';
import { judgesOf, type PanelSpec } from '../../../items/panel.js';
import type { Path, RubricSource } from '../../rubric-source.js';
import { repeated } from '../unique-ids.js';
import { checkMarkRange } from './marks.js';

function dropsFit({ use, marks, drop_high, drop_low }: PanelRule): boolean {
  const drops = drop_high + drop_low;
  return use === 'trimmed-mean' ? drops > 0 && drops < marks : drops === 0;
}

/** Judges can be told apart; rules go down by the number of marks, apply to some, and leave marks over. */
export function checkPanel(spec: PanelSpec, path: Path, source: RubricSource): readonly Diagnostic[] {
  const judges = judgesOf(spec);
  const at = (index: number, key: keyof PanelRule): Path => [...path, 'rules', index, key];
  const listed = typeof spec.judges === 'number' ? [] : judges;
  return [
    ...repeated(
      source,
      listed.map((node, index) => ({ node, path: [...path, 'judges', index] })),
    ),
    ...checkMarkRange(spec, path, source),
    ...spec.rules.flatMap((rule, index) => {
      const { marks } = rule;
      const before = spec.rules[index - 1];
      return [
        ...(before === undefined || marks < before.marks
          ? []
          : [diagnose('rubric/panel-rule-order', { marks }, source.locate(at(index, 'marks')))]),
        ...(marks <= judges.length
          ? []
          : [
              diagnose(
                'rubric/panel-rule-unused',
                { marks, judges: judges.length },
                source.locate(at(index, 'marks')),
              ),
            ]),
        ...(dropsFit(rule)
          ? []
          : [
              diagnose(
                'rubric/panel-drops',
                { use: rule.use, drops: rule.drop_high + rule.drop_low, marks },
                source.locate(at(index, 'use')),
              ),
            ]),
      ];
    }),
  ];
}
