import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import { headerReader } from '../../intake/bind-column.js';
import { bindColumns } from '../../intake/bind-columns.js';
import type { BoundColumn, Target } from '../../intake/binding.js';
import { bindKnown, tellingText } from '../../intake/profiles/bind-options.js';
import { detectProfile, sampleAt, textsOf } from '../../intake/profiles/detect-profile.js';
import { isNumbered } from '../../intake/profiles/profile.js';
import { itemsOf, type Rubric } from '../../rubric/rubric.js';
import { columnLetter } from '../../table/sheet.js';

/** What reading takes the columns of a header for, and what it says of them. */
export interface ReadHeaders {
  readonly columns: readonly BoundColumn[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads headers in the first row of a sheet as they are read in front of submissions, without a map. */
export function readHeaders(rubric: Rubric, headers: readonly string[]): ReadHeaders {
  const cells = headers.map((text) => ({ kind: 'text', text }) as const);
  const sample = sampleAt(textsOf([{ number: 1, cells }], 1), 0);
  const { profile } = detectProfile(sample);
  const block = profile.headerBlock(sample).headers;
  const reader = headerReader(rubric, profile, isNumbered(sample.top, profile.numberPattern));
  const known = bindKnown(block, profile, reader, itemsOf(rubric.total)).columns;
  const given = new Map([...known].map(([column, { target }]): [number, Target] => [column, target]));
  const texts = block.map((header, column) =>
    given.has(column) ? header.text : tellingText(header, reader),
  );
  return bindColumns(rubric, texts, reader, given, (column) => ({ cell: `${columnLetter(column)}1` }));
}
