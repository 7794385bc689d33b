import type { DowngradeEffect } from '../../items/item-kind.js';
import type { ItemSpec } from '../../items/registry.js';
import type { Labeller } from '../labeller.js';

/** What an effect does to a credit that is multiplied, in words. */
export function factorWords({ factor }: DowngradeEffect, say: Labeller): string {
  if (factor === 1) return say('effect.keep');
  return factor === 0 ? say('effect.zero') : say('effect.times', { factor: String(factor) });
}

/** What an effect does to a level of a grade, in words. */
export function levelsWords({ levels }: DowngradeEffect, say: Labeller): string {
  if (levels === 'to-lowest') return say('effect.lowest');
  return levels === 0 ? say('effect.keep') : say('effect.levels', { levels: String(levels) });
}

/** What an effect does to an item of a kind, in words. */
export function effectWords(effect: DowngradeEffect, { kind }: ItemSpec, say: Labeller): string {
  return kind === 'grade' ? levelsWords(effect, say) : factorWords(effect, say);
}
