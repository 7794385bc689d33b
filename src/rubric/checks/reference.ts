import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.js';
import type { Location } from '../../diagnostics/location.js';
import { suggestion } from '../../diagnostics/suggest.js';

/** As many names as a hint can hold. */
const mostShown = 12;

/** Defined names as a hint lists them: `1.1, 1.2, 1.3 …`. */
export function listed(defined: readonly string[]): string {
  if (defined.length === 0) return '—';
  const shown = defined.slice(0, mostShown).join(', ');
  return defined.length > mostShown ? `${shown} …` : shown;
}

/** A finding where nothing bears the name. */
export function reference(id: string, defined: readonly string[], location: Location): readonly Diagnostic[] {
  if (defined.includes(id)) return [];
  return [
    diagnose(
      'rubric/unknown-reference',
      { id, allowed: listed(defined), suggestion: suggestion(id, defined) },
      location,
    ),
  ];
}
