import { expect, test } from 'vitest';
import { catalogue } from '../../src/diagnostics/catalogue.js';
import { itemKinds } from '../../src/items/registry.js';
import { runRecordJsonSchema } from '../../src/reports/run-record-schema.js';
import { editorJsonSchema } from '../../src/rubric/layers/editor-schema.js';
import { areaOf, areaTitles, diagnosticsPage } from './diagnostics-page.js';
import { examplesOf } from './example.js';
import { rubricPage } from './rubric-page.js';
import { kindSchemas } from './rubric-schema.js';
import { schemaText } from './schema-text.js';

// A stale file is rewritten by: npm run docs

test('rubric/rubric.schema.json is current', async () => {
  await expect(schemaText(editorJsonSchema())).toMatchFileSnapshot('../../rubric/rubric.schema.json');
});

test('docs/run-record.schema.json is current', async () => {
  await expect(schemaText(runRecordJsonSchema())).toMatchFileSnapshot('../../docs/run-record.schema.json');
});

test('docs/diagnostics.md is current', async () => {
  await expect(diagnosticsPage()).toMatchFileSnapshot('../../docs/diagnostics.md');
});

test('docs/rubric-format.md is current', async () => {
  await expect(rubricPage()).toMatchFileSnapshot('../../docs/rubric-format.md');
});

test('the page of diagnostics has a heading for every code', () => {
  const headings = [...diagnosticsPage().matchAll(/^### `(.+)`$/gm)].map((match) => match[1]);
  expect(headings.sort()).toEqual(Object.keys(catalogue).sort());
  expect(Object.keys(catalogue).filter((code) => !areaTitles.has(areaOf(code)))).toEqual([]);
});

test('the page of rubric files has a section and an example for every kind', () => {
  const kinds = Object.keys(itemKinds).sort();
  expect([...kindSchemas().keys()].sort()).toEqual(kinds);
  expect([...new Set(examplesOf('items').map(({ of }) => of))].sort()).toEqual(kinds);
});
