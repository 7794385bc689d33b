import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.js';
import type { Advice } from './advice.js';

/** Tie-breakers are there where they must be, and each can part something. */
export const ties: Advice = ({ rubric, source }) => {
  const { ranking, total, identity } = rubric;
  const breakers = ranking.tieBreakers.map(({ node }) => node);
  const isIdle = (id: string, index: number): boolean =>
    breakers.indexOf(id) < index || (id === total.id && ranking.rankOn === 'exact');
  return [
    ...(ranking.ties === 'ordinal' && breakers.length === 0
      ? [diagnose('rubric/ordinal-ties', {}, source.locate(['ranking', 'ties']))]
      : []),
    ...breakers.flatMap((id, index): readonly Diagnostic[] =>
      isIdle(id, index)
        ? [diagnose('rubric/idle-tie-breaker', { id }, source.locate(['ranking', 'tie_breakers', index]))]
        : [],
    ),
    ...(ranking.trackSeparators.length > 0 && !identity.some(({ role }) => role === 'track')
      ? [
          diagnose(
            'rubric/idle-bound',
            { key: 'track_separators' },
            source.locateKey(['ranking', 'track_separators']),
          ),
        ]
      : []),
  ];
};
