import { sameText } from '../../src/diagnostics/language.js';
import type { DowngradeEffect } from '../../src/items/item-kind.js';
import type { EvidenceEffects, EvidencePolicy } from '../../src/rubric/rubric.js';
import { chance, type Draw, pick, repeat } from './draw.js';
import { rising } from './random-spec.js';

/** Rejected evidence never earns more than none, none never more than evidence without data, that than partial. */
export function drawEffects(draw: Draw): EvidenceEffects {
  const factors = rising(repeat(4, () => pick(draw, [0, 0, 0.1, 0.25, 0.5, 0.5, 0.9, 1])));
  const levels = rising(repeat(4, () => draw.integer(0, 3)));
  const effect = (place: number): DowngradeEffect => ({
    factor: factors[place] ?? 0,
    levels: levels[3 - place] ?? 0,
  });
  const rejected = effect(0);
  return {
    rejected: chance(draw, 50) ? { ...rejected, levels: 'to-lowest' } : rejected,
    missing: effect(1),
    'no-data': effect(2),
    partial: effect(3),
  };
}

/** A policy with random effects in order. */
export function drawPolicy(draw: Draw, id: string): EvidencePolicy {
  return { id, label: sameText(id), effects: drawEffects(draw) };
}
