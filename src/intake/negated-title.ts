import type { Item } from '../rubric/rubric.js';
import { cleanText } from '../table/clean-text.js';

/** Words that hold a negation and deny nothing. */
const innocent =
  /是否|能否|可否|有无|未成年|未来|未必|无障碍|无形|无人机|无线|无论|非遗|非物质|非洲|非营利|非盈利|非政府|非常|不断|不同|不仅|不少|不动产|不可再生|不可移动|不平等|not only|non-?profit|notice/giu;

const negation =
  /不包含|不包括|不含|不属于|不涉及|不是|不用|没有|除外|以外|之外|[不未无非]|\b(?:not|no|non|without|except|excluding|exclude[sd]?|never|neither|none)\b/iu;

function denies(text: string): boolean {
  return negation.test(cleanText(text).replace(innocent, ' '));
}

/**
 * Whether a title denies what an item asks (“不包含女性导演的…”, “works without …”) although neither the
 * item's own label nor its keywords deny anything: its words fit, its sense may be the opposite.
 */
export function isNegated(title: string, { label, keywords }: Item): boolean {
  return denies(title) && ![label['zh-CN'], label.en, ...keywords].some(denies);
}
