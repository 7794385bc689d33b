import type { Response } from '../intake/submission.js';
import type { AnswerMeaning, DowngradeEffect, Sample } from '../items/item-kind.js';
import { kindOf } from '../items/registry.js';
import type { EvidenceEffects, EvidencePolicy, Item, WeakEvidence } from '../rubric/rubric.js';
import { snap } from '../table/numbers.js';
import { weakBacking } from './asked-evidence.js';
import { weakestOf } from './weak-evidence.js';

/** The state of a response once applicability is decided. */
export type Outcome = 'answered' | 'unanswered' | 'not-applicable' | 'unreadable';

/** Credit taken down because its evidence is missing or weak. `from` and `to` are credits 0–1. */
export interface Downgrade {
  readonly reason: WeakEvidence;
  readonly from: number;
  readonly to: number;
}

/** What one response is worth. */
export interface Credit {
  readonly outcome: Outcome;
  /** What the chosen option says beyond its worth. */
  readonly meaning: AnswerMeaning;
  /** 0–1, the answer's own worth before evidence; 0 where nothing readable was answered. */
  readonly claimed: number;
  /** 0–1, after evidence. */
  readonly credit: number;
  readonly downgrade: Downgrade | undefined;
}

/** The effects of weak evidence on an item: its own where it has some under the policy, else the policy's. */
export function effectsOn(item: Item, policy: EvidencePolicy): EvidenceEffects {
  return item.evidenceEffects.get(policy.id) ?? policy.effects;
}

function downgradeOf(
  item: Item,
  response: Response,
  answer: unknown,
  claimed: number,
  policy: EvidencePolicy,
  sample: Sample,
): Downgrade | undefined {
  // A sum of doubles may leave a trace where there is nothing.
  if (snap(claimed) <= 0) return undefined;
  const kind = kindOf(item.spec);
  const effects = effectsOn(item, policy);
  const backing = weakBacking(item, response);
  if (backing.per === 'answer') {
    if (backing.status === undefined) return undefined;
    const to = kind.downgrade(item.spec, answer, effects[backing.status], sample);
    return { reason: backing.status, from: claimed, to };
  }
  const reason = weakestOf(backing.weak.values());
  if (reason === undefined || kind.downgradeEach === undefined) return undefined;
  const effectOf = (option: string): DowngradeEffect | undefined => {
    const status = backing.weak.get(option);
    return status === undefined ? undefined : effects[status];
  };
  return { reason, from: claimed, to: kind.downgradeEach(item.spec, answer, effectOf) };
}

/**
 * The credit of a response under an evidence policy. Evidence backs only a credit above 0: an
 * unfavourable answer is never downgraded. Where the policy's effect is nil, as for `partial` under
 * some policies, the downgrade is still flagged, with `from` equal to `to`.
 */
export function scoreResponse(
  item: Item,
  response: Response,
  applicable: boolean,
  policy: EvidencePolicy,
  sample: Sample,
): Credit {
  const nothing = { meaning: 'answer', claimed: 0, credit: 0, downgrade: undefined } as const;
  if (!applicable) return { outcome: 'not-applicable', ...nothing };
  if (response.answer.state === 'unreadable') return { outcome: 'unreadable', ...nothing };
  if (response.answer.state !== 'answered') return { outcome: 'unanswered', ...nothing };
  const { answer } = response.answer;
  const kind = kindOf(item.spec);
  const meaning = kind.meaning?.(item.spec, answer) ?? 'answer';
  if (meaning === 'not-applicable') return { outcome: 'not-applicable', ...nothing, meaning };
  const claimed = kind.credit(item.spec, answer, sample);
  const downgrade = downgradeOf(item, response, answer, claimed, policy, sample);
  return { outcome: 'answered', meaning, claimed, credit: downgrade?.to ?? claimed, downgrade };
}
