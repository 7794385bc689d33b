import { z } from 'zod';
import type { Expression } from './expression.js';
import { parseExpression } from './parse-expression.js';

/**
 * An expression as a methodologist writes it, parsed. Its issue says only that the text is none:
 * src/rubric/schema-findings.ts parses it again to say why and where.
 */
export const expressionSchema = z
  .string()
  .transform((text, context): Expression => {
    const parsed = parseExpression(text);
    if ('expression' in parsed) return parsed.expression;
    context.addIssue({ code: 'custom', message: parsed.problem.reason });
    return z.NEVER;
  })
  .meta({
    description: 'An expression such as value(2.1) / value(2.2). 表达式，如 value(2.1) / value(2.2)。',
  });
