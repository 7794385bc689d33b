import { hasOffice } from '../reports/arithmetic/recalculate.js';

/** Why proofs by LibreOffice are left out, for their titles; empty where it is there, and in CI, where it must be. */
export const withoutOffice =
  hasOffice() || process.env.CI !== undefined ? '' : ' (skipped: there is no soffice here)';
