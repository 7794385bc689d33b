import type { Condition, IdentityField } from '../rubric/rubric.js';
import { foldText } from '../table/clean-text.js';

/** A field's title is its keyword and at most this many characters more: `所属赛道类型（单选）`. */
const extraCharacters = 10;

function bareTitle(title: string): string {
  return foldText(title)
    .replace(/\((?:必填|单选|选填|required)\)/gu, '')
    .replace(/[*:\s]+$/u, '');
}

/** The identity field that a column's title means: by its longest keyword; a title that says much more is none. */
export function matchField(title: string, fields: readonly IdentityField[]): IdentityField | undefined {
  const bare = bareTitle(title);
  let best: IdentityField | undefined;
  let bestLength = 0;
  for (const field of fields) {
    for (const keyword of [...field.keywords, field.id, field.label['zh-CN'], field.label.en]) {
      const word = foldText(keyword);
      const fits =
        bare === word ||
        (field.keywords.includes(keyword) &&
          bare.includes(word) &&
          bare.length <= word.length + extraCharacters);
      if (fits && word.length > bestLength) [best, bestLength] = [field, word.length];
    }
  }
  return best;
}

/** The condition that an explicit column's title asks for: one that contains one of its keywords. */
export function matchCondition(title: string, conditions: readonly Condition[]): Condition | undefined {
  const folded = foldText(title);
  return conditions.find(({ keywords }) => keywords.some((keyword) => folded.includes(foldText(keyword))));
}
