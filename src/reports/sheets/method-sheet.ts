import { conditionsSection } from '../method/conditions-section.js';
import { levelsSection } from '../method/levels-section.js';
import { policiesSection } from '../method/policies-section.js';
import { provisionalSection, rubricSection } from '../method/rubric-section.js';
import { rulesSection } from '../method/rules-section.js';
import { weightsSection } from '../method/weights-section.js';
import { sectionSheet } from '../section-sheet.js';
import type { SheetModel } from '../sheet-model.js';
import type { View } from '../view.js';

/** The methodology in words and tables, all of it read from the rubric. */
export function methodSheet(view: View): SheetModel {
  return sectionSheet(
    view.say('sheet.method'),
    [22, 60, 34, 14, 18, 18, 44],
    [
      rubricSection(view),
      provisionalSection(view),
      rulesSection(view),
      levelsSection(view),
      policiesSection(view),
      conditionsSection(view),
      weightsSection(view),
    ],
  );
}
