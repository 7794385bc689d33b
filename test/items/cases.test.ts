import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import type { AnswerCells } from '../../src/items/item-kind.js';
import { itemKinds, type ItemSpec, kindOf } from '../../src/items/registry.js';
import { blankCell, type Cell, cellText } from '../../src/table/cell.js';
import { cleanText } from '../../src/table/clean-text.js';
import { type Case, readCases, type WrittenCell } from './read-cases.js';

function cellOf(written: WrittenCell): Cell {
  if (written === null) return blankCell;
  if (typeof written === 'string') return { kind: 'text', text: written };
  if (typeof written === 'number') return { kind: 'number', value: written, percent: false };
  if (typeof written === 'boolean') return { kind: 'boolean', value: written };
  return { kind: 'number', value: written.percent, percent: true };
}

function cellsOf({ answer, cells, ticks, column }: Case): AnswerCells {
  const blanks = (cells ?? (answer === undefined ? [] : [answer])).map(cellOf);
  return {
    blanks,
    ticks: new Map(Object.entries(ticks ?? {}).map(([option, written]) => [option, cellOf(written)])),
    columnValues: blanks.map((cell) => new Set([cleanText(cellText(cell)), ...(column ?? [])])),
  };
}

/** The spec as the rubric's own schema reads it, so that a case file cannot state an impossible one. */
function specOf(kind: keyof typeof itemKinds, written: Readonly<Record<string, unknown>>): ItemSpec {
  const shape = z.strictObject(itemKinds[kind].schema.shape);
  // TypeScript cannot follow that the schema of a kind yields the spec of that kind.
  return { kind, ...shape.parse(written) } as unknown as ItemSpec;
}

function isKind(name: string): name is keyof typeof itemKinds {
  return Object.hasOwn(itemKinds, name);
}

const files = readCases();

test('every kind that reads cells has a case file and every case file a kind', () => {
  const reading = Object.keys(itemKinds).filter((kind) => kind !== 'derived');
  expect([...files.keys()].sort()).toEqual(reading.sort());
});

for (const [kind, groups] of files) {
  if (!isKind(kind)) continue;
  for (const { about, spec: written, cases } of groups) {
    describe(`${kind}: ${about}`, () => {
      const spec = specOf(kind, written);
      test.each(cases.map((one): [string, Case] => [JSON.stringify(one), one]))('%s', (_, one) => {
        const reading = kindOf(spec).read(spec, cellsOf(one));
        if (reading.state !== 'answered') {
          const reason = reading.state === 'unreadable' ? `:${reading.problem.reason}` : '';
          expect(`${reading.state}${reason}`).toBe(one.expects);
          return;
        }
        expect(one.expects, `answered ${kindOf(spec).show(spec, reading.answer)}`).toBeUndefined();
        const sample = one.sample === undefined ? [] : [one.sample];
        expect(kindOf(spec).credit(spec, reading.answer, sample)).toBeCloseTo(one.earns ?? NaN, 12);
        if (one.shows !== undefined) expect(kindOf(spec).show(spec, reading.answer)).toBe(one.shows);
        expect(reading.notes.map(({ note }) => note)).toEqual(one.notes ?? []);
        const texts = kindOf(spec).write(spec, reading.answer);
        const again = kindOf(spec).read(spec, cellsOf({ cells: [...texts] }));
        expect(again.state === 'answered' && again.answer).toEqual(reading.answer);
        if (one.means !== undefined) expect(kindOf(spec).meaning?.(spec, reading.answer)).toBe(one.means);
        if (one.values !== undefined) {
          const values = kindOf(spec).values(spec, reading.answer);
          expect(values.map((value) => value ?? null)).toEqual(one.values);
        }
      });
    });
  }
}
