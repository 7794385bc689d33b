import type { z } from 'zod';
import type { Text } from '../diagnostics/language.js';
import type { Cell } from '../table/cell.js';

/** Why an answer cannot be read; each stands for the diagnostic `answer/<reason>`. */
export type UnreadableReason =
  | { readonly reason: 'unreadable'; readonly accepted: Text }
  | { readonly reason: 'letter-and-text-disagree' }
  | { readonly reason: 'out-of-range'; readonly range: string };

/**
 * Something worth a look in an answer that could be read; each stands for the diagnostic `answer/<note>`.
 * `part` counts the answer's cells from 0.
 */
export type AnswerNote =
  | { readonly note: 'ambiguous-share'; readonly reading: string; readonly part: number }
  | { readonly note: 'part-missing'; readonly label: Text; readonly part: number };

/**
 * What the cells of one answer say. `blank` and `skipped` stay apart: the first was left empty, the
 * second was never shown by the platform. `unreadable.part` counts the answer's cells from 0.
 */
export type AnswerReading<Answer> =
  | { readonly state: 'answered'; readonly answer: Answer; readonly notes: readonly AnswerNote[] }
  | { readonly state: 'blank' }
  | { readonly state: 'skipped' }
  | { readonly state: 'unreadable'; readonly part: number; readonly problem: UnreadableReason };

/** How far missing or weak evidence takes a credit down: a factor, or levels where the kind has them. */
export interface DowngradeEffect {
  readonly factor: number;
  readonly levels: number | 'to-lowest';
}

/** The cells that hold one answer, as the header binding found them. */
export interface AnswerCells {
  /** One cell for each blank of the item; a single cell for kinds with one blank. */
  readonly blanks: readonly Cell[];
  /** For multi: the ticked options, where the platform gives each option a column of its own. */
  readonly ticks: ReadonlyMap<string, Cell>;
  /** The distinct texts of each blank's whole column: tells `1`/`2` of a number export from other numbers. */
  readonly columnValues: readonly ReadonlySet<string>[];
}

/**
 * A kind of item: everything that the program knows about questions of this form. One file each,
 * listed in registry.ts. `Spec` is the item's part of the rubric, `Answer` what a filled-in cell means.
 */
export interface ItemKind<Spec, Answer> {
  /** The kind's own keys in a rubric file, as a methodologist writes them. */
  readonly schema: z.ZodObject;
  /** How many blanks, each with a column of its own, the question has. */
  blanks(spec: Spec): number;
  /** What the cells say; never throws. */
  read(spec: Spec, cells: AnswerCells): AnswerReading<Answer>;
  /** The answer's own worth, 0–1 (scoring: from a cell to a credit). */
  credit(spec: Spec, answer: Answer): number;
  /** The credit, 0–1, after a downgrade; never above `credit`. */
  downgrade(spec: Spec, answer: Answer, effect: DowngradeEffect): number;
  /** How answers earn credit, for the method sheet. */
  describe(spec: Spec): Text;
  /** The answer as it was understood, in a few words for the sheets: `A 是`, `A、B、E`, `D`, `45% / 40%`. */
  show(spec: Spec, answer: Answer): string;
}
