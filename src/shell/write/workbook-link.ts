/** Longer ones make the file invalid. */
const longestLink = 2_079;

/** The address if it is one that may be written as a link (http or https, not too long); else undefined. */
export function writableLink(link: string | undefined): string | undefined {
  if (link === undefined || !/^https?:\/\//i.test(link) || !URL.canParse(link)) return undefined;
  const { href } = new URL(link);
  return href.length <= longestLink ? href : undefined;
}
