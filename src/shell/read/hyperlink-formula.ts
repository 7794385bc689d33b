const call = /^\s*HYPERLINK\(\s*"((?:[^"]|"")*)"\s*(?:[,;]\s*(?:"((?:[^"]|"")*)"|[^"]*))?\s*\)\s*$/i;

/**
 * The target, and where it is written out the text, of a formula `HYPERLINK("url","text")` (without the
 * leading `=`); undefined for any other formula.
 */
export function linkOf(
  formula: string,
): { readonly url: string; readonly text: string | undefined } | undefined {
  const [matched, url = '', text] = call.exec(formula) ?? [];
  if (matched === undefined || url === '') return undefined;
  return { url: url.replaceAll('""', '"'), text: text === '' ? undefined : text?.replaceAll('""', '"') };
}
