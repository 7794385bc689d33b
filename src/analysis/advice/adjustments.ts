import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.js';
import type { AdjustmentRule, Rubric } from '../../rubric/rubric.js';
import type { Advice } from './advice.js';
import { fullScore } from './total-bounds.js';

function isIdle({ kind, amount }: AdjustmentRule, { total }: Rubric): boolean {
  if (amount === undefined) return false;
  switch (kind) {
    case 'deduct':
      return amount === 0;
    case 'multiply':
      return amount === 1;
    case 'cap':
      return amount >= fullScore(total);
    case 'veto':
      return true;
  }
}

/** Amounts and bounds of the ledger that change nothing. */
export const adjustments: Advice = ({ rubric, source }) => {
  const { rules, mostDeducted } = rubric.adjustments;
  const idle = rules.flatMap((rule, index): readonly Diagnostic[] =>
    rule.amount !== undefined && isIdle(rule, rubric)
      ? [
          diagnose(
            'rubric/idle-adjustment',
            { rule: rule.id, amount: rule.amount },
            source.locate(['adjustments', 'rules', index, 'amount']),
          ),
        ]
      : [],
  );
  const nothingToBound = mostDeducted !== undefined && !rules.some(({ kind }) => kind === 'deduct');
  return [
    ...idle,
    ...(nothingToBound
      ? [
          diagnose(
            'rubric/idle-bound',
            { key: 'most_deducted' },
            source.locateKey(['adjustments', 'most_deducted']),
          ),
        ]
      : []),
  ];
};
