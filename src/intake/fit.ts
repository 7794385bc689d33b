import type { Diagnostic } from '../diagnostics/diagnostic.js';

/** A sheet that names less than this part of the items is taken for something else than submissions. */
export const leastFit = 0.2;

/** What would make every score wrong; the evidence column is not among it, as its lack shows on every work. */
export function isFatal({ code, severity }: Diagnostic): boolean {
  return severity === 'error' && /^(binding|map)\//.test(code) && code !== 'binding/missing-evidence';
}
