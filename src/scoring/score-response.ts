import type { Response } from '../intake/submission.js';
import { kindOf } from '../items/registry.js';
import type { EvidencePolicy, EvidenceStatus, Item, WeakEvidence } from '../rubric/rubric.js';

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
  /** 0–1, the answer's own worth before evidence; 0 where nothing readable was answered. */
  readonly claimed: number;
  /** 0–1, after evidence. */
  readonly credit: number;
  readonly downgrade: Downgrade | undefined;
}

function isWeak(status: EvidenceStatus): status is WeakEvidence {
  return status !== 'present' && status !== 'accepted';
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
): Credit {
  const nothing = { claimed: 0, credit: 0, downgrade: undefined };
  if (!applicable) return { outcome: 'not-applicable', ...nothing };
  if (response.answer.state === 'unreadable') return { outcome: 'unreadable', ...nothing };
  if (response.answer.state !== 'answered') return { outcome: 'unanswered', ...nothing };
  const kind = kindOf(item.spec);
  const claimed = kind.credit(item.spec, response.answer.answer);
  if (item.evidence === 'none' || claimed === 0 || !isWeak(response.evidence)) {
    return { outcome: 'answered', claimed, credit: claimed, downgrade: undefined };
  }
  const effect = policy.effects[response.evidence];
  const credit = kind.downgrade(item.spec, response.answer.answer, effect);
  return {
    outcome: 'answered',
    claimed,
    credit,
    downgrade: { reason: response.evidence, from: claimed, to: credit },
  };
}
