import type { Language } from '../../diagnostics/language.js';
import { findingText } from './verification-text.js';
import { isTrue, type Verification } from './verification.js';

/** All that was checked, as JSON with every difference; what a record or its recomputation lacks is null. */
export function verificationJson(verification: Verification, language: Language): string {
  const { record, checks } = verification;
  const content = {
    record,
    true: isTrue(verification),
    checks: checks.map((check) => ({
      kind: check.kind,
      name: check.name,
      state: check.state,
      finding: check.finding,
      message: findingText(check, language),
      differences: check.differences.map(({ work, node, part, path, stored, recomputed }) => ({
        work: work ?? null,
        node: node ?? null,
        part,
        path,
        stored: stored ?? null,
        recomputed: recomputed ?? null,
      })),
    })),
  };
  return `${JSON.stringify(content, null, 2)}\n`;
}
