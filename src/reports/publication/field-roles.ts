import type { Rubric } from '../../rubric/rubric.js';

/** What each identity field is for, by its id. */
export type FieldRoles = ReadonlyMap<string, Rubric['identity'][number]['role']>;

/** The roles of a rubric's identity fields. */
export function fieldRoles({ identity }: Rubric): FieldRoles {
  return new Map(identity.map(({ id, role }) => [id, role]));
}

/** The text under an id that a file may have chosen; undefined where there is none. */
export function textIn(texts: Readonly<Record<string, string>>, id: string): string | undefined {
  return Object.hasOwn(texts, id) ? texts[id] : undefined;
}
