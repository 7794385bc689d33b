import type { RunRecord } from '../../reports/run-record-schema.js';
import { type Check, check } from '../../reports/verification/verification.js';
import { kindWords } from '../../reports/verification/words.js';
import type { RecordText } from './record-text.js';

/** The record of a text, where it can be read as one, whether or not it was changed. */
export function recordIn(text: RecordText): RunRecord | undefined {
  switch (text.state) {
    case 'intact':
    case 'rewritten':
    case 'seal-broken':
      return text.record;
    case 'other-form':
    case 'not-a-record':
    case 'not-json':
      return undefined;
  }
}

/** Places that do not fit a record’s form, as many as a line holds. */
const mostPlaces = 5;

/**
 * What there is to say of the record’s own text. Where its seal is broken, `made` are the checks of what
 * was made again, which tell where the change is.
 */
export function checkRecord(text: RecordText, made: readonly Check[]): Check {
  switch (text.state) {
    case 'intact':
      return check('record', '', 'intact');
    case 'rewritten':
      return check('record', '', 'rewritten', { line: String(text.line), column: String(text.column) });
    case 'seal-broken': {
      const place = made.findLast(({ state }) => state === 'false');
      return place === undefined
        ? check('record', '', 'seal-broken-unplaced')
        : check('record', '', 'seal-broken', { where: kindWords[place.kind] });
    }
    case 'other-form':
      return check('record', '', 'other-form', { version: text.version });
    case 'not-a-record':
      return check('record', '', 'not-a-record', { places: text.places.slice(0, mostPlaces).join(', ') });
    case 'not-json':
      return check('record', '', 'not-json', { reason: text.reason });
  }
}

/** What to know before anything is made again: another version of the program, an older form of the record. */
export function checkTool(record: RunRecord, current: string): readonly Check[] {
  const { version } = record.tool;
  return [
    ...(version === current ? [] : [check('tool', '', 'other-version', { recorded: version, current })]),
    ...(record.basis === undefined ? [check('tool', '', 'older-form')] : []),
  ];
}
