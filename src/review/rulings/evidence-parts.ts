import { kindOf } from '../../items/registry.js';
import type { ItemScore } from '../../scoring/score-tree.js';

/**
 * The pieces of evidence that decide points of an item: none, the whole item's (`undefined`), or those
 * of each chosen option. Evidence backs only an answer that earns credit.
 */
export function evidenceParts({
  item,
  outcome,
  claimed,
  response,
}: ItemScore): readonly (string | undefined)[] {
  const { spec, evidence, evidenceFor, evidencePerOption } = item;
  if (spec.kind === 'derived' || evidence === 'none') return [];
  if (outcome !== 'answered' || claimed === 0 || response.answer.state !== 'answered') return [];
  const kind = kindOf(spec);
  const chosen = kind.chosen?.(spec, response.answer.answer) ?? [];
  const asked = chosen.filter((option) => evidenceFor?.includes(option) ?? true);
  if (evidencePerOption && kind.downgradeEach !== undefined) return asked;
  return evidenceFor === undefined || asked.length > 0 ? [undefined] : [];
}
