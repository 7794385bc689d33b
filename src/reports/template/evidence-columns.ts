import type { Language } from '../../diagnostics/language.js';
import type { Option } from '../../items/option.js';
import type { Item, Rubric } from '../../rubric/rubric.js';
import { joinWords } from '../join-words.js';
import { type FormColumn, freely, promptOf } from './form-column.js';
import { formTexts } from './form-texts.js';

/** The rubric's titles of evidence columns, those in the form's language first. */
function evidenceTitles({ evidence }: Rubric, language: Language): readonly string[] {
  const isOwn = (title: string): boolean => /[一-鿿]/u.test(title) === (language === 'zh-CN');
  return [...evidence.headers.filter(isOwn), ...evidence.headers.filter((title) => !isOwn(title))];
}

function evidencePrompt(item: Item, language: Language): string {
  const texts = formTexts[language];
  const only = item.evidenceFor;
  return promptOf(
    [
      item.evidence === 'data' ? texts.evidenceWithData : texts.evidence,
      only === undefined ? '' : texts.evidenceFor(joinWords(only, language)),
    ],
    texts.separator,
  );
}

/** The columns of an item's evidence: one, or one for each option; none where no evidence is asked for. */
export function evidenceColumns(item: Item, rubric: Rubric, language: Language): readonly FormColumn[] {
  if (item.evidence === 'none') return [];
  const titles = evidenceTitles(rubric, language);
  const prompt = evidencePrompt(item, language);
  const entry = { rule: freely, cells: 'general', note: '', prompt, refusal: '' } as const;
  if (item.evidencePerOption && item.spec.kind === 'multi') {
    return item.spec.options.map(({ id, label }: Option) => ({
      target: { kind: 'evidence', item, option: id },
      names: titles.flatMap((title) => [
        `${item.id} ${id} ${title}`,
        `${item.id} ${label[language]} ${title}`,
      ]),
      entry,
    }));
  }
  const names = titles.flatMap((title) => [`${item.id} ${title}`, `${title} ${item.id}`]);
  return [{ target: { kind: 'evidence', item }, names, entry }];
}
