import type { Arithmetic } from '../arithmetic/arithmetic.js';
import { adjustmentsSection } from '../method/adjustments-section.js';
import { arithmeticSection } from '../method/arithmetic-section.js';
import { conditionsSection } from '../method/conditions-section.js';
import { groupsSection } from '../method/groups-section.js';
import { levelsSection } from '../method/levels-section.js';
import { policiesSection } from '../method/policies-section.js';
import { provisionalSection, relativeSection, rubricSection } from '../method/rubric-section.js';
import { rulesSection } from '../method/rules-section.js';
import { viewsSection } from '../method/views-section.js';
import { weightsSection } from '../method/weights-section.js';
import { sectionSheet } from '../section-sheet.js';
import type { SheetModel } from '../sheet-model.js';
import type { View } from '../view.js';

/** The methodology in words and tables, all of it read from the rubric. */
export function methodSheet(view: View, arithmetic: Arithmetic): SheetModel {
  const sheet = sectionSheet(
    view.say('sheet.method'),
    [22, 60, 30, 12, 20, 20, 46, 12],
    [
      rubricSection(view),
      provisionalSection(view),
      relativeSection(view),
      rulesSection(view),
      arithmeticSection(view, arithmetic),
      groupsSection(view),
      adjustmentsSection(view),
      levelsSection(view),
      viewsSection(view),
      policiesSection(view),
      conditionsSection(view),
      weightsSection(view),
    ],
  );
  return { ...sheet, orientation: 'landscape' };
}
