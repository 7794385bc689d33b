import { sameText } from '../../src/diagnostics/language.js';
import type { Answer, Response, Submission } from '../../src/intake/submission.js';
import type { GradeSpec } from '../../src/items/grade.js';
import type { MultiSpec } from '../../src/items/multi.js';
import type { NumberSpec } from '../../src/items/number.js';
import type { ItemSpec } from '../../src/items/registry.js';
import {
  type EvidencePolicy,
  type EvidenceStatus,
  type Item,
  itemsOf,
  type Node,
  type Rubric,
} from '../../src/rubric/rubric.js';
import { balancedShares, levelsOfTotal, plainGroup, plainItem, plainRubric } from '../plain-rubric.js';

/** The smallest reading of a downgrade: half the credit, one level. */
export const literal: EvidencePolicy = {
  id: 'literal',
  label: sameText('literal'),
  effects: {
    partial: { factor: 1, levels: 0 },
    missing: { factor: 0.5, levels: 1 },
    'no-data': { factor: 0.5, levels: 1 },
    rejected: { factor: 0, levels: 'to-lowest' },
  },
};

/** The severe reading: nothing without evidence, two levels. */
export const strict: EvidencePolicy = {
  id: 'strict',
  label: sameText('strict'),
  effects: {
    partial: { factor: 0.5, levels: 1 },
    missing: { factor: 0, levels: 2 },
    'no-data': { factor: 0, levels: 2 },
    rejected: { factor: 0, levels: 'to-lowest' },
  },
};

export const favourableYes: ItemSpec = { kind: 'yes-no', favourable: 'yes' };
export const favourableNo: ItemSpec = { kind: 'yes-no', favourable: 'no' };

/** Five levels A–E worth 0, 0.25, 0.5, 0.75, 1, or the given ones. */
export function gradeOf(credits: readonly number[] = [0, 0.25, 0.5, 0.75, 1]): GradeSpec {
  const levels = credits.map((credit, index) => {
    const id = 'ABCDEFGH'.charAt(index);
    return { id, label: sameText(id), keywords: [id], credit };
  });
  return { kind: 'grade', levels };
}

/** Eight options of one point each; all of them make the full credit. */
export const eightThemes: MultiSpec = {
  kind: 'multi',
  cap: 8,
  options: [...'ABCDEFGH'].map((id) => ({ id, label: sameText(id), keywords: [id], points: 1 })),
};

/** Two shares, full credit from 40 % to 60 %. */
export const twoShares: NumberSpec = balancedShares(['staff', 'managers']);

/** An item of weight 1 that asks for any evidence, unless the rest says otherwise. */
export function item(id: string, spec: ItemSpec = favourableYes, rest: Partial<Item> = {}): Item {
  return plainItem(id, spec, rest);
}

export const group = plainGroup;

/** A rubric with these children under the total. */
export function rubricOf(children: readonly Node[], rest: Partial<Rubric> = {}): Rubric {
  const levelTables = levelsOfTotal([
    [90, 'high'],
    [30, 'middle'],
    [0, 'low'],
  ]);
  return plainRubric(group('total', 1, children), [literal, strict], { levelTables, ...rest });
}

export function response(answer: Answer, evidence: EvidenceStatus = 'missing', denial = false): Response {
  return { answer, given: '', cell: '', evidence, optionEvidence: new Map(), denial };
}

/** An answered response; backed by evidence unless another status is given. */
export function answered(answer: unknown, evidence: EvidenceStatus = 'present', denial = false): Response {
  return response({ state: 'answered', answer, shown: '' }, evidence, denial);
}

export const blank: Response = response({ state: 'blank' });
export const skipped: Response = response({ state: 'skipped' });
export const unreadable: Response = response({ state: 'unreadable' });

/** A submission with these responses by item id; every other item is left blank. */
export function submissionOf(
  rubric: Rubric,
  responses: Readonly<Record<string, Response>>,
  rest: Partial<Submission> = {},
): Submission {
  const given = new Map(Object.entries(responses));
  return {
    id: 'work',
    source: { file: 'field.xlsx', sheet: 'Sheet1', row: 2 },
    name: 'Work',
    track: undefined,
    tracks: rest.track === undefined ? [] : [rest.track],
    fields: new Map(),
    year: undefined,
    submittedAt: undefined,
    responses: new Map(itemsOf(rubric.total).map(({ id }) => [id, given.get(id) ?? blank])),
    conditions: new Map(),
    ...rest,
  };
}

/** The first so many of the eight themes. */
export function themes(count: number): MultiSpec['options'] {
  return eightThemes.options.slice(0, count);
}

/** The level of a letter. */
export function level(spec: GradeSpec, letter: string): GradeSpec['levels'][number] {
  const found = spec.levels.find(({ id }) => id === letter);
  if (found === undefined) throw new Error(`no level ${letter}`);
  return found;
}
