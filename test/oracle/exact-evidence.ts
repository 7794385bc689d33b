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

/** The evidence that an answer must be backed by, each piece with its option where options have their own. */
export function exactBacking(
  item: Item,
  answer: unknown,
  { evidence, optionEvidence }: Response,
): ReadonlyMap<string, EvidenceStatus> {
  const { spec, evidenceFor } = item;
  if (item.evidence === 'none') return new Map();
  const chosen = chosenOf(spec, answer);
  if (evidenceFor !== undefined && !chosen.some((id) => evidenceFor.includes(id))) return new Map();
  if (!item.evidencePerOption) return new Map([['', evidence]]);
  if (spec.kind !== 'multi') throw new Error('only a multi has evidence per option');
  const asked = chosen.filter(
    (id) =>
      (evidenceFor?.includes(id) ?? true) &&
      spec.options.some((option) => option.id === id && option.points > 0),
  );
  return new Map(asked.map((id) => [id, optionEvidence.get(id) ?? 'missing']));
}

/** Each chosen option bears its own evidence's effect, on its points and before the cap. */
function downEach(
  { spec }: Item,
  answer: unknown,
  backing: ReadonlyMap<string, EvidenceStatus>,
  effects: EvidenceEffects,
): Fraction {
  if (spec.kind !== 'multi') throw new Error('only a multi has evidence per option');
  const factorOf = (id: string): Fraction => {
    const status = weakest([backing.get(id) ?? 'present']);
    return status === undefined ? one : exactly(effects[status].factor);
  };
  return exactMulti(spec, new Set(chosenOf(spec, answer)), factorOf);
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
  if (compare(from, zero) <= 0) return undefined;
  const effects = item.evidenceEffects.get(policy.id) ?? policy.effects;
  const backing = exactBacking(item, answer, response);
  const reason = weakest([...backing.values()]);
  if (reason === undefined) return undefined;
  if (item.evidencePerOption) return { reason, from, to: downEach(item, answer, backing, effects) };
  const effect: DowngradeEffect = effects[reason];
  return { reason, from, to: exactDowngrade(item.spec, answer, effect, sample) };
}
