import type { Language } from '../../diagnostics/language.js';
import type { DuplicateRule } from '../../intake/duplicates.js';

/** The options that every command has, as commander hands them over. */
export interface CommonOptions {
  readonly lang?: Language;
  readonly quiet?: boolean;
  readonly verbose?: boolean;
  readonly color: boolean;
}

/** The options of commands that read submissions. */
export interface ReadingOptions extends CommonOptions {
  readonly rubric: string;
  readonly sheet?: readonly string[];
  readonly map?: string;
  readonly policy?: string;
  readonly duplicates: DuplicateRule;
  readonly ledger?: readonly string[];
  readonly asOf?: string;
  readonly rulings?: readonly string[];
  readonly limit?: readonly string[];
  readonly failOn: 'error' | 'warning' | 'never';
}

/** The options of `validate`. */
export interface ValidateOptions extends ReadingOptions {
  readonly annotate?: boolean;
  readonly out?: string;
  readonly overwrite?: boolean;
}

/** The options of `rank`. */
export interface RankOptions extends ReadingOptions {
  readonly out: string;
  readonly format: string;
  readonly json?: boolean;
  readonly overwrite?: boolean;
  /** The earlier run to compare with. */
  readonly compare?: string;
  readonly restatements?: readonly string[];
  /** The role of who publishes the results. */
  readonly lock?: string;
}
