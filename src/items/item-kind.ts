import type { z } from 'zod';
import { type Language, sameText, type Text } from '../diagnostics/language.js';
import type { Cell } from '../table/cell.js';

/** Why an answer cannot be read; each stands for the diagnostic `answer/<reason>`. */
export type UnreadableReason =
  | { readonly reason: 'unreadable'; readonly accepted: Text }
  | { readonly reason: 'letter-and-text-disagree' }
  /** `isShare` says that the number is a share, which has several ways to be written. */
  | { readonly reason: 'out-of-range'; readonly range: string; readonly isShare?: true }
  /** `readings` are the sets of options that the text fits, as ids: `A、B`, `C`. */
  | { readonly reason: 'ambiguous-options'; readonly readings: readonly string[] }
  | { readonly reason: 'exclusive-with-others'; readonly option: Text }
  | { readonly reason: 'too-few-marks'; readonly marks: number; readonly least: number };

/**
 * Something worth a look in an answer that could be read; each stands for the diagnostic `answer/<note>`.
 * `part` counts the answer's cells from 0.
 */
export type AnswerNote =
  | { readonly note: 'ambiguous-share'; readonly reading: string; readonly part: number }
  /** Several shares in one cell that make up a whole. */
  | { readonly note: 'shares-or-ratio'; readonly reading: string; readonly part: number }
  | { readonly note: 'part-missing'; readonly label: Text; readonly part: number }
  | { readonly note: 'few-marks'; readonly marks: number; readonly part: number };

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

/** One blank of a question, with a column of its own. */
export interface Blank {
  readonly id: string;
  readonly label: Text;
  /** Words in the title of the blank's column; empty for a question's only blank. */
  readonly keywords: readonly string[];
}

/** The only blank of a question that has but one. */
export const onlyBlank: readonly Blank[] = [{ id: '', label: sameText(''), keywords: [] }];

/**
 * What an answer says beyond its worth: nothing, that the question does not apply, that the answerer does
 * not know (counts as unanswered in coverage), or that nothing is disclosed (an answer, worth its points).
 */
export type AnswerMeaning = 'answer' | 'not-applicable' | 'unsure' | 'no-disclosure';

/** For each part of an answer, the values of the whole field in rising order; empty where nothing is relative. */
export type Sample = readonly (readonly number[])[];

/**
 * A kind of item: everything that the program knows about questions of this form. One file each,
 * listed in registry.ts. `Spec` is the item's part of the rubric, `Answer` what a filled-in cell means.
 */
export interface ItemKind<Spec, Answer> {
  /** The kind's own keys in a rubric file, as a methodologist writes them. */
  readonly schema: z.ZodObject;
  /** The blanks of the question, each with a column of its own; none for what is not asked. */
  blanks(spec: Spec): readonly Blank[];
  /** What the cells say; never throws. */
  read(spec: Spec, cells: AnswerCells): AnswerReading<Answer>;
  /** The points of a full credit where the rubric does not say: 1, or the most that options or marks give. */
  maximum(spec: Spec): number;
  /** The answer's own worth, 0–1 (scoring: from a cell to a credit). */
  credit(spec: Spec, answer: Answer, sample: Sample): number;
  /** The credit, 0–1, after a downgrade; never above `credit`. */
  downgrade(spec: Spec, answer: Answer, effect: DowngradeEffect, sample: Sample): number;
  /** For kinds with options: the credit where each option bears an effect of its own or none. */
  downgradeEach?(
    spec: Spec,
    answer: Answer,
    effectOf: (option: string) => DowngradeEffect | undefined,
  ): number;
  /** The answer as numbers for expressions and samples, one for each part: raw, before any curve or evidence. */
  values(spec: Spec, answer: Answer): readonly (number | undefined)[];
  /** The ids of the chosen options; kinds without options leave it out. */
  chosen?(spec: Spec, answer: Answer): readonly string[];
  /** What the answer says beyond its worth; kinds without such options leave it out. */
  meaning?(spec: Spec, answer: Answer): AnswerMeaning;
  /** Whether credits depend on the field; kinds that never do leave it out. */
  isRelative?(spec: Spec): boolean;
  /** The answer as plain texts, one for each blank, that `read` takes for the same answer. */
  write(spec: Spec, answer: Answer): readonly string[];
  /** How answers earn credit, for the method sheet. */
  describe(spec: Spec): Text;
  /**
   * The answer as it was understood, in a few words for the sheets: `A 是`, `A、B、E`, `D`, `45% / 40%`; in
   * Chinese unless a language is named.
   */
  show(spec: Spec, answer: Answer, language?: Language): string;
}
