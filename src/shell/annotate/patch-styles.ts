import type { Mark } from './marked-cells.js';
import { UnknownStructure } from './unknown-structure.js';
import type { XmlPart } from './xml-part.js';

const colours: Readonly<Record<Mark, string>> = { error: 'FFFFC7CE', warning: 'FFFFF2A8' };
const marks = ['error', 'warning'] as const;

/** The styles of a workbook, to which those of marked cells are added as they are asked for. */
export interface MarkedStyles {
  /** The number of the style that is like another one, with the mark's fill. */
  readonly marked: (style: number, mark: Mark) => number;
  /** The number of the style of the added sheet's cells, or its headings. */
  readonly own: (kind: 'text' | 'heading') => number;
  /** The part's XML with all that was added. */
  readonly text: () => string;
}

/** Styles of a workbook that has none of its own. */
export function plainStyles(namespace: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<styleSheet xmlns="${namespace}"><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs></styleSheet>`;
}

/** A list of the styles' part: where its content is, and its elements. */
function listOf({ name, text, prefix }: XmlPart, list: string, element: string) {
  const found = new RegExp(`<${prefix}${list}(?=[\\s>])[^>]*>([\\s\\S]*?)</${prefix}${list}\\s*>`).exec(text);
  if (found === null) throw new UnknownStructure(name);
  const [whole, content = ''] = found;
  const one = new RegExp(
    `<${prefix}${element}(?=[\\s/>])[^>]*?(?:/>|>[\\s\\S]*?</${prefix}${element}\\s*>)`,
    'g',
  );
  return { whole, elements: [...content.matchAll(one)].map(([xml]) => xml) };
}

function withAttribute(tag: string, name: string, value: string): string {
  const bare = tag.replace(new RegExp(`\\s${name}=(?:"[^"]*"|'[^']*')`), '');
  return bare.replace(/^<[^\s/>]+/, (start) => `${start} ${name}="${value}"`);
}

/** Changes only the opening tag of an element. */
function filled(xf: string, fill: number): string {
  const end = xf.indexOf('>') + 1;
  const tag = withAttribute(withAttribute(xf.slice(0, end), 'fillId', String(fill)), 'applyFill', '1');
  return tag + xf.slice(end);
}

/** The styles of a part, ready to be added to. Throws `UnknownStructure` where it is no list of styles. */
export function markStyles(part: XmlPart): MarkedStyles {
  const { prefix, text } = part;
  const fills = listOf(part, 'fills', 'fill');
  const formats = listOf(part, 'cellXfs', 'xf');
  const fillOf = (mark: Mark): number => fills.elements.length + marks.indexOf(mark);
  const added: string[] = [];
  const known = new Map<string, number>();
  const add = (key: string, xf: () => string): number => {
    const number = known.get(key) ?? formats.elements.length + added.length;
    if (!known.has(key)) added.push(xf());
    known.set(key, number);
    return number;
  };
  const plain = `<${prefix}xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>`;
  const wrapped = (alignment: string): string =>
    `<${prefix}xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyAlignment="1"><${prefix}alignment ${alignment} wrapText="1"/></${prefix}xf>`;
  const listText = (list: string, elements: readonly string[]): string =>
    `<${prefix}${list} count="${String(elements.length)}">${elements.join('')}</${prefix}${list}>`;
  return {
    marked: (style, mark) =>
      add(`${String(style)} ${mark}`, () =>
        filled(formats.elements[style] ?? formats.elements[0] ?? plain, fillOf(mark)),
      ),
    own: (kind) =>
      add(kind, () =>
        wrapped(kind === 'heading' ? 'horizontal="center" vertical="center"' : 'vertical="top"'),
      ),
    text: () => {
      const newFills = marks.map(
        (mark) =>
          `<${prefix}fill><${prefix}patternFill patternType="solid"><${prefix}fgColor rgb="${colours[mark]}"/><${prefix}bgColor indexed="64"/></${prefix}patternFill></${prefix}fill>`,
      );
      return text
        .replace(fills.whole, () => listText('fills', [...fills.elements, ...newFills]))
        .replace(formats.whole, () => listText('cellXfs', [...formats.elements, ...added]));
    },
  };
}
