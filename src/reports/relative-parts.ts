import { nodeById } from '../rubric/rubric.js';
import { joinWords } from './join-words.js';
import { nodeTitle } from './rubric-groups.js';
import type { View } from './view.js';

/** More items are counted by their first ones. */
const mostNamed = 12;

/** The items and level tables whose results depend on the field, in words; undefined where there are none. */
export function relativeParts({ run, language }: View): string | undefined {
  const names = run.relative.map((id) => {
    const node = nodeById(run.rubric, id);
    if (node !== undefined) return nodeTitle(node, language);
    return run.rubric.levelTables.find((table) => table.id === id)?.label[language] ?? id;
  });
  if (names.length === 0) return undefined;
  const named = joinWords(names.slice(0, mostNamed), language);
  if (names.length <= mostNamed) return named;
  return language === 'zh-CN'
    ? `${named} 等 ${String(names.length)} 处`
    : `${named} … (${String(names.length)} in all)`;
}
