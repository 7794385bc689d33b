import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import type { WrittenItem } from '../node-schema.js';
import type { RubricSource } from '../rubric-source.js';
import type { Check } from './check.js';
import { checkChoice } from './kinds/choice.js';
import { checkCurve } from './kinds/curve.js';
import { checkGrade } from './kinds/grade.js';
import { checkInfo } from './kinds/info.js';
import { checkMarkRange } from './kinds/marks.js';
import { checkMulti } from './kinds/multi.js';
import { checkNumber } from './kinds/number.js';
import { checkPanel } from './kinds/panel.js';
import { type Placed, placedItems } from './placed.js';

function checkItem({ node, path }: Placed<WrittenItem>, source: RubricSource): readonly Diagnostic[] {
  switch (node.kind) {
    case 'choice':
      return checkChoice(node, path, source);
    case 'grade':
      return checkGrade(node, path, source);
    case 'multi':
      return checkMulti(node, path, source);
    case 'number':
      return checkNumber(node, path, source);
    case 'points':
      return checkMarkRange(node, path, source);
    case 'panel':
      return checkPanel(node, path, source);
    case 'info':
      return checkInfo(node, path, source);
    case 'derived':
      return node.curve === undefined ? [] : checkCurve(node.curve, [...path, 'curve'], source);
    case 'yes-no':
      return [];
  }
}

/** What the kinds of items ask for beyond their schemas. */
export const kindRules: Check = (rubric, source) =>
  placedItems(rubric).flatMap((placed) => checkItem(placed, source));
