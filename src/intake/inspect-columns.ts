import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { sameText, type Text } from '../diagnostics/language.js';
import { itemsOf, type Rubric } from '../rubric/rubric.js';
import type { BoundColumn, BoundSheet, Target } from './binding.js';
import { letterOf } from './bind-columns.js';
import { targetName } from './target-name.js';
import { nearestColumns, nearestWanted, type Wanted, wantedId } from './inspect-nearest.js';
import { keptHeader } from './map-headers.js';
import { keywordScore } from './match-keywords.js';

/** How sure a column's target is: said outright, told by words, by words that deny it, by the place alone, or none. */
export type Confidence = 'certain' | 'likely' | 'doubtful' | 'by-position' | 'unbound';

/** What a column of a bound sheet stands for, how that was found, and how sure it is. */
export interface ColumnInspection {
  /** Counted from 0. */
  readonly column: number;
  readonly letter: string;
  /** The header, contacts made unreadable. */
  readonly header: string;
  readonly target: Target;
  /** As a map names it: `2.1.1 evidence`. */
  readonly stands: string;
  readonly label: Text | undefined;
  readonly method: BoundColumn['method'];
  readonly confidence: Confidence;
  readonly reason: Text;
  /** Whether the values are nobody else's business; they are never shown. */
  readonly isPrivate: boolean;
  /** What an unbound column may stand for: ids of items and fields that have no column, the likeliest first. */
  readonly nearest: readonly string[];
}

/** Something that the rubric asks for and no column holds. */
export interface MissingInspection {
  readonly id: string;
  readonly label: Text;
  readonly isRequired: boolean;
  /** Unused columns by their letters, the likeliest first. */
  readonly nearest: readonly string[];
}

function labelOf(target: Target): Text | undefined {
  switch (target.kind) {
    case 'field':
      return target.field.label;
    case 'answer':
    case 'option':
    case 'evidence':
      return target.item.label;
    case 'condition':
    case 'platform':
    case 'ignored':
    case 'unbound':
      return undefined;
  }
}

/** Whether a column's values tell who filled the questionnaire in. */
export function holdsPrivate(target: Target): boolean {
  if (target.kind === 'field') return target.field.private || target.field.role === 'contact';
  return target.kind === 'platform' && (target.role === 'user' || target.role === 'other');
}

function byWords({ target, header }: BoundColumn): Text {
  const item = 'item' in target ? target.item : undefined;
  const share = item === undefined ? 0 : Math.round(keywordScore(header, item) * 100);
  return share === 0
    ? { 'zh-CN': '表头文字', en: 'by its words' }
    : { 'zh-CN': `表头含 ${String(share)}% 的关键词`, en: `holds ${String(share)}% of the keywords` };
}

/** Findings of a column that take the certainty from what its header says. */
const doubts = new Map<Diagnostic['code'], { readonly confidence: Confidence; readonly reason: Text }>([
  [
    'binding/title-disagrees',
    {
      confidence: 'likely',
      reason: { 'zh-CN': '有题号，但文字像另一题', en: 'has the code; its words look like another item' },
    },
  ],
  [
    'binding/negated-title',
    {
      confidence: 'doubtful',
      reason: { 'zh-CN': '关键词相符，但有否定的说法', en: 'holds the keywords, but denies something' },
    },
  ],
  [
    'map/contradicts-header',
    {
      confidence: 'likely',
      reason: { 'zh-CN': '对照表，与表头不符', en: 'by the map, against what its header says' },
    },
  ],
]);

