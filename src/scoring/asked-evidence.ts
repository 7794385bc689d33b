import type { Response } from '../intake/submission.js';
import { kindOf } from '../items/registry.js';
import type { EvidenceStatus, Item, WeakEvidence } from '../rubric/rubric.js';
import { isWeak } from './weak-evidence.js';

/** The evidence that is weak among what an answer must be backed by. */
export type WeakBacking =
  | { readonly per: 'answer'; readonly status: WeakEvidence | undefined }
  | { readonly per: 'option'; readonly weak: ReadonlyMap<string, WeakEvidence> };

const backed: WeakBacking = { per: 'answer', status: undefined };

/** Options that earn nothing need no evidence of their own. */
function earns(item: Item, option: string): boolean {
  if (item.spec.kind !== 'multi') return true;
  return item.spec.options.some(({ id, points }) => id === option && points > 0);
}

function weakOnly(status: EvidenceStatus): WeakEvidence | undefined {
  return isWeak(status) ? status : undefined;
}

/**
 * What of the evidence for an answer is weak: of each chosen option that earns something where options
 * have evidence of their own, else of the answer. Nothing where the item or the choice asks for none.
 */
export function weakBacking(item: Item, response: Response): WeakBacking {
  if (item.evidence === 'none' || response.answer.state !== 'answered') return backed;
  const kind = kindOf(item.spec);
  const chosen = kind.chosen?.(item.spec, response.answer.answer) ?? [];
  const asked = item.evidenceFor;
  if (asked !== undefined && !chosen.some((option) => asked.includes(option))) return backed;
  if (!item.evidencePerOption || kind.downgradeEach === undefined)
    return { per: 'answer', status: weakOnly(response.evidence) };
  const options = chosen.filter((option) => (asked?.includes(option) ?? true) && earns(item, option));
  return {
    per: 'option',
    weak: new Map(
      options.flatMap((option): [string, WeakEvidence][] => {
        const status = weakOnly(response.optionEvidence.get(option) ?? 'missing');
        return status === undefined ? [] : [[option, status]];
      }),
    ),
  };
}
