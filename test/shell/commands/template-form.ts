import exceljs, { type DataValidation, type Worksheet } from 'exceljs';
import { kindOf } from '../../../src/items/registry.js';
import { type Item, itemsOf, type Rubric } from '../../../src/rubric/rubric.js';

/** What one column of a form is for, as the test expects the columns to stand. */
type Column =
  | { readonly kind: 'field'; readonly role: string }
  | { readonly kind: 'condition'; readonly id: string }
  | { readonly kind: 'answer'; readonly item: Item; readonly part: number }
  | { readonly kind: 'evidence'; readonly item: Item; readonly option: string | undefined };

/** What was filled in for an item: chosen options or numbers, one for each blank, or a text; evidence by option. */
export interface Intended {
  readonly options: string[];
  readonly numbers: number[];
  readonly texts: string[];
  readonly evidence: Map<string, boolean>;
}

export interface FilledForm {
  readonly bytes: Uint8Array;
  readonly works: readonly {
    readonly name: string;
    readonly items: ReadonlyMap<string, Intended>;
    readonly conditions: ReadonlyMap<string, string>;
  }[];
}

function columnsOf(rubric: Rubric): readonly Column[] {
  const ofItem = (item: Item): readonly Column[] => {
    const answers = kindOf(item.spec)
      .blanks(item.spec)
      .map((_, part): Column => ({ kind: 'answer', item, part }));
    if (item.evidence === 'none') return answers;
    const options =
      item.evidencePerOption && item.spec.kind === 'multi'
        ? item.spec.options.map(({ id }) => id)
        : [undefined];
    return [...answers, ...options.map((option): Column => ({ kind: 'evidence', item, option }))];
  };
  return [
    ...rubric.identity.map(({ role }): Column => ({ kind: 'field', role })),
    ...rubric.conditions
      .filter(({ when, keywords }) => when === undefined && keywords.length > 0)
      .map(({ id }): Column => ({ kind: 'condition', id })),
    ...itemsOf(rubric.total).flatMap(ofItem),
  ];
}

/** The same numbers in the same order for the same seed. */
function dice(seed: number): (sides: number) => number {
  let state = seed;
  return (sides) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * sides);
  };
}

function validationAt(sheet: Worksheet, address: string): DataValidation | undefined {
  return sheet.getCell(address).dataValidation as DataValidation | undefined;
}

/** The texts of a drop-down, wherever they stand; empty where the cell has none. */
function listOf(book: exceljs.Workbook, validation: DataValidation | undefined): readonly string[] {
  if (validation?.type !== 'list') return [];
  const formula = String(validation.formulae[0]);
  if (formula.startsWith('"')) return formula.slice(1, -1).split(',');
  const [, name = '', letter = '', last = ''] =
    /^'?([^'!]+)'?!\$([A-Z]+)\$1:\$[A-Z]+\$(\d+)$/u.exec(formula) ?? [];
  const lists = book.getWorksheet(name);
  return Array.from(
    { length: Number(last) },
    (_, row) => lists?.getCell(`${letter}${String(row + 1)}`).text ?? '',
  );
}

/** The drop-down below the header that begins with a text. */
export function listUnder(book: exceljs.Workbook, header: string): readonly string[] {
  const sheet = book.worksheets[0];
  const count = sheet?.columnCount ?? 0;
  const column = Array.from({ length: count }, (_, at) => at + 1).find((at) =>
    sheet?.getRow(1).getCell(at).text.startsWith(header),
  );
  if (sheet === undefined || column === undefined) throw new Error(`no column ${header}`);
  return listOf(book, validationAt(sheet, sheet.getRow(2).getCell(column).address));
}

const proof = '公布了 3,200 人次的数据，见 https://example.org/report';

/** Opens a form as a spreadsheet program does. */
export async function openForm(bytes: Uint8Array): Promise<exceljs.Workbook> {
  const book = new exceljs.Workbook();
  // exceljs's types describe an older Buffer.
  await book.xlsx.load(bytes as unknown as Parameters<typeof book.xlsx.load>[0]);
  return book;
}

/** Fills a form in at random through its own drop-downs and ranges, and says what was meant. */
export async function fillForm(
  form: Uint8Array,
  rubric: Rubric,
  seed: number,
  count: number,
): Promise<FilledForm> {
  const book = await openForm(form);
  const sheet = book.worksheets[0];
  if (sheet === undefined) throw new Error('no sheet');
  const columns = columnsOf(rubric);
  if (sheet.columnCount !== columns.length) throw new Error(`${String(sheet.columnCount)} columns`);
  const roll = dice(seed);
  const works = Array.from({ length: count }, (_, index) => {
    const row = index + 2;
    const name = `作品${'甲乙丙丁戊'.charAt(index)}`;
    const items = new Map<string, Intended>();
    const conditions = new Map<string, string>();
    const intendedOf = ({ id }: Item): Intended => {
      const known = items.get(id) ?? { options: [], numbers: [], texts: [], evidence: new Map() };
      items.set(id, known);
      return known;
    };
    columns.forEach((column, at) => {
      const cell = sheet.getCell(row, at + 1);
      const validation = validationAt(sheet, cell.address);
      const list = listOf(book, validation);
      const place = roll(list.length);
      const put = (value: string | number): void => {
        cell.value = value;
      };
      switch (column.kind) {
        case 'field':
          put(
            column.role === 'name' ? name : column.role === 'year' ? 2025 : `${column.role} ${String(row)}`,
          );
          break;
        case 'condition':
          put(list[place] ?? '');
          conditions.set(column.id, place === 0 ? 'yes' : 'no');
          break;
        case 'evidence': {
          const given = roll(3) > 0;
          if (given) put(proof);
          intendedOf(column.item).evidence.set(column.option ?? '', given);
          break;
        }
        case 'answer': {
          const { spec } = column.item;
          const intended = intendedOf(column.item);
          if (list.length > 0) {
            put(list[place] ?? '');
            const ids =
              spec.kind === 'yes-no'
                ? ['yes', 'no']
                : (spec.kind === 'grade' ? spec.levels : spec.kind === 'choice' ? spec.options : []).map(
                    ({ id }) => id,
                  );
            if (ids.length !== list.length) throw new Error(`${column.item.id}: ${list.join(' ')}`);
            intended.options.push(ids[place] ?? '');
          } else if (spec.kind === 'multi') {
            const free = spec.options.filter(
              ({ means, exclusive }) => means === undefined && exclusive !== true,
            );
            const chosen = free.filter(() => roll(2) === 0);
            const ids = (chosen.length === 0 ? free.slice(0, 1) : chosen).map(({ id }) => id);
            put(ids.join('、'));
            intended.options.push(...ids);
          } else if (validation?.type === 'decimal') {
            const [lowest, highest] = validation.formulae.map(Number);
            const [from, to] = Math.abs(lowest ?? 0) > 1e12 ? [1, 100] : [lowest ?? 0, highest ?? 0];
            const value = Number((from + ((to - from) * roll(9)) / 8).toFixed(3));
            put(value);
            intended.numbers.push(value);
          } else {
            put(`说明 ${String(roll(1000))}`);
            intended.texts.push(cell.text);
          }
        }
      }
    });
    return { name, items, conditions };
  });
  return { bytes: new Uint8Array((await book.xlsx.writeBuffer()) as ArrayBuffer), works };
}
