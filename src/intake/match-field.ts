import type { Condition, IdentityField } from '../rubric/rubric.js';
import { foldText } from '../table/clean-text.js';

/** A field's title is its keyword and at most this many characters more: `所属赛道类型（单选）`. */
const extraCharacters = 10;

/** The title without the marks of a required field. */
function bareTitle(title: string): string {
  return foldText(title).replace(/[*:\s]+$/u, '');
}

/** Where a keyword ends in a title; undefined where the title says much more than the keyword. */
function endOf(keyword: string, bare: string): number | undefined {
  const start = bare.lastIndexOf(keyword);
  return start >= 0 && bare.length <= keyword.length + extraCharacters ? start + keyword.length : undefined;
}

/**
 * The identity field that a column's title means; a title that says much more than a keyword is none.
 * The keyword that ends last counts, as titles end with what they ask for (`联系人电话` is a phone),
 * of these the longest. The field's own id and labels count only as the whole title.
 */
export function matchField(title: string, fields: readonly IdentityField[]): IdentityField | undefined {
  const bare = bareTitle(title);
  const withoutRemarks = bare.replace(/\([^()]*\)/gu, '');
  return fieldEndingLast(withoutRemarks, fields) ?? fieldEndingLast(bare, fields);
}

function fieldEndingLast(bare: string, fields: readonly IdentityField[]): IdentityField | undefined {
  let best: { readonly field: IdentityField; readonly end: number; readonly length: number } | undefined;
  for (const field of fields) {
    const names = [field.id, field.label['zh-CN'], field.label.en]
      .map(foldText)
      .filter((name) => name === bare);
    for (const word of [...field.keywords.map(foldText), ...names]) {
      const end = endOf(word, bare);
      if (end === undefined) continue;
      if (best === undefined || end > best.end || (end === best.end && word.length > best.length)) {
        best = { field, end, length: word.length };
      }
    }
  }
  return best?.field;
}

/** The condition that an explicit column's title asks for: one that contains one of its keywords. */
export function matchCondition(title: string, conditions: readonly Condition[]): Condition | undefined {
  const folded = foldText(title);
  return conditions.find(({ keywords }) => keywords.some((keyword) => folded.includes(foldText(keyword))));
}
