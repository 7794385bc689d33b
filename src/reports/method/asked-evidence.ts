import { type Item, weakEvidence } from '../../rubric/rubric.js';
import { joinRemarks, joinWords } from '../join-words.js';
import type { View } from '../view.js';
import { effectWords } from './effect-words.js';

function ownEffects(item: Item, { run, say, language }: View): string {
  const policies = [...item.evidenceEffects].map(([id, effects]) => {
    const policy = run.rubric.evidence.policies.find((other) => other.id === id)?.label[language] ?? id;
    const each = weakEvidence.map((status) =>
      say('asked.ownEffect', {
        status: say(`evidence.${status}`),
        effect: effectWords(effects[status], item.spec, say),
      }),
    );
    return say('asked.ownPolicy', { policy, effects: joinWords(each, language) });
  });
  return policies.length === 0 ? '' : say('asked.own', { effects: joinRemarks(policies, language) });
}

/** What evidence an item asks for, for which options, and its own effects of weak evidence, in words. */
export function askedEvidence(item: Item, view: View): string {
  const { say, language } = view;
  const asked = say(`asked.${item.evidence}`);
  if (item.evidence === 'none') return asked;
  const options =
    item.evidenceFor === undefined
      ? ''
      : say('asked.for', { options: joinWords(item.evidenceFor, language) });
  const perOption = item.evidencePerOption ? say('asked.perOption') : '';
  return asked + options + perOption + ownEffects(item, view);
}
