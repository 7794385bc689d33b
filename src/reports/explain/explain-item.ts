import type { NotApplicableScope } from '../../rubric/rubric.js';
import type { DowngradeFlag } from '../../scoring/score-submission.js';
import type { ItemScore } from '../../scoring/score-tree.js';
import { formatNumber } from '../format-number.js';
import { isInformation } from '../information.js';
import { joinRemarks } from '../join-words.js';
import { fineNumber } from '../number-formats.js';
import { shownAnswer } from '../shown-answer.js';
import type { View, Work } from '../view.js';

/** A number with at most four decimals, none of them needless. */
export function plainNumber(value: number): string {
  return String(Number(formatNumber(value, fineNumber)));
}

function answerWords({ say, language }: View, score: ItemScore, scope: NotApplicableScope): string {
  const { item, response, outcome } = score;
  switch (outcome) {
    case 'not-applicable':
      return say('explain.notApplicable', { scope: say(`explain.scope.${scope}`) });
    case 'unanswered':
      return say('explain.unanswered');
    case 'unreadable':
      return say('explain.unreadable', { answer: response.given, cell: response.cell });
    case 'answered': {
      const answer = shownAnswer(score, language) ?? response.given;
      return item.spec.kind === 'derived'
        ? say('explain.derived', { answer })
        : say('explain.answered', { answer, cell: response.cell });
    }
  }
}

function evidenceWords({ say }: View, { item, response, outcome, claimed }: ItemScore): readonly string[] {
  if (item.evidence === 'none' || outcome !== 'answered' || claimed === 0) return [];
  const { ruling, evidenceCell } = response;
  const cell = evidenceCell === undefined ? '' : ` (${evidenceCell})`;
  const status = say('explain.evidence', { status: say(`evidence.${response.evidence}`), cell });
  if (ruling === undefined) return [status];
  const { verdict, reason, role, date } = ruling.by;
  return [status, say('explain.ruling', { verdict: say(`evidence.${verdict}`), reason, role, date })];
}

function downgradeWords({ say }: View, flag: DowngradeFlag | undefined): readonly string[] {
  if (flag === undefined) return [];
  const reason = say(`reason.${flag.reason}`);
  if (flag.from === flag.to) return [say('explain.flagged', { reason })];
  const [from, to, lost] = [flag.from, flag.to, flag.lost].map(plainNumber);
  return [say('explain.downgraded', { reason, from: from ?? '', to: to ?? '', lost: lost ?? '' })];
}

/** One item of a work in a sentence: answer, cell, evidence, ruling, downgrade, credit. */
export function explainItem(view: View, work: Work, score: ItemScore, scope: NotApplicableScope): string {
  const { say } = view;
  const ruled = work.submission.exemptions?.get(score.item.id);
  const exempted =
    ruled === undefined
      ? []
      : [
          say('explain.exempted', {
            applies: say(ruled.applies ? 'explain.applies' : 'explain.appliesNot'),
            reason: ruled.reason,
            role: ruled.role,
            date: ruled.date,
          }),
        ];
  const said = [
    answerWords(view, score, scope),
    ...exempted,
    ...(isInformation(score.item)
      ? [say('explain.information')]
      : [
          ...evidenceWords(view, score),
          ...downgradeWords(
            view,
            work.score.flags.find(({ item }) => item === score.item),
          ),
          ...(score.outcome === 'answered'
            ? [say('explain.credit', { credit: plainNumber(score.credit) })]
            : []),
        ]),
  ];
  return joinRemarks(said, view.language);
}
