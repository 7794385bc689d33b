import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Submission as Meant } from '../../fixtures/platforms/submissions.js';
import { styleIds, totalsInPlain, totalsInStyle } from './platform-sheet.js';

const share = fc.integer({ min: 2, max: 99 }).map((percent) => `${String(percent)}%`);

/** What respondents write beside “other”, with the separators that the platform keeps apart from its own. */
function wordsIn(id: string): readonly string[] {
  const plain = ['', '乡村教育', 'rural schools'];
  if (id.startsWith('wjx')) return [...plain, '非遗┋传承', 'A.生态、平等'];
  if (id.startsWith('gforms')) return [...plain, '非遗, 传承'];
  if (['surveymonkey', 'qualtrics', 'typeform', 'limesurvey'].includes(id))
    return [...plain, '非遗, 传承; B┋C'];
  return plain;
}

const meant = (id: string): fc.Arbitrary<Meant> =>
  fc
    .record({
      themes: fc.subarray(['A', 'B', 'C', 'D']),
      own: fc.constantFrom(...wordsIn(id)),
      contracts: fc.constantFrom<Meant['contracts'][]>('yes', 'no', ''),
      debts: fc.constantFrom<Meant['debts'][]>('yes', 'no', ''),
      shares: fc.tuple(share, share),
      impact: fc.constantFrom<Meant['impact'][]>('A', 'B', 'C', ''),
      proofs: fc.tuple(fc.boolean(), fc.boolean(), fc.boolean(), fc.boolean()),
    })
    .map((answers) => ({
      ...answers,
      own: answers.themes.includes('D') ? answers.own : '',
      ...{ name: '', track: '电影', contact: '', phone: '', at: '' },
    }));

/** A field of works, the first complete, as a form whose first answers are all blank says too little of itself. */
const field = (id: string): fc.Arbitrary<Meant[]> =>
  fc.array(meant(id), { minLength: 1, maxLength: 6 }).map((others) =>
    [
      {
        ...{
          themes: ['A', 'C'],
          own: '',
          contracts: 'yes' as const,
          debts: 'no' as const,
          impact: 'C' as const,
        },
        ...{
          shares: ['45%', '40%'] as [string, string],
          proofs: [true, true, true, true] as Meant['proofs'],
        },
        ...{ name: '', track: '电影', contact: '', phone: '', at: '' },
      },
      ...others,
    ].map((one, index) => ({
      ...one,
      name: `作品${String.fromCharCode(0x4e00 + index)}`,
      contact: `联系人${String(index)}`,
      phone: `1380000000${String(index)}`,
      at: `2026-08-${String(14 + index)}T10:05:0${String(index)}`,
    })),
  );

describe.each(styleIds)('%s', (id) => {
  test('gives the same scores as plain answers', async () => {
    await fc.assert(
      fc.asyncProperty(field(id), async (submissions) => {
        const totals = await totalsInStyle(id, submissions);
        expect(totals.size).toBe(submissions.length);
        expect(totals).toEqual(await totalsInPlain(submissions));
      }),
      { numRuns: 25 },
    );
  });
});
