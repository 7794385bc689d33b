import { readEntries } from '../../shell/write/read-entries.js';

/** A cell as it stands in a file: its formula, and its value or cached result. */
export interface Figure {
  readonly formula: string | undefined;
  readonly value: number | string | undefined;
}

/** The cells of a workbook that are not blank, by sheet and address. */
export type Figures = ReadonlyMap<string, ReadonlyMap<string, Figure>>;

function unescaped(xml: string): string {
  return xml
    .replaceAll(/<[^>]*>/gu, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}

function sheetFigures(xml: string, strings: readonly string[]): ReadonlyMap<string, Figure> {
  const cells = new Map<string, Figure>();
  for (const [, address = '', attributes = '', content = ''] of xml.matchAll(
    /<c r="([A-Z]+\d+)"([^>]*?)(?:\/>|>(.*?)<\/c>)/gsu,
  )) {
    const formula = /<f[^>]*>(.*?)<\/f>/su.exec(content)?.[1];
    const value = /<v>(.*?)<\/v>/su.exec(content)?.[1];
    if (formula === undefined && value === undefined) continue;
    const read = (text: string): number | string => {
      if (attributes.includes('t="s"')) return strings[Number(text)] ?? '';
      return /t="(?:str|e)"/u.test(attributes) ? unescaped(text) : Number(text);
    };
    cells.set(address, {
      formula: formula === undefined ? undefined : unescaped(formula),
      value: value === undefined ? undefined : read(value),
    });
  }
  return cells;
}

/** Reads what stands in a workbook, results of formulas as they were written: nothing is calculated. */
export function readFigures(bytes: Uint8Array): Figures {
  const parts = readEntries(bytes);
  const strings = [...(parts.get('xl/sharedStrings.xml') ?? '').matchAll(/<si>(.*?)<\/si>/gsu)].map(
    ([, text = '']) => unescaped(text),
  );
  const names = [...(parts.get('xl/workbook.xml') ?? '').matchAll(/<sheet [^>]*?name="([^"]*)"/gu)].map(
    ([, name = '']) => unescaped(name),
  );
  return new Map(
    names.map((name, index) => [
      name,
      sheetFigures(parts.get(`xl/worksheets/sheet${String(index + 1)}.xml`) ?? '', strings),
    ]),
  );
}

/** Every formula of a workbook with its result. */
export function formulaFigures(
  figures: Figures,
): readonly { readonly sheet: string; readonly cell: string; readonly value: Figure['value'] }[] {
  return [...figures].flatMap(([sheet, cells]) =>
    [...cells].flatMap(([cell, { formula, value }]) =>
      formula === undefined ? [] : [{ sheet, cell, value }],
    ),
  );
}

/** The values below a header in 计算过程, from its fifth row, where the works begin; blank cells left out. */
export function columnOf(figures: Figures, header: string): readonly Figure['value'][] {
  const cells = figures.get('计算过程') ?? new Map<string, Figure>();
  const letter = [...cells]
    .find(([address, { value }]) => /^[A-Z]+1$/u.test(address) && value === header)?.[0]
    .slice(0, -1);
  if (letter === undefined) throw new Error(`no column ${header}`);
  return [...cells].flatMap(([address, { value }]) => {
    const row = new RegExp(`^${letter}(\\d+)$`, 'u').exec(address)?.[1];
    return row === undefined || Number(row) < 5 ? [] : [value];
  });
}

/** The numbers of 运行信息 below the title of the check: differences, and rows out of place. */
export function checkOf(figures: Figures): readonly Figure['value'][] {
  return [...(figures.get('运行信息') ?? [])].flatMap(([, { formula, value }]) =>
    formula === undefined ? [] : [value],
  );
}
