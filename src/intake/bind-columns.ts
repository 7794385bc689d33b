import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.js';
import type { Location } from '../diagnostics/location.js';
import type { Item, Rubric } from '../rubric/rubric.js';
import { itemsOf } from '../rubric/rubric.js';
import { foldText } from '../table/clean-text.js';
import { columnLetter } from '../table/sheet.js';
import { blanksOf, type HeaderReader, isRemarkTitle } from './bind-column.js';
import type { BoundColumn, Target } from './binding.js';
import { contradicted } from './contradicted.js';
import { keptHeader } from './map-headers.js';
import { maskContacts } from './mask-contacts.js';
import { isNegated } from './negated-title.js';
import { targetName } from './target-name.js';
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

type Binding = Pick<BoundColumn, 'target' | 'method'>;

const unbound: Binding = { target: { kind: 'unbound' }, method: 'none' };

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
  const evidenceTitles = rubric.evidence.headers.map(foldText);
  const columns: BoundColumn[] = [];
  const diagnostics: Diagnostic[] = [];
  const nextPart = new Map<Item, number>();
  let question: Question | undefined;

  const answerPart = (item: Item, part: number): Target => {
    nextPart.set(item, Math.max(nextPart.get(item) ?? 0, part + 1));
    return { kind: 'answer', item, part };
  };

  /** A column that is no question of its own, right behind one: a further blank or option of it. */
  const continues = (header: string, number: number | undefined, title: string): Target | undefined => {
    if (question === undefined || number !== (header === '' ? undefined : question.number)) return undefined;
    const { item } = question;
    const part = nextPart.get(item) ?? 0;
    const isBlank = header === '' || number !== undefined || /^\(?\d\)?/u.test(title);
    if (blanksOf(item) > 1 && part < blanksOf(item) && isBlank) return answerPart(item, part);
    const option = number === undefined ? undefined : matchOption(title, item);
    return option === undefined ? undefined : { kind: 'option', item, option };
  };

  /**
   * Whether an evidence column belongs to the question before it: by the platform's number, which follows
   * the question's; a further one only under the same title, as a general upload may stand at the end.
   */
  const evidenceTitle = (header: string): string => foldText(reader.split(header).title).replace(/\d+$/u, '');
  const followsQuestion = (header: string, number: number | undefined): boolean => {
    if (question === undefined || question.item.evidence === 'none') return false;
    const { item } = question;
    const earlier = columns.filter(({ target }) => target.kind === 'evidence' && target.item === item);
    const sameTitle = earlier.every((bound) => evidenceTitle(bound.header) === evidenceTitle(header));
    const follows =
      number === undefined ||
      question.number === undefined ||
      number === question.number + earlier.length + 1;
    return sameTitle && follows;
  };

  /** A column that the office put in between: without the platform's number, or called a remark. */
  const isInserted = (title: string, number: number | undefined): boolean =>
    isRemarkTitle(title) || (number === undefined && question?.number !== undefined);

  const byPosition = (target: Target | undefined): Binding =>
    target === undefined ? unbound : { target, method: 'position' };

  /** `2.1.1` and then `2.1.1 的证明`: the second column of a code whose title speaks of evidence. */
  const isEvidenceOf = (target: Target, title: string): boolean =>
    target.kind === 'answer' &&
    columns.some((bound) => bound.target.kind === 'answer' && bound.target.item === target.item) &&
    blanksOf(target.item) === 1 &&
    evidenceTitles.some((word) => foldText(title).includes(word));

  const bind = (header: string, column: number): Binding => {
    const byMap = mapped.get(column);
    if (byMap !== undefined) {
      const read = contradicted(reader.read(header), byMap);
      if (read !== undefined) {
        const parameters = { header: keptHeader(header), read: targetName(read), target: targetName(byMap) };
        diagnostics.push(diagnose('map/contradicts-header', parameters, locate(column)));
      }
      return { target: byMap, method: 'map' };
    }
    const { number, title } = reader.split(header);
    const reading = reader.read(header);
    const byCode = 'method' in reading && reading.method === 'code';
    if (number !== undefined && number === question?.number && !byCode && reading.kind !== 'evidence') {
      return byPosition(continues(header, number, title));
    }
    switch (reading.kind) {
      case 'target': {
        if (isEvidenceOf(reading.target, title) && reading.target.kind === 'answer') {
          return { target: { kind: 'evidence', item: reading.target.item }, method: reading.method };
        }
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
        return byPosition(
          question !== undefined && followsQuestion(header, number)
            ? { kind: 'evidence', item: question.item }
            : undefined,
        );
      case 'ambiguous':
        diagnostics.push(
          diagnose(
            'binding/ambiguous',
            { header: keptHeader(header), items: reading.items.map(({ id }) => id).join(', ') },
            locate(column),
          ),
        );
        return unbound;
      case 'unknown':
        return byPosition(continues(header, number, title));
    }
  };

  headers.forEach((header, column) => {
    const { target, method } = bind(header, column);
    // By a map, any row can be the header, also one that holds somebody's contact.
    const isPrivate = target.kind === 'field' && target.field.private && method === 'map';
    columns.push({ column, header: isPrivate ? target.field.id : maskContacts(header), target, method });
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
      if (method === 'keywords' && isNegated(title, target.item)) {
        const { id, label } = target.item;
        const parameters = { header: keptHeader(header), item: id, label };
        diagnostics.push(diagnose('binding/negated-title', parameters, locate(column)));
      }
    } else if (target.kind !== 'evidence' && header !== '' && !isInserted(title, number)) {
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
