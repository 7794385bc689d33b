/** What stands in a cell that may hold a phone number or an id. */
export type DigitsReading =
  /** The numbers of seven digits and more in it, without the country code of China. */
  | { readonly state: 'digits'; readonly numbers: readonly string[] }
  /** A spreadsheet has rounded it. */
  | { readonly state: 'lost' }
  /** Something else: a name, an address, a short number. */
  | { readonly state: 'text' };

/** Fewer digits are neither a phone number nor an id. */
const fewestDigits = 7;
/** Spreadsheets keep no more digits of a number. */
const mostDigits = 15;

const scientific = /^(\d+)(?:\.(\d+))?e\+?(\d{1,3})$/u;

/** The whole number that a text in scientific notation means, digit by digit; `lost` where digits are missing. */
function readScientific(whole: string, fraction: string, exponent: number): DigitsReading {
  if (whole.length + exponent < fewestDigits) return { state: 'text' };
  if (fraction.length < exponent) return { state: 'lost' };
  const beyond = fraction.slice(exponent);
  return /^0*$/.test(beyond) ? digits(whole + fraction.slice(0, exponent)) : { state: 'text' };
}

function digits(text: string): DigitsReading {
  const numbers = [...text.matchAll(/\d{7,}/gu)].map(([found]) =>
    found.replace(/^(?:00)?86(?=1\d{10}$)/u, ''),
  );
  return numbers.length === 0 ? { state: 'text' } : { state: 'digits', numbers };
}

/**
 * The phone numbers or ids in a folded text (narrow, without spaces, lower case): also with an apostrophe,
 * +86, hyphens, parentheses or a trailing `.0`, and in scientific notation if it has all the digits.
 */
export function readDigits(text: string): DigitsReading {
  const bare = text.replace(/^'+/u, '');
  const [, whole, fraction = '', exponent] = scientific.exec(bare) ?? [];
  if (whole !== undefined) return readScientific(whole, fraction, Number(exponent));
  // Digits in an e-mail address are no phone number.
  if (bare.includes('@')) return { state: 'text' };
  return digits(bare.replace(/\.0+$/u, '').replace(/[()+\-.]/gu, ''));
}

/** The digits of a number cell: exact up to fifteen; a longer one that ends in zeros was cut to fifteen. */
export function readNumberDigits(value: number): DigitsReading {
  if (!Number.isInteger(value) || value < 0) return { state: 'text' };
  if (value < 10 ** mostDigits) return digits(String(value));
  const isCut = !Number.isSafeInteger(value) || /^0+$/.test(String(value).slice(mostDigits));
  return isCut ? { state: 'lost' } : digits(String(value));
}
