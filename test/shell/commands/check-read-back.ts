import { expect } from 'vitest';
import { kindOf } from '../../../src/items/registry.js';
import { itemsOf, type Rubric } from '../../../src/rubric/rubric.js';
import { readRun } from '../../../src/shell/commands/read-run.js';
import { startProgress } from '../../../src/shell/terminal/progress.js';
import { makeWorld } from '../make-world.js';
import type { FilledForm } from './template-form.js';

/** Findings about reading: columns, cells, rows. What scoring and rulings find in random answers is no matter here. */
const aboutReading = /^(?:binding|map|input|answer(?!\/derived)|identity)\//u;

/** Reads a filled-in form without a map and expects every answer, condition and evidence as it was meant. */
export async function checkReadBack(
  folder: string,
  form: string,
  named: string,
  rubric: Rubric,
  { works }: FilledForm,
): Promise<void> {
  const world = makeWorld(folder);
  const options = { rubric: named, failOn: 'never', duplicates: 'latest', color: false } as const;
  const { run, diagnostics } = await readRun([form], options, world, startProgress(world, false));
  const codes = diagnostics.map(({ code, location }) => `${code} ${location.cell ?? ''}`);
  expect(codes.filter((code) => aboutReading.test(code) && !code.startsWith('input/hidden-sheet'))).toEqual(
    [],
  );
  expect(run?.submissions).toHaveLength(works.length);
  for (const work of works) {
    const submission = run?.submissions.find((ranked) => ranked.submission.name === work.name)?.submission;
    const expected: Record<string, unknown> = {};
    const read: Record<string, unknown> = {};
    for (const item of itemsOf(rubric.total)) {
      const intended = work.items.get(item.id);
      if (intended === undefined) continue;
      const response = submission?.responses.get(item.id);
      const { answer } = response ?? {};
      const kind = kindOf(item.spec);
      const given = answer?.state === 'answered' ? answer.answer : undefined;
      const evidence = Object.fromEntries(
        [...intended.evidence.keys()].map((option) => [
          option,
          option === '' ? response?.evidence : response?.optionEvidence.get(option),
        ]),
      );
      read[item.id] = {
        state: answer?.state,
        options: given === undefined ? undefined : (kind.chosen?.(item.spec, given) ?? []),
        // A panel's marks are its parts; what is made of them is another matter.
        parts: given === undefined || intended.options.length > 0 ? [] : kind.write(item.spec, given),
        evidence,
      };
      expected[item.id] = {
        state: 'answered',
        options: intended.options,
        parts: [...intended.numbers.map((value) => percentOr(item.spec, value)), ...intended.texts],
        evidence: Object.fromEntries(
          [...intended.evidence].map(([option, isGiven]) => [option, isGiven ? 'present' : 'missing']),
        ),
      };
    }
    expect(read).toEqual(expected);
    expect(Object.fromEntries(submission?.conditions ?? [])).toEqual(Object.fromEntries(work.conditions));
  }
}

/** A share of all is written 100%, as a bare 1 could be one per cent. */
function percentOr(spec: { readonly kind: string; readonly unit?: string }, value: number): string {
  return spec.kind === 'number' && spec.unit === 'share' && value === 1 ? '100%' : String(value);
}
