import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.js';
import type { Location } from '../diagnostics/location.js';
import type { Item, Rubric } from '../rubric/rubric.js';
import { itemsOf } from '../rubric/rubric.js';
import { columnLetter } from '../table/sheet.js';
import { blanksOf, type HeaderReader } from './bind-column.js';
import type { BindingMethod, BoundColumn, Target } from './binding.js';
import { keywordScore, matchKeywords } from './match-keywords.js';
import { matchOption } from './match-option.js';

interface Bound {
  readonly columns: readonly BoundColumn[];
  readonly diagnostics: readonly Diagnostic[];
}

/** The question that the walk over the columns is in: what follows may be its blanks, options or evidence. */
interface Question {
  readonly item: Item;
  readonly number: number | undefined;
}

const unbound = { target: { kind: 'unbound' }, method: 'none' } as const;

/**
 * Binds the headers of a sheet from left to right: by map, by what each says itself, and by position
 * for evidence columns and further blanks, which belong to the scored question before them.
 * `locate` gives the place of a column's header.
 */
export function bindColumns(
  rubric: Rubric,
  headers: readonly string[],
  reader: HeaderReader,
  mapped: ReadonlyMap<number, Target>,
  locate: (column: number) => Location,
): Bound {
  const items = itemsOf(rubric.total);
  const columns: BoundColumn[] = [];
  const diagnostics: Diagnostic[] = [];
  const nextPart = new Map<Item, number>();
  let question: Question | undefined;

  const answerPart = (item: Item, part: number): Target => {
    nextPart.set(item, Math.max(nextPart.get(item) ?? 0, part + 1));
    return { kind: 'answer', item, part };
  };

  /** A column whose header says nothing by itself, right behind a question: a further blank or option of it. */
  const continues = (header: string, number: number | undefined, title: string): Target | undefined => {
    if (question === undefined) return undefined;
    const { item } = question;
    const sameQuestion =
      number === undefined ? header === '' || question.number === undefined : number === question.number;
    if (!sameQuestion) return undefined;
    const part = nextPart.get(item) ?? 0;
    const isBlank = header === '' || number !== undefined || /^\(?\d\)?/u.test(title);
    if (blanksOf(item) > 1 && part < blanksOf(item) && isBlank) return answerPart(item, part);
    const option = number === undefined ? undefined : matchOption(title, item);
    return option === undefined ? undefined : { kind: 'option', item, option };
  };

  const bind = (header: string, column: number): { target: Target; method: BindingMethod } => {
    const byMap = mapped.get(column);
    if (byMap !== undefined) return { target: byMap, method: 'map' };
    const { number, title } = reader.split(header);
    const reading = reader.read(header);
    switch (reading.kind) {
      case 'target': {
        if (reading.written !== undefined && reading.target.kind === 'answer') {
          const item = reading.target.item.id;
          diagnostics.push(
            diagnose('binding/dotless-code', { written: reading.written, item }, locate(column)),
          );
        }
        return reading;
      }
      case 'some-part':
        return {
          target: answerPart(
            reading.item,
            Math.min(nextPart.get(reading.item) ?? 0, blanksOf(reading.item) - 1),
          ),
          method: reading.method,
        };
      case 'evidence':
        return question === undefined || question.item.evidence === 'none'
          ? unbound
          : { target: { kind: 'evidence', item: question.item }, method: 'position' };
      case 'ambiguous':
        diagnostics.push(
          diagnose(
            'binding/ambiguous',
            { header, items: reading.items.map(({ id }) => id).join(', ') },
            locate(column),
          ),
        );
        return unbound;
      case 'unknown': {
        const target = continues(header, number, title);
        return target === undefined ? unbound : { target, method: 'position' };
      }
    }
  };

  headers.forEach((header, column) => {
    const { target, method } = bind(header, column);
    columns.push({ column, header, target, method });
    const { number, title } = reader.split(header);
    if (target.kind === 'answer' || target.kind === 'option') {
      question = { item: target.item, number };
      if (target.kind === 'answer') answerPart(target.item, target.part);
      const other = method === 'code' ? titleDisagrees(title, target.item, items) : undefined;
      if (other !== undefined) {
        diagnostics.push(
          diagnose('binding/title-disagrees', { item: target.item.id, other: other.id }, locate(column)),
        );
      }
    } else if (target.kind !== 'evidence' && header !== '') {
      question = undefined;
    }
  });
  return { columns, diagnostics };
}

/** The item that a title clearly means by its words although it bears another one's code. */
function titleDisagrees(title: string, item: Item, items: readonly Item[]): Item | undefined {
  if (item.keywords.length === 0 || keywordScore(title, item) > 0) return undefined;
  const match = matchKeywords(title, items);
  return match !== undefined && 'item' in match && keywordScore(title, match.item) === 1
    ? match.item
    : undefined;
}

/** `H`, the letter of a bound column. */
export function letterOf(bound: BoundColumn): string {
  return columnLetter(bound.column);
}
