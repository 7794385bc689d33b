import type { Language } from '../../diagnostics/language.js';
import type { Decision } from '../../intake/submission.js';
import type { RulingStatus, SettledRuling, Verdict, WrittenRuling } from '../../review/rulings/ruling.js';
import { type RulingField, rulingFieldNames } from '../../review/rulings/ruling-fields.js';
import { verdictLabel } from '../../review/rulings/verdict-words.js';

/**
 * How a line stands: `open` awaits a ruling, `optional` can be ruled on but need not, `idle` is ruled on
 * and decides nothing at present; the others as in `RulingStatus`.
 */
export type LineStatus = RulingStatus | 'open' | 'optional' | 'idle';

/** The texts of the columns to fill in; blank where nobody has ruled. */
export interface FilledIn {
  readonly verdict: string;
  readonly reason: string;
  readonly role: string;
  readonly date: string;
  readonly mark: string;
}

/** A line of the review workbook: something to rule on, or a ruling on what is no longer there. */
export interface ReviewLine<Matter> {
  readonly matter: Matter | undefined;
  /** The ruling of a line without a matter, as it was written. */
  readonly written: WrittenRuling | undefined;
  readonly status: LineStatus;
  readonly filled: FilledIn;
}

function verdictText({ verdict, texts }: WrittenRuling, language: Language): string {
  return verdict === undefined ? (texts.get('verdict') ?? '') : verdictLabel(verdict)[language];
}

function filledBy(ruling: WrittenRuling, mark: string, language: Language): FilledIn {
  const { texts, date } = ruling;
  return {
    verdict: verdictText(ruling, language),
    reason: texts.get('reason') ?? '',
    role: texts.get('role') ?? '',
    date: date ?? texts.get('date') ?? '',
    mark: texts.get('mark') ?? mark,
  };
}

function contentKey({ texts, verdict }: WrittenRuling): string {
  // Two languages have different words for a verdict.
  return JSON.stringify(rulingFieldNames.map((field) => (field === 'verdict' ? verdict : texts.get(field))));
}

/** Of rulings that say the same with the same words, one. */
function distinct(settled: readonly SettledRuling[]): readonly SettledRuling[] {
  return [...new Map(settled.map((one) => [contentKey(one.ruling), one])).values()];
}

/** All rulings by what they are about; those that match nothing stand under `undefined`. */
export function rulingsByTarget(
  settled: readonly SettledRuling[],
): ReadonlyMap<string | undefined, readonly SettledRuling[]> {
  const grouped = new Map<string | undefined, SettledRuling[]>();
  for (const one of settled) {
    const same = grouped.get(one.target);
    if (same === undefined) grouped.set(one.target, [one]);
    else same.push(one);
  }
  // In an order that does not depend on that of files and rows.
  const ordered = (list: readonly SettledRuling[]): readonly SettledRuling[] =>
    [...distinct(list)].sort((a, b) => (contentKey(a.ruling) < contentKey(b.ruling) ? -1 : 1));
  return new Map([...grouped].map(([target, list]) => [target, ordered(list)]));
}

/** What a run itself knows of a ruling, where its file is not at hand. */
export interface KnownRuling {
  readonly verdict: Verdict;
  readonly decision: Decision;
}

/**
 * The lines of one matter: every ruling made on it, and a blank one where none of them is about it as it
 * is now. `unruled` is the status of the blank one.
 */
export function linesOfMatter<Matter>(
  matter: Matter,
  mark: string,
  rulings: readonly SettledRuling[],
  known: KnownRuling | undefined,
  unruled: 'open' | 'optional',
  language: Language,
): readonly ReviewLine<Matter>[] {
  const lines = rulings.map(({ ruling, status }): ReviewLine<Matter> => ({
    matter,
    written: undefined,
    status,
    filled: filledBy(ruling, mark, language),
  }));
  if (lines.some(({ status }) => status !== 'stale')) return lines;
  if (known !== undefined && lines.length === 0) {
    const { reason, role, date } = known.decision;
    const filled = { verdict: verdictLabel(known.verdict)[language], reason, role, date, mark };
    return [{ matter, written: undefined, status: 'applied', filled }];
  }
  const blank = { verdict: '', reason: '', role: '', date: '', mark };
  return [{ matter, written: undefined, status: unruled, filled: blank }, ...lines];
}

/** The lines of rulings on what a sheet does not list. */
export function leftoverLines<Matter>(
  rulings: readonly SettledRuling[],
  language: Language,
): readonly ReviewLine<Matter>[] {
  return rulings.map(({ ruling, status }) => ({
    matter: undefined,
    written: ruling,
    status: status === 'applied' ? 'idle' : status,
    filled: filledBy(ruling, '', language),
  }));
}

/** Whether somebody still has to do something about one of the lines. */
export function isPending(lines: readonly ReviewLine<unknown>[]): boolean {
  return lines.some(({ status }) => !['applied', 'optional', 'idle'].includes(status));
}

/** A text of a line without a matter, as it was written. */
export function writtenText({ written }: ReviewLine<unknown>, field: RulingField): string | undefined {
  return written?.texts.get(field);
}
