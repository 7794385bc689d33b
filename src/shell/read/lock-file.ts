/** Excel's and WPS's lock files take 55 to 165 bytes. */
const largest = 1024;

/** Whether this is the lock file that lies beside an open workbook: a name that begins with `~$`, and hardly any bytes. */
export function isLockFile(name: string, size: number): boolean {
  return size <= largest && /(?:^|[\\/])~\$[^\\/]*$/.test(name);
}
