import { choice, type ChoiceSpec } from './choice.js';
import { derived, type DerivedSpec } from './derived.js';
import { grade, type GradeSpec } from './grade.js';
import { info, type InfoSpec } from './info.js';
import type { ItemKind } from './item-kind.js';
import { multi, type MultiSpec } from './multi.js';
import { number, type NumberSpec } from './number.js';
import { panel, type PanelSpec } from './panel.js';
import { points, type PointsSpec } from './points.js';
import { yesNo, type YesNoSpec } from './yes-no.js';

/** The part of an item that depends on its kind, as the rubric states it. */
export type ItemSpec =
  | YesNoSpec
  | ChoiceSpec
  | GradeSpec
  | MultiSpec
  | NumberSpec
  | PointsSpec
  | PanelSpec
  | DerivedSpec
  | InfoSpec;

/** All kinds of items by the name that rubric files use; a new kind is a file and a line here. */
export const itemKinds = { 'yes-no': yesNo, choice, grade, multi, number, points, panel, derived, info };

/** The kind of an item, ready for its own spec; the answer's type stays inside the kind. */
export function kindOf(spec: ItemSpec): ItemKind<ItemSpec, unknown> {
  // TypeScript cannot follow that a spec and the kind of the same name belong together.
  return itemKinds[spec.kind] as unknown as ItemKind<ItemSpec, unknown>;
}
