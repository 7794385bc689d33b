const closing: Readonly<Record<string, string>> = { ')': '(', ']': '[' };

/**
 * Splits a text that ends with a bracket at the bracket's own beginning, also where others are nested in
 * it: `第8题(ACG文化(动漫、游戏等))`. Undefined for other texts.
 */
export function splitLastBracket(
  text: string,
): { readonly before: string; readonly inside: string } | undefined {
  const end = text.at(-1) ?? '';
  const open = Object.hasOwn(closing, end) ? closing[end] : undefined;
  if (open === undefined) return undefined;
  let depth = 0;
  for (let at = text.length - 1; at >= 0; at -= 1) {
    if (text[at] === end) depth += 1;
    if (text[at] === open) depth -= 1;
    if (depth === 0) return { before: text.slice(0, at).trim(), inside: text.slice(at + 1, -1).trim() };
  }
  return undefined;
}
