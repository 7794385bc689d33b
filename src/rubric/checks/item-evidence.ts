import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.js';
import type { WrittenItem } from '../node-schema.js';
import type { RubricSource } from '../rubric-source.js';
import type { Check } from './check.js';
import { type Placed, placedItems } from './placed.js';

/** Whether the item is answered and scored, so that evidence can be asked for. */
function isAsked({ kind }: { readonly kind: string }): boolean {
  return kind !== 'info' && kind !== 'derived';
}

const keysOfEvidence = ['evidence_for', 'evidence_per_option', 'evidence_effects'] as const;

/** Keys about evidence of an item that asks for none. */
function idleKeys({ node, path }: Placed<WrittenItem>, source: RubricSource): readonly Diagnostic[] {
  if (node.evidence !== 'none') return [];
  return keysOfEvidence
    .filter((key) => source.has([...path, key]) && node[key] !== false)
    .map((key) => diagnose('rubric/evidence-key', { id: node.id, key }, source.locateKey([...path, key])));
}

/**
 * Where a rubric has rules for evidence, every scored item says whether it asks for any; and only items
 * with several choices have evidence for each.
 */
export const itemEvidence: Check = (rubric, source) =>
  placedItems(rubric).flatMap((placed) => {
    const { node, path } = placed;
    const isUnsaid = rubric.evidence !== undefined && isAsked(node) && !source.has([...path, 'evidence']);
    if (isUnsaid)
      return [diagnose('rubric/evidence-unsaid', { id: node.id }, source.locate([...path, 'id']))];
    return [
      ...idleKeys(placed, source),
      ...(node.evidence_per_option && node.evidence !== 'none' && node.kind !== 'multi'
        ? [
            diagnose(
              'rubric/evidence-per-option',
              { id: node.id, kind: node.kind },
              source.locateKey([...path, 'evidence_per_option']),
            ),
          ]
        : []),
    ];
  });
