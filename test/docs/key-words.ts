/** What a key means, in both languages. */
export interface KeyWords {
  readonly chinese: string;
  readonly english: string;
}

/** A description of the schema, English before Chinese, taken apart where the first Chinese character stands. */
export function keyWords(description: string): KeyWords {
  const start = description.search(/\p{Script=Han}/u);
  return start < 0
    ? { chinese: '', english: description.trim() }
    : { chinese: description.slice(start).trim(), english: description.slice(0, start).trim() };
}
