import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import type { Text } from '../../diagnostics/language.js';
import type { DuplicateGroup } from '../../intake/duplicates.js';
import type { SheetInspection } from '../../intake/inspect-sheet.js';
import type { Rubric } from '../../rubric/rubric.js';
import type { Visibility } from '../../table/visibility.js';

/** What the bytes of a file are, whatever its name says. */
export type FileKind = 'xlsx' | 'xls' | 'csv' | 'unreadable';

/** How the text of a CSV file is encoded and parted, and what told so. */
export interface TextFormat {
  readonly encoding: string;
  readonly certainty: 'certain' | 'guessed' | 'damaged';
  readonly reason: Text;
  readonly delimiter: string;
  /** Whether the file's first line names the delimiter. */
  readonly isDeclared: boolean;
}

/** What is known of a file before its sheets are looked at. */
export interface FileFacts {
  readonly name: string;
  readonly kind: FileKind;
  /** In bytes. */
  readonly size: number;
  /** The file inside a zip that was read, and how many stand beside it. */
  readonly member: { readonly name: string; readonly others: number } | undefined;
  /** Undefined for workbooks. */
  readonly format: TextFormat | undefined;
}

/** What a workbook says of a sheet besides its cells. */
export interface SheetFacts {
  readonly name: string;
  readonly visibility: Visibility;
  /** Excel tables with their ranges: `A1:D13`. */
  readonly tables: readonly { readonly name: string; readonly range: string }[];
  readonly merges: readonly string[];
}

/** What becomes of a sheet when the files are ranked: it is read, or why it is not. */
export type SheetRole = 'read' | 'left-out' | 'hidden' | 'not-selected' | 'empty';

/** What is to be done with a file, from the best case to the worst. */
export const verdicts = [
  'ready',
  'no-records',
  'needs-map',
  'useless-export',
  'other-questionnaire',
  'no-questionnaire',
  'unreadable',
] as const;
export type Verdict = (typeof verdicts)[number];

export interface InspectedSheetReport extends SheetFacts {
  readonly role: SheetRole;
  readonly found: SheetInspection;
}

export interface InspectedFileReport {
  readonly facts: FileFacts;
  readonly verdict: Verdict;
  readonly sheets: readonly InspectedSheetReport[];
  /** About reading the file, its columns and its rows. */
  readonly diagnostics: readonly Diagnostic[];
}

/** What is in some files, as `esg-score inspect` shows it. */
export interface Inspection {
  readonly rubric: Rubric;
  /** The worst of the files'. */
  readonly verdict: Verdict;
  readonly files: readonly InspectedFileReport[];
  /** Works that were handed in several times, across all sheets that are read. */
  readonly duplicates: readonly DuplicateGroup[];
  /** About no file in particular: the map, duplicates. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Every finding of an inspection. */
export function findingsOf({ files, diagnostics }: Inspection): readonly Diagnostic[] {
  return [...diagnostics, ...files.flatMap((file) => file.diagnostics)];
}

/** What is worth saying of the binding of a file that is none of the rubric's. */
const telling: readonly Diagnostic['code'][] = [
  'binding/no-header',
  'binding/other-rubric',
  'binding/fits-rubric',
];

/** Findings that only the reading by a rubric makes. */
const byRubric =
  /^(?:binding|answer|evidence|identity)\/|^input\/(?:stray-row|empty-submission|beyond-header)$/u;

/** Findings of a file that its rubric cannot have anything to do with say nothing but that. */
export function tellingFindings({ verdict, diagnostics }: InspectedFileReport): readonly Diagnostic[] {
  const foreign = verdict === 'other-questionnaire' || verdict === 'no-questionnaire';
  return foreign
    ? diagnostics.filter(({ code }) => !byRubric.test(code) || telling.includes(code))
    : diagnostics;
}
