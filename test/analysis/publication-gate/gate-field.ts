import { runPipeline } from '../../../src/pipeline.js';
import type { Run } from '../../../src/ranking/run.js';
import { parseRubric } from '../../../src/rubric/parse-rubric.js';
import type { Rubric } from '../../../src/rubric/rubric.js';
import { sourceOf } from '../../../src/table/sheet-source.js';
import { sheetOf, type Written } from '../../intake/make-sheet.js';

/** The first part of the rubrics of these tests: whose submissions they are, and what evidence costs. */
const head = `id: gate
version: "1.0"
language: en
title: Gate
identity:
  - { id: name, role: name, label: Work, keywords: [work] }
  - { id: track, role: track, label: Track, keywords: [track] }
  - { id: contact, role: contact, private: true, label: Contact, keywords: [contact] }
evidence:
  headers: [evidence]
  placeholders: [none]
  pointers: [attached]
  default_policy: literal
  beside_policy: literal
  policies:
    - id: literal
      label: literal
      partial: { factor: 1, levels: 0 }
      missing: { factor: 0.5, levels: 1 }
      no_data: { factor: 0.5, levels: 1 }
      rejected: { factor: 0, levels: to-lowest }
`;

/** A mark without evidence makes 80 points of the total, a claim with evidence 20. */
const items = `items:
  - { id: "1", kind: points, weight: 80, max: 100, label: Mark, evidence: none }
  - { id: "2", kind: yes-no, weight: 20, label: Claim, favourable: "yes", evidence: any }
`;

const ranking = `ranking: { rank_on: exact, decimals: 2, ties: competition, tie_breakers: [], minimum_coverage: 0 }
`;

/** A rubric of these tests; parts that are given stand in the place of the usual ones. */
export function gateRubric(
  rest = '',
  parts: { items?: string; ranking?: string; aggregate?: string } = {},
): Rubric {
  const { rubric, diagnostics } = parseRubric(
    'gate.yaml',
    `${head}aggregate: ${parts.aggregate ?? 'weighted-mean'}\n${parts.items ?? items}${parts.ranking ?? ranking}${rest}`,
  );
  if (rubric === undefined) throw new Error(JSON.stringify(diagnostics));
  return rubric;
}

/** A work: its name, mark, claim and evidence, and track. */
export type GateWork = readonly [
  name: string,
  mark: Written,
  claim: Written,
  evidence: Written,
  track?: Written,
  secondClaim?: Written,
  itsEvidence?: Written,
];

/** Runs works under a rubric; nothing has been ruled on. */
export async function runGate(works: readonly GateWork[], rubric: Rubric = gateRubric()): Promise<Run> {
  const titles = ['work', 'track', 'contact', '1', '2', '2 evidence', '3', '3 evidence'];
  const width = works.some((work) => work.length > 6) ? titles.length : titles.length - 2;
  const rows = works.map(([name, mark, claim, evidence, track, ...second], index) =>
    [
      name,
      track ?? 'film',
      `contact ${String(index)} of all`,
      mark,
      claim,
      evidence,
      ...second.map((cell) => cell ?? null),
    ].slice(0, width),
  );
  const { run, diagnostics } = await runPipeline({
    toolVersion: '0.0.0',
    rubric,
    rubricSha256: 'b'.repeat(64),
    files: [{ name: 'a.xlsx', sha256: 'c'.repeat(64) }],
    sheets: [sourceOf(sheetOf([titles.slice(0, width), ...rows]))],
    map: undefined,
    policy: undefined,
    diagnostics: [],
  });
  if (run === undefined) throw new Error(JSON.stringify(diagnostics));
  return run;
}
