import { readdirSync, readFileSync } from 'node:fs';
import { Ajv, type ValidateFunction } from 'ajv';
import { expect, test } from 'vitest';
import { parse } from 'yaml';

const folder = new URL('../../rubric/', import.meta.url);
const rubrics = readdirSync(folder).filter((name) => name.endsWith('.yaml'));

function read(name: string): string {
  return readFileSync(new URL(name, folder), 'utf8');
}

const validate: ValidateFunction = new Ajv({ allErrors: true }).compile(
  JSON.parse(read('rubric.schema.json')) as object,
);

test.each(rubrics)('%s names the shipped schema in its first line and fits it', (name) => {
  const text = read(name);
  expect(text.split('\n')[0]).toBe('# yaml-language-server: $schema=./rubric.schema.json');
  expect(validate(parse(text)) || validate.errors).toBe(true);
});

test.each(rubrics)(
  'the shipped schema refuses %s with a key too many, or one too few, in an item',
  (name) => {
    const text = read(name);
    const withKey = text.replace(/^( +)kind: .*$/m, '$&\n$1colour: red');
    const withoutKey = text.replace(/^ +kind: .*\n/m, '');
    expect([withKey, withoutKey].map((changed) => changed === text)).toEqual([false, false]);
    expect([withKey, withoutKey].map((changed) => validate(parse(changed)))).toEqual([false, false]);
  },
);
