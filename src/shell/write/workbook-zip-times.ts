const endOfDirectory = 0x06054b50;
const directoryEntry = 0x02014b50;
const localEntry = 0x04034b50;
/** 1 January 1980, 00:00: the first moment that zip files know, in its two-byte date and time. */
const firstDate = 0x0021;
const firstTime = 0;

function findEnd(view: DataView): number {
  for (let at = view.byteLength - 22; at >= 0; at -= 1) {
    if (view.getUint32(at, true) === endOfDirectory) return at;
  }
  throw new Error('no zip directory');
}

function pin(view: DataView, at: number): void {
  view.setUint16(at, firstTime, true);
  view.setUint16(at + 2, firstDate, true);
}

/**
 * Sets the time of every entry of a zip file to the same moment, in place, so that equal contents are
 * equal bytes. Throws where the bytes are no plain zip file (no zip64).
 */
export function pinZipTimes(zip: Uint8Array): void {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  const end = findEnd(view);
  const entries = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  for (let entry = 0; entry < entries; entry += 1) {
    if (view.getUint32(at, true) !== directoryEntry) throw new Error('the zip directory is broken');
    const local = view.getUint32(at + 42, true);
    if (view.getUint32(local, true) !== localEntry) throw new Error('the zip directory points nowhere');
    pin(view, at + 12);
    pin(view, local + 10);
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
}
