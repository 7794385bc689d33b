const email = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/gu;
/** With or without the country's number, also in groups of three or four digits. */
const mobile = /(?<![\d.])(?:(?:\+|00)?86[\s-]?)?1[3-9]\d(?:[\s-]?\d{4}){2}(?!\d)/gu;
/** With its area's code in brackets or parted from it: `010-12345678`, `0755 8765 4321`; `400-123-4567`. */
const landline =
  /(?<![\d.-])(?:(?:(?:(?:\+|00)86[\s-]?)?(?:\(0\d{2,3}\)\s?|0\d{2,3}[\s-])|(?:\+|00)86[\s-]?\d{2,3}[\s-])[1-9]\d{2,3}[\s-]?\d{4}|400[\s-]\d{3}[\s-]\d{4})(?![\d-])/gu;
const wideMobile = /[＋０-９][＋０-９－\s-]{9,}[０-９]/gu;

/**
 * A text with e-mail addresses, mobile numbers and landlines made unreadable. Where a row's cells have moved, contacts
 * stand in answer columns, and answers are quoted in findings and sheets.
 */
export function maskContacts(text: string): string {
  return text
    .replace(wideMobile, (digits) => digits.normalize('NFKC'))
    .replace(email, '***@***')
    .replace(landline, '***')
    .replace(mobile, (digits) => `${digits.replace(/^(?:\+|00)?86[\s-]?/u, '').slice(0, 3)}********`);
}
