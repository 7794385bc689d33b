import type { Diagnostic } from '../../src/diagnostics/diagnostic.js';
import { sameText } from '../../src/diagnostics/language.js';
import { parseExpression } from '../../src/expressions/parse-expression.js';
import { readResponse } from '../../src/intake/read-response.js';
import type { ItemSpec } from '../../src/items/registry.js';
import type { PanelSpec } from '../../src/items/panel.js';
import type { MultiSpec } from '../../src/items/multi.js';
import { plainGroup, plainItem, plainRubric } from '../plain-rubric.js';
import { rankPlainly } from '../score-one.js';
import { answered, favourableYes, literal, submissionOf } from '../scoring/small-rubric.js';

const panel: PanelSpec = {
  kind: 'panel',
  judges: 3,
  min: 0,
  max: 10,
  absent: [],
  rules: [
    { marks: 3, use: 'mean', drop_high: 0, drop_low: 0, flag: false },
    { marks: 2, use: 'mean', drop_high: 0, drop_low: 0, flag: true },
  ],
};
const multi: MultiSpec = {
  kind: 'multi',
  options: [
    { id: 'A', label: sameText('one'), keywords: [], points: 1 },
    { id: 'B', label: sameText('none'), keywords: [], points: 0, exclusive: true },
  ],
};

function reading(spec: ItemSpec, ...texts: readonly string[]): readonly Diagnostic[] {
  const blanks = texts.map((_, column) => column);
  const layout = {
    item: plainItem('x', spec),
    blanks,
    options: new Map<string, number>(),
    evidence: [],
    optionEvidence: new Map<string, readonly number[]>(),
    columnValues: blanks.map(() => new Set<string>()),
  };
  const row = { number: 2, cells: texts.map((text) => ({ kind: 'text', text }) as const) };
  const rules = { readEvidence: () => 'present' as const, conditions: [], share: (text: string) => text };
  return readResponse(layout, row, rules, () => ({ file: 'a.xlsx' })).diagnostics;
}

/** A forbidden exemption, a derived number out of its range, and a tie where each place is for one. */
function ranking(): readonly Diagnostic[] {
  const parsed = parseExpression('20');
  if (!('expression' in parsed)) throw new Error('20 is an expression');
  const condition = { id: 'c', label: sameText('c'), keywords: [], denials: [], subjects: [] };
  const rubric = plainRubric(
    plainGroup(
      'total',
      1,
      [
        plainItem('a', favourableYes, { evidence: 'none' }),
        plainItem('b', favourableYes, { evidence: 'none', applicableIf: 'c' }),
        plainItem('d', { kind: 'derived', expression: parsed.expression, max: 10 }, { evidence: 'none' }),
      ],
      { notApplicable: 'forbid' },
    ),
    [literal],
    { conditions: [{ ...condition, inferredFrom: ['b'], when: undefined }] },
  );
  const ordinal = { ...rubric, ranking: { ...rubric.ranking, ties: 'ordinal' } } as const;
  const accepted = ['one', 'two'].map((id) => ({
    submission: submissionOf(ordinal, { a: answered('yes') }, { id, name: id }),
    provisional: false,
  }));
  return rankPlainly(ordinal, accepted, literal, literal).diagnostics;
}

/** The findings that only the richer kinds, groups and rankings can raise. */
export const raiseLanguageFindings = (): readonly Diagnostic[] => [
  ...reading(panel, '8', '', ''),
  ...reading(panel, '8', '9', ''),
  ...reading(multi, 'A┋B'),
  ...ranking(),
];
