import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.js';
import type { Text } from '../diagnostics/language.js';
import { suggestion } from '../diagnostics/suggest.js';
import type { AdjustmentKind, AdjustmentRule } from '../rubric/rubric.js';
import { foldText } from '../table/clean-text.js';
import { acceptedKinds, kindLabel, kindOfWord } from './kind-words.js';
import { ledgerFields } from './ledger-fields.js';
import type { LedgerRow } from './ledger-row.js';

/** What an entry rests on: a rule, or a kind whose amount the rubric leaves to the ledger. */
export interface Basis {
  readonly kind: AdjustmentKind;
  readonly rule: AdjustmentRule | undefined;
}

export type ReadBasis = { readonly basis: Basis } | { readonly diagnostic: Diagnostic };

function ruleNamed(rules: readonly AdjustmentRule[], name: string): AdjustmentRule | undefined {
  const folded = foldText(name);
  return (
    rules.find(({ id }) => foldText(id) === folded) ??
    rules.find(({ label }) => Object.values(label).some((text) => foldText(text) === folded))
  );
}

function listed(rules: readonly AdjustmentRule[]): Text {
  const named = (language: keyof Text): readonly string[] =>
    rules.map(({ id, label }) => (label[language] === id ? id : `${id} ${label[language]}`));
  return { 'zh-CN': named('zh-CN').join('、'), en: named('en').join(', ') };
}

function basisOnRule(
  rules: readonly AdjustmentRule[],
  name: string,
  kind: AdjustmentKind | undefined,
  row: LedgerRow,
): ReadBasis {
  const rule = ruleNamed(rules, name);
  if (rule === undefined) {
    const known = rules.flatMap(({ id, label }) => [id, ...new Set(Object.values(label))]);
    const parameters = { rule: name, suggestion: suggestion(name, known), rules: listed(rules) };
    return { diagnostic: diagnose('ledger/unknown-rule', parameters, row.at('rule')) };
  }
  if (kind === undefined || kind === rule.kind) return { basis: { kind: rule.kind, rule } };
  const parameters = { rule: rule.label, ruleKind: kindLabel(rule.kind), kind: kindLabel(kind) };
  return { diagnostic: diagnose('ledger/kind-disagrees', parameters, row.at('kind')) };
}

/**
 * What an entry rests on. The rule that it names gives its kind; without one there must be a rule of its
 * kind whose amount the rubric leaves to the ledger, or the rubric does not provide for it.
 */
export function readBasis(rules: readonly AdjustmentRule[], row: LedgerRow): ReadBasis {
  const word = row.text('kind');
  const kind = word === undefined ? undefined : kindOfWord(word);
  if (word !== undefined && kind === undefined) {
    const parameters = { field: ledgerFields.kind.label, text: word, accepted: acceptedKinds };
    return { diagnostic: diagnose('ledger/unreadable', parameters, row.at('kind')) };
  }
  const name = row.text('rule');
  if (name !== undefined) return basisOnRule(rules, name, kind, row);
  if (kind === undefined)
    return { diagnostic: diagnose('ledger/missing', { field: ledgerFields.kind.label }, row.at('kind')) };
  if (rules.some((rule) => rule.kind === kind && rule.amount === undefined))
    return { basis: { kind, rule: undefined } };
  const parameters = { kind: kindLabel(kind), rules: listed(rules) };
  return { diagnostic: diagnose('ledger/not-provided', parameters, row.at('kind')) };
}
