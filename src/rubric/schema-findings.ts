import type { z } from 'zod';
import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.js';
import { nearest, suggestion } from '../diagnostics/suggest.js';
import type { Path, RubricSource } from './rubric-source.js';
import { parseExpression } from '../expressions/parse-expression.js';
import { expressionFinding } from './expression-finding.js';
import { allowedBranchesAt, allowedKeysAt } from './schema-keys.js';

function valueAt(content: unknown, path: Path): unknown {
  return path.reduce<unknown>((value, key) => {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    return (value as Record<string | number, unknown>)[key];
  }, content);
}

function typeName(value: unknown): string {
  if (value === null || value === undefined) return 'null';
  if (Array.isArray(value)) return 'list';
  return typeof value === 'object' ? 'map' : `${typeof value} ${JSON.stringify(value)}`;
}

const expectedNames = new Map([
  ['array', 'list'],
  ['object', 'map'],
  ['record', 'map'],
  ['int', 'whole number'],
]);

function unknownKey(source: RubricSource, path: Path, key: string): Diagnostic {
  const allowed = allowedKeysAt(source.content, path);
  return diagnose(
    'rubric/unknown-key',
    { key, allowed: allowed.join(', '), suggestion: suggestion(key, allowed) },
    source.locateKey([...path, key]),
  );
}

function unknownValue(source: RubricSource, path: Path, allowed: readonly string[]): Diagnostic {
  const value = String(valueAt(source.content, path));
  return diagnose(
    'rubric/unknown-value',
    { value, allowed: allowed.join(', '), suggestion: suggestion(value, allowed) },
    source.locate(path),
  );
}

/** Whether a key is there misspelt: the finding about the unknown one names it already. */
function isMisspelt(source: RubricSource, path: Path): boolean {
  const map = valueAt(source.content, path.slice(0, -1));
  if (typeof map !== 'object' || map === null || Array.isArray(map)) return false;
  const allowed = allowedKeysAt(source.content, path.slice(0, -1));
  const unknown = Object.keys(map).filter((key) => !allowed.includes(key));
  return unknown.some((key) => nearest(key, allowed) === path.at(-1));
}

function wrongType(source: RubricSource, path: Path, expected: string): readonly Diagnostic[] {
  if (!source.has(path)) {
    if (isMisspelt(source, path)) return [];
    return [diagnose('rubric/missing-key', { key: String(path.at(-1)) }, source.locate(path))];
  }
  const actual = typeName(valueAt(source.content, path));
  const parameters = { expected: expectedNames.get(expected) ?? expected, actual };
  return [diagnose('rubric/wrong-type', parameters, source.locate(path))];
}

/** The issues of the branch of a union that was meant: the one that got beyond the value's type. */
function meantBranch(branches: readonly (readonly z.core.$ZodIssue[])[]): readonly z.core.$ZodIssue[] {
  return (
    branches.find(
      (issues) => !issues.some((issue) => issue.code === 'invalid_type' && issue.path.length === 0),
    ) ?? []
  );
}

/** The only transforms that can fail are those of expressions. */
function failedTransform(source: RubricSource, path: Path, message: string): Diagnostic {
  const text = valueAt(source.content, path);
  const parsed = typeof text === 'string' ? parseExpression(text) : undefined;
  return parsed !== undefined && 'problem' in parsed
    ? expressionFinding(parsed, source.locate(path))
    : diagnose('rubric/out-of-range', { constraint: message }, source.locate(path));
}

/** The findings, each on its line, that one zod issue stands for; `base` is the path that its own begins at. */
export function schemaFindings(
  source: RubricSource,
  issue: z.core.$ZodIssue,
  base: Path = [],
): readonly Diagnostic[] {
  const path = [...base, ...issue.path.map((key) => (typeof key === 'symbol' ? String(key) : key))];
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => unknownKey(source, path, key));
    case 'invalid_value':
      return source.has(path)
        ? [unknownValue(source, path, issue.values.map(String))]
        : wrongType(source, path, '');
    case 'invalid_type':
      return wrongType(source, path, issue.expected);
    case 'invalid_union': {
      if (issue.discriminator !== undefined && source.has(path)) {
        return [unknownValue(source, path, allowedBranchesAt(source.content, path))];
      }
      const meant = meantBranch(issue.errors);
      return meant.length === 0
        ? wrongType(source, path, 'text')
        : meant.flatMap((inner) => schemaFindings(source, inner, path));
    }
    case 'invalid_key':
      return [diagnose('rubric/out-of-range', { constraint: issue.message }, source.locateKey(path))];
    case 'custom':
      return [failedTransform(source, path, issue.message)];
    default:
      return [diagnose('rubric/out-of-range', { constraint: issue.message }, source.locate(path))];
  }
}
