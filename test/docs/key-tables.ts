import { keyWords } from './key-words.js';
import { code, plain, table } from './markdown.js';
import type { Key, MapOfKeys } from './rubric-schema.js';
import { typeWords } from './type-words.js';

function rowOf({ name, schema, required }: Key): readonly string[] {
  const { chinese, english } = keyWords(schema.description ?? '');
  const fallback = schema.default === undefined ? '可省略 optional' : code(JSON.stringify(schema.default));
  return [
    code(name),
    typeWords(schema),
    required ? '必填 required' : fallback,
    `${plain(chinese)}<br>${plain(english)}`,
  ];
}

/** A table of keys: type, default, and what each means in both languages. */
export function keyTable(keys: readonly Key[]): string {
  return `${table(['键 key', '类型 type', '默认 default', '说明 meaning'], keys.map(rowOf))}\n`;
}

/** The tables of several maps, each under its path; maps with the same keys share one. */
export function mapTables(maps: readonly MapOfKeys[], heading: string): readonly string[] {
  const text = ({ keys }: MapOfKeys): string => JSON.stringify(keys);
  const firsts = maps.filter((map, index) => maps.findIndex((other) => text(other) === text(map)) === index);
  return firsts.map((map) => {
    const paths = maps.filter((other) => text(other) === text(map)).map(({ path }) => code(path));
    return `${heading} ${paths.join(', ')}\n\n${keyTable(map.keys)}`;
  });
}
