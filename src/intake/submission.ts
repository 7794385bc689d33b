import type { YesNo } from '../items/yes-no.js';
import type { EvidenceStatus } from '../rubric/rubric.js';

/** Where a submission stands in the input; together unique within a run. */
export interface Source {
  readonly file: string;
  readonly sheet: string;
  /** The row's number as a spreadsheet program shows it. */
  readonly row: number;
}

/** What the answer cells of one item say, before anything is decided about applicability. */
export type Answer =
  | { readonly state: 'answered'; readonly answer: unknown; readonly shown: string }
  | { readonly state: 'blank' }
  | { readonly state: 'skipped' }
  | { readonly state: 'unreadable' };

/** A person's decision, with what makes it accountable: why, in which role, when, and where it is written. */
export interface Decision {
  readonly reason: string;
  /** The role of who decided, not a name. */
  readonly role: string;
  /** `YYYY-MM-DD`. */
  readonly date: string;
  readonly place: Source;
}

/** A ruling on a response's evidence; it wins over the program's own reading. */
export interface EvidenceRuling extends Decision {
  readonly verdict: 'accepted' | 'partial' | 'rejected';
}

/** A ruling that grants or withdraws that an item is not applicable. */
export interface Exemption extends Decision {
  readonly applies: boolean;
}

/** A ruling that a submission stands as it is, or that it does not count. */
export interface EligibilityRuling extends Decision {
  readonly verdict: 'confirmed' | 'voided';
}

/** A ruling that decided an evidence status, and what the program itself had read. */
export interface RuledEvidence {
  readonly by: EvidenceRuling;
  readonly read: EvidenceStatus;
}

/** One item's answer and evidence as they were handed in. */
export interface Response {
  readonly answer: Answer;
  /** The answer cells' text, unchanged but for outer white space. */
  readonly given: string;
  /** The first answer cell, such as `H7`. */
  readonly cell: string;
  readonly evidence: EvidenceStatus;
  /** By option id, where each chosen option has evidence of its own. */
  readonly optionEvidence: ReadonlyMap<string, EvidenceStatus>;
  /** The evidence cells' text, contacts masked; absent where nothing was given. */
  readonly evidenceGiven?: string | undefined;
  /** The first evidence cell, such as `I7`. */
  readonly evidenceCell?: string | undefined;
  /** The ruling that decided `evidence`, and what the program itself had read. */
  readonly ruling?: RuledEvidence;
  /** The same for options with evidence of their own, by option id. */
  readonly optionRulings?: ReadonlyMap<string, RuledEvidence>;
  /** Text and first cell of the evidence for one option each, by option id. */
  readonly optionTexts?: ReadonlyMap<string, Pick<Response, 'evidenceGiven' | 'evidenceCell'>>;
  /** Whether answer or evidence say that the item's condition is false (such as “no AI was used”). */
  readonly denial: boolean;
}

/** One filled-in questionnaire. It holds nothing of the private fields. */
export interface Submission {
  /** The normalised work name, with `#2`, `#3` … where several submissions bear it. */
  readonly id: string;
  readonly source: Source;
  /** The work's name as given; undefined where it is missing. */
  readonly name: string | undefined;
  /** The track as given. */
  readonly track: string | undefined;
  /** The tracks that it names: one, or several where the rubric separates them. */
  readonly tracks: readonly string[];
  /** Texts of the public identity fields, by field id. */
  readonly fields: ReadonlyMap<string, string>;
  readonly year: number | undefined;
  /** Wall-clock time, `YYYY-MM-DDTHH:MM:SS` or only its date; undefined where none was given or readable. */
  readonly submittedAt: string | undefined;
  /** By item id; every item of the rubric has one. */
  readonly responses: ReadonlyMap<string, Response>;
  /** Answers in explicit columns of conditions, by condition id. */
  readonly conditions: ReadonlyMap<string, YesNo>;
  /** Rulings on whether items apply, by item id; absent where there is none. */
  readonly exemptions?: ReadonlyMap<string, Exemption>;
  /** The ruling that confirms or voids it; absent where there is none. */
  readonly eligibility?: EligibilityRuling;
}
