import type { Text } from '../../diagnostics/language.js';

/** Words that stand in labels of any matter. */
const common = new Set([
  ...[
    '管理',
    '制度',
    '机制',
    '情况',
    '相关',
    '公司',
    '企业',
    '作品',
    '重大',
    '严重',
    '一般',
    '以上',
    '行为',
    '问题',
    '进行',
    '存在',
    '发生',
  ],
  ...['with', 'from', 'that', 'this', 'case', 'cases', 'serious', 'major', 'minor', 'other', 'work', 'works'],
]);

/** The pairs of neighbouring Chinese characters, and the English words of four letters and more. */
function wordsOf(text: string): ReadonlySet<string> {
  const pairs = [...text.matchAll(/(?=(\p{Script=Han}{2}))/gu)].flatMap((match) => match[1] ?? []);
  const words = text.toLowerCase().match(/[a-z]{4,}/gu) ?? [];
  return new Set([...pairs, ...words].filter((word) => !common.has(word)));
}

/** The main words that two labels share in either language, at most three of them. */
export function sharedWords(one: Text, other: Text): readonly string[] {
  const shared = (['zh-CN', 'en'] as const).flatMap((language) => {
    const others = wordsOf(other[language]);
    return [...wordsOf(one[language])].filter((word) => others.has(word));
  });
  return [...new Set(shared)].slice(0, 3);
}
