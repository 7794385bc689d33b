import type { Language } from '../../diagnostics/language.js';
import type { IdentityField, Rubric } from '../../rubric/rubric.js';
import type { EntryRule } from '../sheet-model.js';
import { type FormColumn, freely, promptOf } from './form-column.js';
import { formTexts } from './form-texts.js';

const years: EntryRule = { kind: 'number', lowest: 1900, highest: 2099, whole: true, refuse: true };

/** Headers for a field: its label, then its keywords, those in the form's language first. */
function namesOf({ id, label, keywords }: IdentityField, language: Language): readonly string[] {
  const isOwn = (word: string): boolean => /[一-鿿]/u.test(word) === (language === 'zh-CN');
  const words = [...keywords.filter(isOwn), ...keywords.filter((word) => !isOwn(word))];
  return [...new Set([label[language], ...words, label['zh-CN'], label.en, id])];
}

/** The columns of who hands the form in; private fields too, and nothing in them. */
export function identityColumns(rubric: Rubric, language: Language): readonly FormColumn[] {
  const texts = formTexts[language];
  const [separator] = rubric.ranking.trackSeparators;
  return rubric.identity.map((field) => {
    const hints = [
      field.required ? texts.required : '',
      field.role === 'year' ? texts.year : '',
      field.role === 'track' && separator !== undefined ? texts.tracks(separator) : '',
      field.private ? texts.private : '',
    ];
    const isYear = field.role === 'year';
    return {
      target: { kind: 'field', field },
      names: namesOf(field, language),
      entry: {
        rule: isYear ? years : freely,
        cells: isYear ? 'general' : 'text',
        note: '',
        prompt: promptOf(hints, texts.separator),
        refusal: isYear ? texts.refusedNumber : '',
      },
    };
  });
}
