import { diagnose } from '../../diagnostics/diagnostic.js';
import type { Check } from './check.js';

/** One work name; contacts are private. */
export const identity: Check = (rubric, source) => [
  ...(rubric.identity.filter((field) => field.role === 'name').length === 1
    ? []
    : [diagnose('rubric/no-name-field', {}, source.locate(['identity']))]),
  ...rubric.identity.flatMap((field, index) =>
    field.role !== 'contact' || field.private
      ? []
      : [diagnose('rubric/public-contact', { id: field.id }, source.locate(['identity', index]))],
  ),
];
