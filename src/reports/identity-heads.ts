import type { IdentityField, IdentityRole, Rubric } from '../rubric/rubric.js';
import type { View } from './view.js';

/** The rubric's field of a role; undefined where it has none. */
export function fieldOf(rubric: Rubric, role: IdentityRole): IdentityField | undefined {
  return rubric.identity.find((field) => field.role === role);
}

/** What the rubric calls the field of a role, in the view's language; undefined where it has none. */
export function headOf(
  { run, language }: Pick<View, 'run' | 'language'>,
  role: IdentityRole,
): string | undefined {
  return fieldOf(run.rubric, role)?.label[language];
}

/** What the rubric calls the names of those who are ranked: works, companies. */
export function nameHead(view: Pick<View, 'run' | 'language' | 'say'>): string {
  return headOf(view, 'name') ?? view.say('entrant');
}
