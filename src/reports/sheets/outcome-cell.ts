import type { ItemScore } from '../../scoring/score-tree.js';
import { isInformation } from '../information.js';
import type { Labeller } from '../labeller.js';
import { textCell } from '../sheet-cells.js';
import type { SheetCell } from '../sheet-model.js';

function answeredCell({ item, meaning }: ItemScore, say: Labeller): SheetCell {
  switch (meaning) {
    case 'answer':
      return textCell(say(item.spec.kind === 'derived' ? 'outcome.derived' : 'outcome.answered'));
    case 'unsure':
      return textCell(say('outcome.unsure'), 'warn');
    case 'no-disclosure':
      return textCell(say('outcome.no-disclosure'));
    case 'not-applicable':
      return textCell(say('outcome.not-applicable-by-answer'), 'muted');
  }
}

/** What became of an item's answer, in words: answered and with which meaning, or why it was not. */
export function outcomeCell(score: ItemScore, say: Labeller): SheetCell {
  if (isInformation(score.item)) return textCell(say('outcome.information'), 'muted');
  switch (score.outcome) {
    case 'answered':
      return answeredCell(score, say);
    case 'unanswered': {
      const key = score.item.spec.kind === 'derived' ? 'outcome.not-derivable' : 'outcome.unanswered';
      return textCell(say(key), 'warn');
    }
    case 'not-applicable': {
      const byAnswer = score.meaning === 'not-applicable';
      return textCell(say(byAnswer ? 'outcome.not-applicable-by-answer' : 'outcome.not-applicable'), 'muted');
    }
    case 'unreadable':
      return textCell(say('outcome.unreadable'), 'error');
  }
}
