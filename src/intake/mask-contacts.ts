const email = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/gu;
const mobile = /(?<!\d)1[3-9]\d{9}(?!\d)/gu;

/**
 * A text with e-mail addresses and mobile numbers made unreadable. Where a row's cells have moved, contacts
 * stand in answer columns, and answers are quoted in findings and sheets.
 */
export function maskContacts(text: string): string {
  return text.replace(email, '***@***').replace(mobile, (digits) => `${digits.slice(0, 3)}********`);
}
