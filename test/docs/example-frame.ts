/** What the examples leave out: a whole rubric around them. Keys that an example has itself are not taken from here. */
const frame: readonly (readonly [key: string, text: string])[] = [
  ['id', 'id: example\n'],
  ['version', 'version: "1.0.0"\n'],
  ['language', 'language: en\n'],
  ['title', 'title: Example\n'],
  ['identity', 'identity:\n  - { id: name, role: name, label: Work, keywords: [work] }\n'],
  ['aggregate', 'aggregate: weighted-mean\n'],
  ['items', 'items:\n  - { id: "1.1", kind: points, weight: 1, max: 100, label: Mark }\n'],
  [
    'ranking',
    'ranking: { rank_on: exact, decimals: 2, ties: competition, tie_breakers: [], minimum_coverage: 0 }\n',
  ],
];

const evidence = `evidence:
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

function hasKey(text: string, key: string): boolean {
  return new RegExp(`^${key}:`, 'mu').test(text);
}

/** A whole rubric file: the frame with the example's part put in; evidence only where an item asks for it. */
export function inFrame(part: string): string {
  if (hasKey(part, 'extends')) return part;
  const left = frame.filter(([key]) =>
    key === 'items' ? !hasKey(part, 'items') && !hasKey(part, 'groups') : !hasKey(part, key),
  );
  const asks = /evidence: (?:any|data)/u.test(part) && !hasKey(part, 'evidence');
  return `${left.map(([, text]) => text).join('')}${asks ? evidence : ''}${part}`;
}

/** The frame as the page shows it. */
export function frameText(): string {
  return frame.map(([, text]) => text).join('') + evidence;
}
