import type { DowngradeEffect } from '../../src/items/item-kind.js';
import type { Response } from '../../src/intake/submission.js';
import {
  type EvidenceEffects,
  type EvidencePolicy,
  type EvidenceStatus,
  type Item,
  type WeakEvidence,
  weakEvidence,
} from '../../src/rubric/rubric.js';
import { chosenOf, exactDowngrade, type ItemSample } from './exact-credit.js';
import { exactMulti } from './exact-multi.js';
import { compare, exactly, type Fraction, one, zero } from './fraction.js';

/** A credit taken down by weak evidence. */
export interface ExactDown {
  readonly reason: WeakEvidence;
  readonly from: Fraction;
  readonly to: Fraction;
}

/** The weakest of several statuses; undefined where none is weak. */
export function weakest(statuses: readonly EvidenceStatus[]): WeakEvidence | undefined {
  return weakEvidence.find((weak) => statuses.includes(weak));
}

/** Each chosen option bears its own evidence's effect, on its points and before the cap. */
function downEach(
  item: Item,
  answer: unknown,
  { optionEvidence }: Response,
  from: Fraction,
  effects: EvidenceEffects,
): ExactDown | undefined {
  const { spec } = item;
  if (spec.kind !== 'multi') throw new Error('only a multi has evidence per option');
  const chosen = chosenOf(spec, answer);
  const asked = chosen.filter(
    (id) =>
      (item.evidenceFor?.includes(id) ?? true) &&
      spec.options.some((option) => option.id === id && option.points > 0),
  );
  const statusOf = (id: string): WeakEvidence | undefined =>
    asked.includes(id) ? weakest([optionEvidence.get(id) ?? 'missing']) : undefined;
  const reason = weakest(asked.map((id) => optionEvidence.get(id) ?? 'missing'));
  if (reason === undefined) return undefined;
  const factorOf = (id: string): Fraction => {
    const status = statusOf(id);
    return status === undefined ? one : exactly(effects[status].factor);
  };
  return { reason, from, to: exactMulti(spec, new Set(chosen), factorOf) };
}

/** What the evidence of an answered item does to its credit; undefined where it takes nothing down. */
export function exactDown(
  item: Item,
  answer: unknown,
  response: Response,
  from: Fraction,
  policy: EvidencePolicy,
  sample: ItemSample,
): ExactDown | undefined {
  if (item.evidence === 'none' || compare(from, zero) <= 0) return undefined;
  const effects = item.evidenceEffects.get(policy.id) ?? policy.effects;
  if (item.evidencePerOption) return downEach(item, answer, response, from, effects);
  const { evidenceFor } = item;
  if (evidenceFor !== undefined && !chosenOf(item.spec, answer).some((id) => evidenceFor.includes(id)))
    return undefined;
  const reason = weakest([response.evidence]);
  if (reason === undefined) return undefined;
  const effect: DowngradeEffect = effects[reason];
  return { reason, from, to: exactDowngrade(item.spec, answer, effect, sample) };
}
