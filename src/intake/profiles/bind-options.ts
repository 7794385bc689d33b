import type { HeaderReader } from '../bind-column.js';
import type { BindingMethod, Target } from '../binding.js';
import type { Item } from '../../rubric/rubric.js';
import { foldText } from '../../table/clean-text.js';
import { optionOf, optionsOf } from './option-of.js';
import type { ColumnHeader, OptionHeader, Profile } from './profile.js';

/** What a platform's conventions say of a column, before its header is read by itself. */
export interface KnownColumn {
  readonly target: Target;
  readonly method: BindingMethod;
}

/** The columns that a profile's conventions bind, and the items whose options were taken by their order. */
export interface KnownColumns {
  readonly columns: ReadonlyMap<number, KnownColumn>;
  readonly ordered: readonly Item[];
}

interface OptionColumn {
  readonly column: number;
  readonly header: OptionHeader;
}

/** The multi that a question's header means by itself. */
function multiOf(reader: HeaderReader, question: string): { item: Item; method: BindingMethod } | undefined {
  const reading = reader.read(question);
  if (reading.kind !== 'target') return undefined;
  const { target, method } = reading;
  const isItem = target.kind === 'answer' || target.kind === 'option';
  return isItem && target.item.spec.kind === 'multi' ? { item: target.item, method } : undefined;
}

/** The columns of each question, by what their headers have in common; of several readings the one that names an item. */
function groupColumns(
  reader: HeaderReader,
  headers: readonly ColumnHeader[],
  profile: Profile,
): readonly (readonly OptionColumn[])[] {
  const groups = new Map<string, OptionColumn[]>();
  headers.forEach(({ text, otherTexts }, column) => {
    const readings = [text, ...otherTexts].flatMap((own) => profile.optionHeaders(own));
    const header =
      readings.find(({ question, option }) => {
        const item = multiOf(reader, question)?.item;
        return item !== undefined && optionOf(item, option) !== undefined;
      }) ??
      readings.find(({ question }) => multiOf(reader, question) !== undefined) ??
      readings[0];
    if (header === undefined) return;
    groups.set(header.group, [...(groups.get(header.group) ?? []), { column, header }]);
  });
  return [...groups.values()];
}

/** The only multi whose options the columns of a question without a title spell out, all but one of them. */
function itemByOptions(group: readonly OptionColumn[], items: readonly Item[]): Item | undefined {
  const fitting = items.filter((item) => {
    const named = group.map(({ header }) => optionOf(item, header.option));
    const distinct = new Set(named.filter((option) => option !== undefined));
    return (
      distinct.size >= 2 && distinct.size === group.length && optionsOf(item).length - distinct.size <= 1
    );
  });
  const [only, another] = fitting;
  return another === undefined ? only : undefined;
}

/** The place, from 0, that a code such as `1` or `SQ001` gives an option. */
function placeOf(code: string): number | undefined {
  const digits = /^(?:SQ|A|O)?0*([1-9]\d?)$/iu.exec(code)?.[1];
  return digits === undefined ? undefined : Number(digits) - 1;
}

/** Whether the codes of a question's columns count its options from 1 without a gap. */
function countsOptions(group: readonly OptionColumn[], item: Item): boolean {
  const places = group.map(({ header }) => placeOf(header.option));
  const count = optionsOf(item).length;
  return (
    new Set(places).size === count &&
    places.length === count &&
    places.every((place) => place !== undefined && place < count)
  );
}

function bindGroup(
  group: readonly OptionColumn[],
  item: Item,
  methodOf: (column: OptionColumn) => BindingMethod,
): { readonly columns: readonly (readonly [number, KnownColumn])[]; readonly ordered: boolean } {
  const ordered =
    group.every(({ header }) => optionOf(item, header.option) === undefined) && countsOptions(group, item);
  const taken = new Set<string>();
  const columns = group.flatMap((own): (readonly [number, KnownColumn])[] => {
    const { column, header } = own;
    const place = ordered ? placeOf(header.option) : undefined;
    const option = place === undefined ? optionOf(item, header.option) : optionsOf(item)[place];
    if (option === undefined) return [];
    // The second column of “other” holds its words.
    if (taken.has(option.id)) return [[column, { target: { kind: 'ignored' }, method: 'platform' }]];
    taken.add(option.id);
    return [[column, { target: { kind: 'option', item, option: option.id }, method: methodOf(own) }]];
  });
  return { columns, ordered };
}

