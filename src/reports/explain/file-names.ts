/** Names that Windows keeps for devices, whatever stands behind a dot. */
const devices = /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[\d¹²³])\s*(?:\.|$)/iu;

/** As many characters as every file system takes with an ending, also where each needs four bytes. */
const longest = 50;

function safeName(name: string): string {
  const bare = name
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}\p{Cs}<>:"/\\|?*]/gu, ' ')
    .replace(/\s+/gu, ' ')
    .replace(/^[\s.~-]+|[\s.]+$/gu, '');
  const short = [...bare].slice(0, longest).join('').trim();
  if (short === '') return '_';
  return devices.test(short) ? `_${short}` : short;
}

/**
 * Names of files, without ending, that every system takes and that differ from each other, also where
 * upper and lower case are one: the second of a name gets ` (2)`. In the order of the given names.
 */
export function fileNames(names: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    const safe = safeName(name);
    let unique = safe;
    for (let number = 2; taken.has(unique.toLowerCase()); number += 1) unique = `${safe} (${String(number)})`;
    taken.add(unique.toLowerCase());
    return unique;
  });
}
