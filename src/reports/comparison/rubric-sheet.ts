import type { RubricChange } from '../../analysis/diff-rubrics.js';
import { isRecord, type PlainValue, plainValue } from '../../analysis/plain-value.js';
import type { Language } from '../../diagnostics/language.js';
import { textCell } from '../sheet-cells.js';
import type { SheetModel } from '../sheet-model.js';
import { tableSheet } from '../table-sheet.js';
import type { ComparisonView } from './comparison-view.js';

/** A value with every text that the rubric has in both languages in the one that is shown. */
function inLanguage(value: PlainValue, language: Language): PlainValue {
  if (Array.isArray(value)) return value.map((inner: PlainValue) => inLanguage(inner, language));
  if (!isRecord(value)) return value;
  const entries = Object.entries(value);
  const own = entries.find(([key]) => key === language)?.[1];
  const isText = entries.length === 2 && entries.every(([key]) => key === 'zh-CN' || key === 'en');
  if (isText && typeof own === 'string') return own;
  return Object.fromEntries(entries.map(([key, inner]) => [key, inLanguage(plainValue(inner), language)]));
}

function written(value: PlainValue | undefined): string {
  if (value === undefined) return '';
  return typeof value === 'string' ? value : JSON.stringify(value);
}

type Values = Pick<RubricChange, 'before' | 'after'>;

/** A value before or after, in the language; in both where the one shows no difference. */
function shown({ before, after }: Values, moment: keyof Values, language: Language): string {
  const [old, now] = [before, after].map((value) =>
    value === undefined ? undefined : inLanguage(value, language),
  );
  if (written(old) === written(now)) return written(moment === 'before' ? before : after);
  return written(moment === 'before' ? old : now);
}

/** Every change of the rubric with its class; no sheet where there is none. */
export function rubricSheets({ say, language, comparison }: ComparisonView): readonly SheetModel[] {
  const { changes } = comparison.comparability.diff;
  if (changes.length === 0) return [];
  const sheet = tableSheet({
    name: say('sheet.rubric'),
    fields: [
      { header: say('class'), cell: (change) => textCell(say(`class.${change.class}`)) },
      { header: say('change'), cell: ({ kind }) => textCell(say(kind)) },
      { header: say('path'), cell: ({ path }) => textCell(path.join(' › ')) },
      {
        header: say('before', { of: '' }).trim(),
        cell: (change) => textCell(shown(change, 'before', language)),
      },
      {
        header: say('after', { of: '' }).trim(),
        cell: (change) => textCell(shown(change, 'after', language)),
      },
      { header: say('reason'), cell: ({ reason }) => textCell(reason[language]) },
    ],
    entries: changes,
    frozenColumns: 0,
  });
  return [sheet];
}
