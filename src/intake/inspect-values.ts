import { type Diagnostic, describeDiagnostic, type Parameter } from '../diagnostics/diagnostic.js';
import { sameText, type Text } from '../diagnostics/language.js';
import type { DiagnosticCode } from '../diagnostics/catalogue.js';

/** A value that no item understands, contacts made unreadable, and how often it occurs. */
export interface UnreadValue {
  readonly value: string;
  readonly count: number;
  /** The first row that holds it. */
  readonly row: number;
  readonly code: DiagnosticCode;
  readonly why: Text;
}

/** What in one column could not be understood. */
export interface UnreadColumn {
  readonly letter: string;
  readonly header: string;
  /** The item; undefined for a column of the work itself, such as its year. */
  readonly item: string | undefined;
  /** How many cells. */
  readonly count: number;
  /** How many different values; `values` holds the most frequent. */
  readonly distinct: number;
  readonly values: readonly UnreadValue[];
  /** What would be understood, where that can be said. */
  readonly accepted: Text | undefined;
}

/** How many different values of a column are named. */
const mostValues = 10;

/** Findings about a cell that could not be understood; all of them quote it with contacts masked. */
const unread = new Set<DiagnosticCode>([
  'answer/unreadable',
  'answer/letter-and-text-disagree',
  'answer/out-of-range',
  'answer/exclusive-with-others',
  'answer/error-cell',
  'answer/uncalculated',
  'answer/too-few-marks',
  'identity/unreadable-year',
]);

function textOf(parameter: Parameter | undefined): Text | undefined {
  if (parameter === undefined) return undefined;
  return typeof parameter === 'object' ? parameter : sameText(String(parameter));
}

function whyOf(diagnostic: Diagnostic): Text {
  return {
    'zh-CN': describeDiagnostic(diagnostic, 'zh-CN').message,
    en: describeDiagnostic(diagnostic, 'en').message,
  };
}

function inspectColumn(letter: string, found: readonly Diagnostic[]): UnreadColumn {
  const values = new Map<string, UnreadValue>();
  for (const diagnostic of found) {
    const value = textOf(diagnostic.parameters['answer'])?.en ?? '';
    const row = Number(/\d+$/u.exec(diagnostic.location.cell ?? '')?.[0] ?? 0);
    const earlier = values.get(value);
    values.set(value, {
      value,
      count: (earlier?.count ?? 0) + 1,
      row: earlier?.row ?? row,
      code: diagnostic.code,
      why: earlier?.why ?? whyOf(diagnostic),
    });
  }
  const accepting = found.map(({ parameters }) => textOf(parameters['accepted'] ?? parameters['range']));
  return {
    letter,
    header: found[0]?.location.header ?? '',
    item: found[0]?.location.item,
    count: found.length,
    distinct: values.size,
    values: [...values.values()].sort((a, b) => b.count - a.count || a.row - b.row).slice(0, mostValues),
    accepted: accepting.find((text) => text !== undefined),
  };
}

/** The values of a sheet that no item understands, by column, from the findings about its cells. */
export function inspectValues(diagnostics: readonly Diagnostic[]): readonly UnreadColumn[] {
  const byColumn = new Map<string, Diagnostic[]>();
  for (const diagnostic of diagnostics) {
    const letter = /^[A-Z]+(?=\d)/u.exec(diagnostic.location.cell ?? '')?.[0];
    if (letter === undefined || !unread.has(diagnostic.code)) continue;
    const earlier = byColumn.get(letter);
    if (earlier === undefined) byColumn.set(letter, [diagnostic]);
    else earlier.push(diagnostic);
  }
  return [...byColumn].map(([letter, found]) => inspectColumn(letter, found));
}
