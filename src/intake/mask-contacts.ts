const email = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/gu;
/** With or without the country's number, also in groups of three or four digits. */
const mobile = /(?<![\d.])(?:(?:\+|00)?86[\s-]?)?1[3-9]\d(?:[\s-]?\d{4}){2}(?!\d)/gu;
const wideMobile = /[＋０-９][＋０-９－\s-]{9,}[０-９]/gu;

/**
 * A text with e-mail addresses and mobile numbers made unreadable. Where a row's cells have moved, contacts
 * stand in answer columns, and answers are quoted in findings and sheets.
 */
export function maskContacts(text: string): string {
  return text
    .replace(wideMobile, (digits) => digits.normalize('NFKC'))
    .replace(email, '***@***')
    .replace(mobile, (digits) => `${digits.replace(/^(?:\+|00)?86[\s-]?/u, '').slice(0, 3)}********`);
}