/** Runs of neighbours that bear the words of one multi's options and nothing else; the longest run of an item counts. */
function bareRuns(
  headers: readonly ColumnHeader[],
  items: readonly Item[],
): readonly (readonly [number, KnownColumn])[] {
  return items.flatMap((item) => {
    let best: readonly (readonly [number, string])[] = [];
    let run: (readonly [number, string])[] = [];
    [...headers, { text: '', otherTexts: [] }].forEach(({ text }, column) => {
      const option = text === '' ? undefined : optionOf(item, text)?.id;
      const isNew = option !== undefined && !run.some(([, other]) => other === option);
      if (isNew) run = [...run, [column, option]];
      else {
        if (run.length > best.length) best = run;
        run = option === undefined ? [] : [[column, option]];
      }
    });
    if (best.length < 2 || optionsOf(item).length - best.length > 1) return [];
    return best.map(([column, option]): readonly [number, KnownColumn] => [
      column,
      { target: { kind: 'option', item, option }, method: 'position' },
    ]);
  });
}

/**
 * Binds what a profile's conventions say without the titles of questions: the platform's own columns with
 * changing titles, and the columns of a multi's options, also where the header names only a number, a
 * code or the option itself.
 */
export function bindKnown(
  headers: readonly ColumnHeader[],
  profile: Profile,
  reader: HeaderReader,
  items: readonly Item[],
): KnownColumns {
  const columns = new Map<number, KnownColumn>();
  const ordered: Item[] = [];
  const multis = items.filter((item) => optionsOf(item).length > 0);
  headers.forEach(({ text, otherTexts, role: shown }, column) => {
    const texts = [text, ...otherTexts];
    const role =
      shown ?? profile.platformTitles.find(([pattern]) => texts.some((own) => pattern.test(own)))?.[1];
    if (role !== undefined) columns.set(column, { target: { kind: 'platform', role }, method: 'platform' });
  });
  const free = headers.map((header, column) => (columns.has(column) ? { text: '', otherTexts: [] } : header));
  for (const group of groupColumns(reader, free, profile)) {
    const named = group
      .map(({ header }) => multiOf(reader, header.question))
      .find((found) => found !== undefined);
    const guessed = named === undefined ? itemByOptions(group, multis) : undefined;
    const item = named?.item ?? guessed;
    if (item === undefined) continue;
    // A column that repeats no title is bound by the one that has it, a question without any by its options.
    const methodOf = ({ header }: OptionColumn): BindingMethod =>
      guessed === undefined ? (multiOf(reader, header.question)?.method ?? 'position') : 'keywords';
    const bound = bindGroup(group, item, methodOf);
    bound.columns.forEach(([column, known]) => columns.set(column, known));
    if (bound.ordered) ordered.push(item);
  }
  if (profile.bareOptions) bareRuns(free, multis).forEach(([column, known]) => columns.set(column, known));
  if (profile.joinedBeside) {
    const spread = new Set(
      [...columns.values()].flatMap(({ target }) => (target.kind === 'option' ? [target.item] : [])),
    );
    free.forEach(({ text, otherTexts }, column) => {
      const joined = [text, ...otherTexts].some((own) => {
        const reading = multiOf(reader, own);
        return reading !== undefined && spread.has(reading.item);
      });
      if (joined && !columns.has(column))
        columns.set(column, { target: { kind: 'ignored' }, method: 'platform' });
    });
  }
  return { columns, ordered };
}

/** The text of a header that names something by itself, the shown one first. */
export function tellingText(header: ColumnHeader, reader: HeaderReader): string {
  if (header.role !== undefined) return header.text;
  const texts = [header.text, ...header.otherTexts].filter((text) => foldText(text) !== '');
  return texts.find((text) => !['unknown', 'ambiguous'].includes(reader.read(text).kind)) ?? header.text;
}
