import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.js';
import type { Award } from '../../rubric/rubric.js';
import type { Advice } from './advice.js';

/** Whether an award simply follows the ranks of the total. */
function followsRanks({ by, within, eligible }: Award): boolean {
  return by === 'total' && within === 'all' && eligible === undefined;
}

/** The last rank that an award reaches, behind the winners that it excludes; undefined where ranks do not tell. */
function lastRank(award: Award, awards: readonly Award[]): number | undefined {
  const before = awards.filter(({ id }) => award.excludesWinnersOf.includes(id));
  if (![award, ...before].every(followsRanks)) return undefined;
  return [award, ...before].reduce((sum, { quota }) => sum + quota, 0);
}

function drawnAlike(one: Award, other: Award): boolean {
  const plain = one.eligible === undefined && other.eligible === undefined;
  return plain && one.by === other.by && one.within === other.within;
}

/** Quotas that end within a bracket, and awards that the same works win without anyone having said so. */
export const awards: Advice = ({ rubric, source }) =>
  rubric.awards.flatMap((award, index): readonly Diagnostic[] => {
    const { id, quota } = award;
    const last = lastRank(award, rubric.awards);
    const cut = rubric.ranking.brackets.find(
      ({ from, to }) => last !== undefined && from <= last && last < to,
    );
    const twice = rubric.awards
      .slice(0, index)
      .filter((other) => drawnAlike(award, other) && !award.excludesWinnersOf.includes(other.id));
    return [
      ...(cut === undefined
        ? []
        : [
            diagnose(
              'rubric/quota-in-bracket',
              { id, quota: last ?? quota, from: cut.from, to: cut.to },
              source.locate(['awards', index, 'quota']),
            ),
          ]),
      ...twice.map((other) =>
        diagnose('rubric/award-twice', { id, other: other.id }, source.locate(['awards', index, 'id'])),
      ),
    ];
  });
