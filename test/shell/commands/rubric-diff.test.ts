import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { scoringContent } from '../../../src/analysis/scoring-content.js';
import { parseRubric } from '../../../src/rubric/parse-rubric.js';
import { type Outcome, runIn } from '../make-world.js';
import { temporaryFolder } from '../temporary-folder.js';

const oldFile = new URL('../../../fixtures/rubrics/diff/old.yaml', import.meta.url);

/** What `diff --json` prints, as far as it is looked at. */
interface Printed {
  readonly version: { readonly needed?: string; readonly enough: boolean };
  readonly scoringHash: { readonly from: string; readonly to: string };
  readonly counts: Readonly<Record<string, number>>;
  readonly changes: readonly { readonly path: readonly string[]; readonly class: string }[];
}

/** Compares the old fixture with an edited copy of it. */
async function diff(edits: readonly (readonly [string, string])[], ...options: string[]): Promise<Outcome> {
  const folder = await temporaryFolder();
  const old = await readFile(oldFile, 'utf8');
  await writeFile(join(folder, 'old.yaml'), old);
  await writeFile(
    join(folder, 'new.yaml'),
    edits.reduce((text, [from, to]) => text.replace(from, to), old),
  );
  return runIn(folder, ['rubric', 'diff', 'old.yaml', 'new.yaml', '--lang', 'en', ...options]);
}

const relabel = ['label: Plan', 'label: Strategy'] as const;
const reweigh = ['weight: 2', 'weight: 3'] as const;
const version = (to: string) => ['version: "1.2.3"', `version: "${to}"`] as const;

it.each([
  ['nothing', [], 0],
  ['wording, a patch raised', [relabel, version('1.2.4')], 0],
  ['wording, nothing raised', [relabel], 1],
  ['a weight, a patch raised', [reweigh, version('1.2.4')], 1],
  ['a weight, major raised', [reweigh, version('2.0.0')], 0],
  ['a lower version', [version('1.0.0')], 1],
] as const)('%s exits %i', async (_, edits, expected) => {
  const { code, stderr } = await diff(edits);
  expect([code, stderr]).toEqual([expected, '']);
});

it('says what changed, what it moves, and which version is enough', async () => {
  const { stdout } = await diff([relabel, reweigh, version('1.3.0')]);
  const [first = '', second = '', ...rest] = stdout.split('\n');
  // Major before patch; the path in the words of rubric files.
  expect(first).toMatch(/^major +~ +1\.1 › weight +2 → 3 +\S/);
  expect(second).toMatch(/^patch +~ +1\.1 › label +Plan → Strategy {2}/);
  expect(rest.join('\n')).toContain('1 major (scores not comparable), 0 minor, 1 patch');
  expect(rest.join('\n')).toContain('version 1.2.3 → 1.3.0 was not raised enough; it must be 2.0.0 at least');
});

it('a scoring hash stays with wording and moves with a weight', async () => {
  const [same, other] = [await diff([relabel], '--json'), await diff([reweigh], '--json')];
  const [wording, weight] = [JSON.parse(same.stdout) as Printed, JSON.parse(other.stdout) as Printed];
  expect(wording.scoringHash.from).toBe(wording.scoringHash.to);
  expect(weight.scoringHash.from).toBe(wording.scoringHash.from);
  expect(weight.scoringHash.to).not.toBe(weight.scoringHash.from);
  expect(weight.counts).toEqual({ major: 1, minor: 0, patch: 0 });
  expect(weight.changes).toMatchObject([{ path: ['nodes', '1.1', 'weight'], class: 'major' }]);
  expect(weight.version).toMatchObject({ needed: 'major', enough: false });
});

it('the hash is the SHA-256 of the scoring content', async () => {
  const { rubric } = parseRubric('old.yaml', await readFile(oldFile, 'utf8'));
  if (rubric === undefined) throw new Error('the fixture is not sound');
  const expected = createHash('sha256').update(scoringContent(rubric), 'utf8').digest('hex');
  const { stdout } = await diff([]);
  expect(stdout).toContain(`the scoring hash is the same  ${expected}`);
  expect(stdout).toContain('no differences');
});
