import type { PlainValue } from '../../analysis/plain-value.js';
import { textCell } from '../sheet-cells.js';
import type { SheetModel } from '../sheet-model.js';
import { tableSheet } from '../table-sheet.js';
import type { ComparisonView } from './comparison-view.js';

function shown(value: PlainValue | undefined): string {
  if (value === undefined) return '';
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** Every change of the rubric with its class; no sheet where there is none. */
export function rubricSheets({ say, language, comparison }: ComparisonView): readonly SheetModel[] {
  const { changes } = comparison.comparability.diff;
  if (changes.length === 0) return [];
  const sheet = tableSheet({
    name: say('sheet.rubric'),
    fields: [
      { header: say('class'), cell: (change) => textCell(change.class) },
      { header: say('change'), cell: ({ kind }) => textCell(say(kind)) },
      { header: say('path'), cell: ({ path }) => textCell(path.join(' › ')) },
      { header: say('before', { of: '' }).trim(), cell: ({ before }) => textCell(shown(before)) },
      { header: say('after', { of: '' }).trim(), cell: ({ after }) => textCell(shown(after)) },
      { header: say('reason'), cell: ({ reason }) => textCell(reason[language]) },
    ],
    entries: changes,
    frozenColumns: 0,
  });
  return [sheet];
}
