import { valueKinds } from '../../diagnostics/catalogue/expression-reasons.js';
import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.js';
import type { Location } from '../../diagnostics/location.js';
import { mismatch, mismatchesIn } from '../../expressions/kind-of-value.js';
import { printExpression } from '../../expressions/print-expression.js';
import { type Asked, questionsIn } from '../../expressions/questions-in.js';
import { kindOf } from '../../items/registry.js';
import type { WrittenRubric } from '../schema.js';
import type { Check } from './check.js';
import { placedItems } from './placed.js';
import { placedExpressions } from './placed-expressions.js';
import { listed, reference } from './reference.js';
import { namesOf } from './references.js';

function askedField({ identity }: WrittenRubric, id: string, location: Location): readonly Diagnostic[] {
  const isClosed = ({ role, private: isPrivate }: WrittenRubric['identity'][number]): boolean =>
    isPrivate || role === 'contact';
  const open = identity.filter((field) => !isClosed(field)).map((field) => field.id);
  return identity.some((field) => field.id === id && isClosed(field))
    ? [diagnose('rubric/private-field', { id, allowed: listed(open) }, location)]
    : reference(id, open, location);
}

/** The item exists, has the blank, and options where they are counted. */
function askedItem(rubric: WrittenRubric, one: Asked, location: Location): readonly Diagnostic[] {
  const { question, id, part } = one;
  const item = placedItems(rubric).find(({ node }) => node.id === id)?.node;
  if (item === undefined) return reference(id, namesOf(rubric).items, location);
  if (question === 'count' && kindOf(item).chosen === undefined)
    return [diagnose('rubric/nothing-to-count', { id }, location)];
  const count = item.kind === 'number' ? kindOf(item).blanks(item).length : 1;
  return part < count ? [] : [diagnose('rubric/no-such-blank', { id, part: part + 1, count }, location)];
}

function asked(
  rubric: WrittenRubric,
  one: Asked,
  knowsScores: boolean,
  location: Location,
): readonly Diagnostic[] {
  switch (one.question) {
    case 'value':
    case 'answer':
    case 'count':
      return askedItem(rubric, one, location);
    case 'score':
      return knowsScores
        ? reference(one.id, namesOf(rubric).nodes, location)
        : [diagnose('rubric/score-too-early', { id: one.id }, location)];
    case 'field':
      return askedField(rubric, one.id, location);
  }
}

/** Expressions ask for what exists, is public and known by then, and everything in them is of a fitting kind. */
export const expressions: Check = (rubric, source) =>
  placedExpressions(rubric).flatMap(({ expression, path, gives, knowsScores }) => {
    const location = source.locate(path);
    return [
      ...questionsIn(expression).flatMap((one) => asked(rubric, one, knowsScores, location)),
      ...[...mismatch(expression, gives), ...mismatchesIn(expression)].map(({ operand, needed, found }) =>
        diagnose(
          'rubric/expression-kind',
          { operand: printExpression(operand), needed: valueKinds[needed], found: valueKinds[found] },
          location,
        ),
      ),
    ];
  });
