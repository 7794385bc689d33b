import type { DiagnosticCode } from '../diagnostics/catalogue.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';

type AreaOf<Code> = Code extends `${infer Area}/${string}` ? Area : never;

/** Whether an area of the catalogue is about the data, so that its findings belong beside the results. */
const areas: Readonly<Record<AreaOf<DiagnosticCode>, boolean>> = {
  input: true,
  binding: true,
  map: true,
  answer: true,
  identity: true,
  duplicate: true,
  evidence: true,
  applicability: true,
  ranking: true,
  award: true,
  ledger: true,
  ruling: true,
  comparison: true,
  publication: false,
  rubric: false,
};

/** Whether a finding is about the data that was handed in, not about the rubric. */
export function concernsData({ code }: Diagnostic): boolean {
  // Every code starts with its area; TypeScript does not follow the split.
  return areas[code.slice(0, code.indexOf('/')) as AreaOf<DiagnosticCode>];
}
