import type { Language } from '../../diagnostics/language.js';
import { acceptedRange } from '../../items/curve.js';
import type { ItemSpec } from '../../items/registry.js';
import { showNumber } from '../../items/read-numbers.js';
import type { EntryRule, FormEntry } from '../sheet-model.js';
import { freely } from './form-column.js';
import { formTexts } from './form-texts.js';
import { joinedOptions, optionTexts } from './option-texts.js';

/** How the cells of an answer are filled in, and how that is said. */
export interface AnswerEntry extends Pick<FormEntry, 'rule' | 'cells' | 'refusal'> {
  readonly how: string;
  /** The options with their codes, where a list does not show them. */
  readonly options: readonly string[];
}

/** What stands for no bound: spreadsheets want two. */
const farAway = 1e15;

function numberRule(range: readonly [number, number] | undefined): EntryRule {
  const [lowest, highest] = range ?? [-farAway, farAway];
  return { kind: 'number', lowest, highest, whole: false, refuse: range !== undefined };
}

/** How each column of an item's answer is filled in; undefined for items that nobody answers. */
export function answerEntry(spec: ItemSpec, language: Language): AnswerEntry | undefined {
  const texts = formTexts[language];
  const listOf = (options: readonly string[]): AnswerEntry => ({
    rule: { kind: 'list', options },
    cells: 'text',
    refusal: texts.refusedChoice,
    how: texts.choose,
    options: [],
  });
  const numberOf = (rule: EntryRule, cells: FormEntry['cells'], how: string): AnswerEntry => ({
    rule,
    cells,
    refusal: texts.refusedNumber,
    how,
    options: [],
  });
  switch (spec.kind) {
    case 'yes-no':
      return listOf([texts.yes, texts.no]);
    case 'choice':
      return listOf(optionTexts(spec, spec.options, language));
    case 'grade':
      return listOf(optionTexts(spec, spec.levels, language));
    case 'multi': {
      const several = spec.options.filter(
        ({ means, exclusive }) => means === undefined && exclusive !== true,
      );
      const example = joinedOptions(
        spec,
        several.slice(0, 2).map(({ id }) => id),
      );
      const options = spec.options.map(({ id, label }) => `${id} ${label[language]}`);
      return { rule: freely, cells: 'text', refusal: '', how: texts.chooseSeveral(example), options };
    }
    case 'number': {
      const range = acceptedRange(spec.curve);
      const shown = range?.map((end) => showNumber(spec, end));
      const bounds = shown === undefined ? '' : texts.range(shown[0] ?? '', shown[1] ?? '');
      return spec.unit === 'share'
        ? numberOf(numberRule(range ?? [0, 1]), 'percent', texts.share + bounds)
        : numberOf(numberRule(range), 'general', texts.number + bounds);
    }
    case 'points':
    case 'panel': {
      const say = spec.kind === 'panel' ? texts.judge : texts.mark;
      return numberOf(numberRule([spec.min, spec.max]), 'general', say(String(spec.min), String(spec.max)));
    }
    case 'info':
      return spec.reads === 'number'
        ? numberOf(numberRule(undefined), 'general', texts.number)
        : { rule: freely, cells: 'text', refusal: '', how: texts.text, options: [] };
    case 'derived':
      return undefined;
  }
}