function confidenceOf(
  bound: BoundColumn,
  codes: readonly Diagnostic['code'][],
  isOrdered: boolean,
): { readonly confidence: Confidence; readonly reason: Text } {
  if (bound.target.kind === 'unbound') {
    const ambiguous = codes.includes('binding/ambiguous');
    return {
      confidence: 'unbound',
      reason: ambiguous
        ? { 'zh-CN': '同样接近几道题', en: 'equally near to several items' }
        : { 'zh-CN': '没有对应', en: 'stands for nothing' },
    };
  }
  if (isOrdered) {
    const reason = { 'zh-CN': '只有序号，按选项顺序', en: 'only a number: by the order of the options' };
    return { confidence: 'by-position', reason };
  }
  const doubt = codes.map((code) => doubts.get(code)).find((text) => text !== undefined);
  if (doubt !== undefined) return doubt;
  switch (bound.method) {
    case 'map':
      return { confidence: 'certain', reason: { 'zh-CN': '对照表', en: 'by the map' } };
    case 'code':
      return { confidence: 'certain', reason: { 'zh-CN': '题号', en: 'by its code' } };
    case 'platform':
      return { confidence: 'certain', reason: { 'zh-CN': '平台自带的列', en: 'the platform’s own' } };
    case 'dotless-code':
      return {
        confidence: 'likely',
        reason: { 'zh-CN': '题号少一个点，文字相符', en: 'a code without its dot; its words fit' },
      };
    case 'keywords':
      return { confidence: 'likely', reason: byWords(bound) };
    case 'position':
      return {
        confidence: 'by-position',
        reason: { 'zh-CN': '紧跟在所属题目之后', en: 'stands right behind its question' },
      };
    case 'none':
      return { confidence: 'unbound', reason: sameText('') };
  }
}

/** What the rubric asks for and no column holds; what nothing asks for, such as derived items, is none of it. */
function missingOf(rubric: Rubric, columns: readonly BoundColumn[]): readonly Wanted[] {
  const held = columns.map(({ target }) => target);
  const items = itemsOf(rubric.total).filter(
    (item) =>
      item.spec.kind !== 'derived' &&
      !held.some((target) => (target.kind === 'answer' || target.kind === 'option') && target.item === item),
  );
  const fields = rubric.identity.filter(
    (field) => !held.some((target) => target.kind === 'field' && target.field === field),
  );
  return [
    ...fields.map((field): Wanted => ({ kind: 'field', field })),
    ...items.map((item): Wanted => ({ kind: 'item', item })),
  ];
}

/** Every column of a bound sheet that has a header or a target, and what has no column. */
export function inspectColumns(
  rubric: Rubric,
  bound: BoundSheet,
  diagnostics: readonly Diagnostic[],
): { readonly columns: readonly ColumnInspection[]; readonly missing: readonly MissingInspection[] } {
  const missing = missingOf(rubric, bound.columns);
  const unused = bound.columns.filter(({ target }) => target.kind === 'unbound');
  const codesOf = (letter: string): readonly Diagnostic['code'][] =>
    diagnostics.flatMap(({ code, location }) =>
      location.cell === `${letter}${String(bound.headerRow)}` ? [code] : [],
    );
  const ordered = new Set(
    diagnostics.flatMap(({ code, location }) => (code === 'binding/option-order' ? [location.item] : [])),
  );
  const columns = bound.columns
    .filter(({ header, target }) => header !== '' || target.kind !== 'unbound')
    .map((column): ColumnInspection => {
      const { target, header, method } = column;
      const letter = letterOf(column);
      const isOrdered = target.kind === 'option' && method !== 'map' && ordered.has(target.item.id);
      return {
        column: column.column,
        letter,
        header: keptHeader(header),
        target,
        stands: targetName(target),
        label: labelOf(target),
        method,
        ...confidenceOf(column, codesOf(letter), isOrdered),
        isPrivate: holdsPrivate(target),
        nearest: target.kind === 'unbound' ? nearestWanted(header, missing).map(wantedId) : [],
      };
    });
  return {
    columns,
    missing: missing.map((wanted): MissingInspection => {
      const { label } = wanted.kind === 'item' ? wanted.item : wanted.field;
      const isRequired = wanted.kind === 'item' || wanted.field.required;
      const nearest = nearestColumns(wanted, unused).map(letterOf);
      return { id: wantedId(wanted), label, isRequired, nearest };
    }),
  };
}
