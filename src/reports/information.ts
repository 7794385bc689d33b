import type { Item } from '../rubric/rubric.js';

/** Whether an item is only shown, never scored. */
export function isInformation({ spec }: Item): boolean {
  return spec.kind === 'info';
}
