import type { ScoreNode } from '../scoring/score-tree.js';
import type { Labeller } from './labeller.js';
import { textCell } from './sheet-cells.js';
import type { NumberFormat, SheetCell } from './sheet-model.js';
import { scoreCell } from './score-cells.js';

/** Why a node has no score, in words; undefined where it has one. */
export function noScoreText({ state }: Pick<ScoreNode, 'state'>, say: Labeller): string | undefined {
  switch (state.state) {
    case 'scored':
      return undefined;
    case 'not-applicable':
      return say('outcome.not-applicable');
    case 'not-scored':
      return say('notScored', { reason: say(`notScored.${state.reason}`) });
  }
}

/** A cell with a node's score as published, or with the reason why it has none. */
export function scoreOrReason(node: ScoreNode, format: NumberFormat, say: Labeller): SheetCell {
  const reason = noScoreText(node, say);
  return reason === undefined ? scoreCell(node.score, format) : textCell(reason, 'muted');
}
