import { expressionReasons } from '../diagnostics/catalogue/expression-reasons.js';
import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.js';
import type { Text } from '../diagnostics/language.js';
import type { Location } from '../diagnostics/location.js';
import { suggestion } from '../diagnostics/suggest.js';
import type { ExpressionProblem, PlacedProblem } from '../expressions/expression-problem.js';

function wordsFor(problem: ExpressionProblem): Text {
  switch (problem.reason) {
    case 'expected':
      return expressionReasons.expected(problem.expected, problem.found);
    case 'unclosed-text':
      return expressionReasons.unclosedText;
    case 'unknown-character':
      return expressionReasons.unknownCharacter(problem.found);
    case 'unknown-function':
      return expressionReasons.unknownFunction(problem.found, suggestion(problem.found, problem.known));
    case 'chained-comparison':
      return expressionReasons.chainedComparison;
    case 'number-too-large':
      return expressionReasons.numberTooLarge(problem.found);
    case 'operands':
      return expressionReasons.operands(problem.name, problem.least, problem.most);
    case 'too-long':
      return expressionReasons.tooLong(problem.most);
    case 'too-deep':
      return expressionReasons.tooDeep(problem.most);
  }
}

/** The finding for a text that is no expression; its place in the text is counted from 1. */
export function expressionFinding({ problem, offset }: PlacedProblem, location: Location): Diagnostic {
  return diagnose('rubric/expression', { position: offset + 1, problem: wordsFor(problem) }, location);
}
