import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.js';
import type { Location } from '../diagnostics/location.js';
import type { Item } from '../rubric/rubric.js';
import type { BoundColumn } from './binding.js';
import type { Header } from './find-header.js';
import { scoreColumn } from './profiles/score-export.js';
import type { SheetSurvey } from './survey-sheet.js';

/** The items that have a column for their answer, or for one of their options. */
export function boundItems(columns: readonly BoundColumn[]): ReadonlySet<Item> {
  return new Set(
    columns.flatMap(({ target }) =>
      target.kind === 'answer' || target.kind === 'option' ? [target.item] : [],
    ),
  );
}

/** What makes a whole export useless, whatever its columns are bound to. */
export function uselessExport(
  header: Header,
  columns: readonly BoundColumn[],
  found: SheetSurvey,
  hasMap: boolean,
  locate: (column: number) => Location,
): Diagnostic | undefined {
  const { profile } = header;
  if (profile.untitled && !hasMap && boundItems(columns).size === 0) {
    const example = header.texts.find((text) => /^q\d/iu.test(text)) ?? 'Q1';
    return diagnose('binding/untitled-headers', { platform: profile.name, example }, locate(0));
  }
  const score = scoreColumn(columns, found.columns, found.firstRows);
  return score === undefined
    ? undefined
    : diagnose('binding/score-export', { header: score.header }, locate(score.column));
}
