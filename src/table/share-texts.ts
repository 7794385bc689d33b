/** How many distinct texts are kept to share; those of answers and notes are few, those of evidence need not be. */
const keptTexts = 10_000;

/**
 * Makes what gives, for equal texts, the same text in memory: answers and evidence repeat by the ten thousand.
 * Texts that come once the most are kept stay as they are.
 */
export function textSharer(): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    if (known.size < keptTexts) known.set(text, text);
    return text;
  };
}
