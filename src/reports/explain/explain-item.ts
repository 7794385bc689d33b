import type { Response } from '../../intake/submission.js';
import type { NotApplicableScope } from '../../rubric/rubric.js';
import type { DowngradeFlag } from '../../scoring/score-submission.js';
import type { ItemScore } from '../../scoring/score-tree.js';
import { isInformation } from '../information.js';
import { joinRemarks } from '../join-words.js';
import { shownAnswer } from '../shown-answer.js';
import type { View, Work } from '../view.js';
import { lostAfterLedger } from './accepted-score.js';
import { plainNumber } from './plain-number.js';

/** For whom an item is explained: the office finds cells in its export, a producer the own words. */
export type Reader = 'office' | 'producer';

function answerWords(
  { say, language }: View,
  score: ItemScore,
  scope: NotApplicableScope,
  reader: Reader,
): string {
  const { item, response, outcome } = score;
  switch (outcome) {
    case 'not-applicable':
      return say('explain.notApplicable', { scope: say(`explain.scope.${scope}`) });
    case 'unanswered':
      return say('explain.unanswered');
    case 'unreadable':
      return reader === 'office'
        ? say('explain.unreadable', { answer: response.given, cell: response.cell })
        : say('explain.ownUnreadable', { answer: response.given });
    case 'answered': {
      const answer = shownAnswer(score, language) ?? response.given;
      if (item.spec.kind === 'derived') return say('explain.derived', { answer });
      return reader === 'office'
        ? say('explain.answered', { answer, cell: response.cell })
        : say('explain.ownAnswer', { answer });
    }
  }
}

/** The evidence as the record keeps it, contacts masked: the item's own and that of single options. */
function evidenceTexts({ evidenceGiven, optionTexts }: Response): readonly string[] {
  const ofOptions = [...(optionTexts ?? [])].flatMap(([option, own]) =>
    own.evidenceGiven === undefined ? [] : [`${option}: ${own.evidenceGiven}`],
  );
  return [...(evidenceGiven === undefined ? [] : [evidenceGiven]), ...ofOptions];
}

/** Where evidence stands, for the office; what it says, for its producer. */
function evidencePlace({ say, language }: View, response: Response, reader: Reader): string {
  const { evidenceCell } = response;
  if (reader === 'office') return evidenceCell === undefined ? '' : ` (${evidenceCell})`;
  const texts = evidenceTexts(response);
  return texts.length === 0 ? '' : say('explain.evidenceText', { text: joinRemarks(texts, language) });
}

function evidenceWords(view: View, score: ItemScore, reader: Reader): readonly string[] {
  const { item, response, outcome, claimed } = score;
  if (item.evidence === 'none' || outcome !== 'answered' || claimed === 0) return [];
  const { say } = view;
  const { ruling } = response;
  const status = say('explain.evidence', {
    status: say(`evidence.${response.evidence}`),
    cell: evidencePlace(view, response, reader),
  });
  if (ruling === undefined) return [status];
  const { verdict, reason, role, date } = ruling.by;
  return [status, say('explain.ruling', { verdict: say(`evidence.${verdict}`), reason, role, date })];
}

function downgradeWords({ say, run }: View, work: Work, flag: DowngradeFlag | undefined): readonly string[] {
  if (flag === undefined) return [];
  const reason = say(`reason.${flag.reason}`);
  if (flag.from === flag.to) return [say('explain.flagged', { reason })];
  const words = {
    reason,
    from: plainNumber(flag.from),
    to: plainNumber(flag.to),
    lost: plainNumber(flag.lost),
    published: plainNumber(lostAfterLedger(run.rubric, work, flag)),
  };
  return [say(words.lost === words.published ? 'explain.downgraded' : 'explain.downgradedBefore', words)];
}

/**
 * One item of a work in a sentence: answer, evidence, ruling, downgrade, credit; with the cells of the export
 * for the office, with the text of the evidence for the work's producer.
 */
export function explainItem(
  view: View,
  work: Work,
  score: ItemScore,
  scope: NotApplicableScope,
  reader: Reader,
): string {
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
    answerWords(view, score, scope, reader),
    ...exempted,
    ...(isInformation(score.item)
      ? [say('explain.information')]
      : [
          ...evidenceWords(view, score, reader),
          ...downgradeWords(
            view,
            work,
            work.score.flags.find(({ item }) => item === score.item),
          ),
          ...(score.outcome === 'answered'
            ? [say('explain.credit', { credit: plainNumber(score.credit) })]
            : []),
        ]),
  ];
  return joinRemarks(said, view.language);
}
