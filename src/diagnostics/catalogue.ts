import { answersEntries } from './catalogue/answers.js';
import { bindingEntries } from './catalogue/binding.js';
import { comparisonEntries } from './catalogue/comparison.js';
import { copiesEntries } from './catalogue/copies.js';
import { inputEntries } from './catalogue/input.js';
import { inputRowsEntries } from './catalogue/input-rows.js';
import { ledgerEntries } from './catalogue/ledger.js';
import { publicationEntries } from './catalogue/publication.js';
import { resultsEntries } from './catalogue/results.js';
import { rubricAdviceEntries } from './catalogue/rubric-advice.js';
import { rubricExpressionsEntries } from './catalogue/rubric-expressions.js';
import { rubricFieldsEntries } from './catalogue/rubric-fields.js';
import { rubricEntries } from './catalogue/rubric-files.js';
import { rubricItemsEntries } from './catalogue/rubric-items.js';
import { rubricLayersEntries } from './catalogue/rubric-layers.js';
import { rubricMethodEntries } from './catalogue/rubric-method.js';
import { rubricWeightsEntries } from './catalogue/rubric-weights.js';
import { rulingsEntries } from './catalogue/rulings.js';
import { submissionsEntries } from './catalogue/submissions.js';

/**
 * Every finding that the program can report, in both languages: the only place of their wording.
 * Codes are public promises: never renamed, never reused. docs/diagnostics.md is generated from here.
 */
export const catalogue = {
  ...inputEntries,
  ...inputRowsEntries,
  ...copiesEntries,
  ...bindingEntries,
  ...answersEntries,
  ...submissionsEntries,
  ...resultsEntries,
  ...ledgerEntries,
  ...rulingsEntries,
  ...comparisonEntries,
  ...publicationEntries,
  ...rubricEntries,
  ...rubricWeightsEntries,
  ...rubricItemsEntries,
  ...rubricFieldsEntries,
  ...rubricExpressionsEntries,
  ...rubricLayersEntries,
  ...rubricMethodEntries,
  ...rubricAdviceEntries,
};

export type DiagnosticCode = keyof typeof catalogue;

/** Whether a text, such as one from a file, is the code of a finding. */
export function isDiagnosticCode(code: string): code is DiagnosticCode {
  return Object.hasOwn(catalogue, code);
}

/** The `{names}` in a wording. */
type NamesIn<S extends string> = S extends `${string}{${infer Name}}${infer Rest}`
  ? Name | NamesIn<Rest>
  : never;

/** The parameters that a code's wording needs. */
export type ParameterNames<C extends DiagnosticCode> = NamesIn<(typeof catalogue)[C]['zh-CN'][number]>;
