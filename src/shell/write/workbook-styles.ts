import type { Alignment, Border, Fill, Font, Style } from 'exceljs';
import type { Language } from '../../diagnostics/language.js';
import type { Emphasis, NumberFormat, SheetColumn } from '../../reports/sheet-model.js';

/** The style of a cell; the same one for the same wishes, so that the writer recognises it. */
export type StyleOf = (
  emphasis: Emphasis | 'header',
  column: SheetColumn,
  format: NumberFormat | undefined,
) => Partial<Style>;

const fontNames: Readonly<Record<Language, string>> = { 'zh-CN': '微软雅黑', en: 'Calibri' };
const size = 10;

const fills: Partial<Record<Emphasis | 'header', string>> = {
  header: 'FF1F4E5F',
  heading: 'FFDDE8EC',
  warn: 'FFFFF2CC',
  error: 'FFF8D7DA',
};

const fonts: Partial<Record<Emphasis | 'header', Partial<Font>>> = {
  header: { bold: true, color: { argb: 'FFFFFFFF' } },
  title: { bold: true, size: 13, color: { argb: 'FF1F4E5F' } },
  subtitle: { bold: true, color: { argb: 'FF1F4E5F' } },
  heading: { bold: true },
  strong: { bold: true },
  error: { color: { argb: 'FF9C0006' } },
  muted: { color: { argb: 'FF6B7280' } },
};

const hair: Border = { style: 'hair', color: { argb: 'FFB8C4CA' } };

function fillOf(emphasis: Emphasis | 'header'): Fill | undefined {
  const argb = fills[emphasis];
  return argb === undefined ? undefined : { type: 'pattern', pattern: 'solid', fgColor: { argb } };
}

function formatCode(format: NumberFormat): string {
  const decimals = format.decimals === 0 ? '0' : `0.${'0'.repeat(format.decimals)}`;
  const code = format.style === 'percent' ? `${decimals}%` : decimals;
  return format.shortZero === true ? `${code};-${code};0` : code;
}

function alignmentOf(emphasis: Emphasis | 'header', column: SheetColumn): Partial<Alignment> {
  if (emphasis === 'header') return { vertical: 'middle', horizontal: 'center', wrapText: true };
  if (emphasis === 'title') return { vertical: 'middle', horizontal: 'left' };
  const indent = column.align === 'right' ? { indent: 1 } : {};
  return {
    vertical: 'top',
    horizontal: column.align,
    wrapText: column.wrap && emphasis !== 'subtitle',
    ...indent,
  };
}

function styleFor(
  language: Language,
  emphasis: Emphasis | 'header',
  column: SheetColumn,
  format: NumberFormat | undefined,
): Partial<Style> {
  const fill = fillOf(emphasis);
  return {
    font: { name: fontNames[language], size, ...fonts[emphasis] },
    alignment: alignmentOf(emphasis, column),
    border: emphasis === 'title' || emphasis === 'subtitle' ? {} : { bottom: hair },
    ...(fill === undefined ? {} : { fill }),
    ...(format === undefined ? {} : { numFmt: formatCode(format) }),
  };
}

/** The styles of a workbook in a language. */
export function workbookStyles(language: Language): StyleOf {
  type ByEmphasis = Map<Emphasis | 'header', Partial<Style>>;
  const byColumn = new Map<SheetColumn, Map<NumberFormat | undefined, ByEmphasis>>();
  return (emphasis, column, format) => {
    const byFormat = byColumn.get(column) ?? new Map<NumberFormat | undefined, ByEmphasis>();
    byColumn.set(column, byFormat);
    const styles: ByEmphasis = byFormat.get(format) ?? new Map();
    byFormat.set(format, styles);
    const style = styles.get(emphasis) ?? styleFor(language, emphasis, column, format);
    styles.set(emphasis, style);
    return style;
  };
}
