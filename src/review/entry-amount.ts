import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.js';
import type { Text } from '../diagnostics/language.js';
import { sameText } from '../diagnostics/language.js';
import { type AdjustmentKind, type AdjustmentRules, type Group } from '../rubric/rubric.js';
import { snap } from '../table/numbers.js';
import { attainablePoints } from '../scoring/node-value.js';
import type { Cell } from '../table/cell.js';
import type { Basis } from './entry-basis.js';
import { kindLabel } from './kind-words.js';
import { ledgerFields } from './ledger-fields.js';
import type { LedgerRow } from './ledger-row.js';

export type ReadAmount = { readonly amount: number } | { readonly diagnostic: Diagnostic };

const written = /^(?:[×x*]\s*)?(-?\d+(?:\.\d+)?)\s*(分|points?|%)?$/iu;
const accepted: Text = { 'zh-CN': '数字，如 5、0.8', en: 'a number such as 5 or 0.8' };

/** A number as people write amounts: `5`, `5分`, `×0.8`, `80%`; undefined for other texts. */
function numberIn(cell: Cell, text: string): number | undefined {
  if (cell.kind === 'number') return cell.value;
  const [, digits, unit] = (cell.kind === 'text' ? written.exec(text) : null) ?? [];
  if (digits === undefined) return undefined;
  return unit === '%' ? Number(digits) / 100 : Number(digits);
}

function isPercentage(cell: Cell, text: string): boolean {
  return cell.kind === 'number' ? cell.percent : text.endsWith('%');
}

interface Range {
  readonly least: number;
  readonly most: number;
}

function rangeOf(kind: AdjustmentKind, total: Group, { lowest, highest }: AdjustmentRules): Range {
  switch (kind) {
    case 'multiply':
      return { least: 0, most: 1 };
    case 'cap': {
      const full = total.aggregate.by === 'sum' ? attainablePoints(total) : total.outOf;
      return { least: Math.min(0, lowest ?? 0), most: highest ?? full };
    }
    case 'deduct':
    case 'veto':
      return { least: 0, most: Infinity };
  }
}

function shown({ least, most }: Range): Text {
  if (most !== Infinity) return sameText(`${String(least)}–${String(most)}`);
  return { 'zh-CN': `${String(least)} 及以上`, en: `${String(least)} and more` };
}

/**
 * The amount of an entry: its rule's, or its own where the rule or the kind leaves it open. Its own beside
 * a rule's must be equal; deductions are 0 or more, factors 0–1, caps within the total's scale.
 */
export function readAmount(rules: AdjustmentRules, total: Group, basis: Basis, row: LedgerRow): ReadAmount {
  const { kind, rule } = basis;
  const cell = row.cell('amount');
  const text = row.text('amount');
  const wrong = (diagnostic: Diagnostic): ReadAmount => ({ diagnostic });
  const field = ledgerFields.amount.label;
  const isBlank = text === undefined;
  const own = isBlank ? undefined : numberIn(cell, text);
  if (!isBlank && (own === undefined || (kind !== 'multiply' && isPercentage(cell, text))))
    return wrong(diagnose('ledger/unreadable', { field, text, accepted }, row.at('amount')));
  if (kind === 'veto') {
    if (own === undefined || own === 0) return { amount: 0 };
    return wrong(diagnose('ledger/amount-not-expected', { amount: own }, row.at('amount')));
  }
  if (rule?.amount !== undefined) {
    if (own === undefined || snap(own) === snap(rule.amount)) return { amount: rule.amount };
    const parameters = { rule: rule.label, ruleAmount: rule.amount, amount: own };
    return wrong(diagnose('ledger/amount-disagrees', parameters, row.at('amount')));
  }
  if (own === undefined) return wrong(diagnose('ledger/missing', { field }, row.at('amount')));
  const range = rangeOf(kind, total, rules);
  if (own >= range.least && own <= range.most) return { amount: own };
  const parameters = { kind: kindLabel(kind), amount: own, range: shown(range) };
  return wrong(diagnose('ledger/amount-out-of-range', parameters, row.at('amount')));
}
