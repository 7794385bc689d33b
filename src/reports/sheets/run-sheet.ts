import type { Arithmetic } from '../arithmetic/arithmetic.js';
import { checkSection } from '../arithmetic/check-section.js';
import { bindingSection } from '../run-sections/binding-section.js';
import { countsSection } from '../run-sections/counts-section.js';
import { inputsSection, programSection } from '../run-sections/program-section.js';
import { rulingsSection } from '../run-sections/rulings-section.js';
import { sectionSheet } from '../section-sheet.js';
import type { SheetModel } from '../sheet-model.js';
import type { View } from '../view.js';

/** What was run on what, and how the columns were understood. */
export function runSheet(view: View, arithmetic: Arithmetic): SheetModel {
  return sectionSheet(
    view.say('sheet.run'),
    [28, 70, 36, 16],
    [
      programSection(view),
      inputsSection(view),
      countsSection(view),
      checkSection(view, arithmetic),
      rulingsSection(view),
      bindingSection(view),
    ],
  );
}
