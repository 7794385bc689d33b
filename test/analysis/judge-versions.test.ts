import { expect, test } from 'vitest';
import type { ChangeClass } from '../../src/analysis/change-classes.js';
import { judgeVersions, type VersionVerdict } from '../../src/analysis/judge-versions.js';

type Raised = VersionVerdict['raised'];

test.each<[string, string, ChangeClass | undefined, Raised, boolean, string | undefined]>([
  ['1.2.3', '2.0.0', 'major', 'major', true, '2.0.0'],
  ['1.2.3', '1.3.0', 'major', 'minor', false, '2.0.0'],
  ['1.2.3', '1.3.0', 'minor', 'minor', true, '1.3.0'],
  ['1.2.3', '1.2.4', 'minor', 'patch', false, '1.3.0'],
  ['1.2.3', '1.2.4', 'patch', 'patch', true, '1.2.4'],
  ['1.2.3', '2.0.0', 'patch', 'major', true, '1.2.4'],
  ['1.2.3', '1.2.3', 'patch', 'none', false, '1.2.4'],
  ['1.2.3', '1.2.3', undefined, 'none', true, undefined],
  ['1.2.3', '1.2.4', undefined, 'patch', true, undefined],
  ['1.2.3', '1.1.9', 'patch', 'lowered', false, '1.2.4'],
  ['1.2.3', '1.2.2', undefined, 'lowered', false, undefined],
  // Numbers, not texts: ten is more than nine.
  ['1.9.0', '1.10.0', 'minor', 'minor', true, '1.10.0'],
  ['1.9', '1.10', 'minor', 'minor', true, '1.10.0'],
  ['2026', '2027', 'major', 'major', true, '2027.0.0'],
  ['1', '1.0.0', 'patch', 'none', false, '1.0.1'],
  ['v1.2.3', 'v2.0.0-draft', 'major', 'major', true, '2.0.0'],
  ['spring', 'autumn', 'patch', 'unreadable', false, undefined],
  ['spring', 'spring', 'patch', 'none', false, undefined],
  ['spring', 'autumn', undefined, 'unreadable', true, undefined],
])('%s → %s for %s', (from, to, needed, raised, enough, least) => {
  expect(judgeVersions(from, to, needed)).toEqual({ from, to, needed, raised, enough, least });
});
