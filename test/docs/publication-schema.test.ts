import { z } from 'zod';
import { expect, test } from 'vitest';
import { publicationFileSchema } from '../../src/reports/publication/publication-schema.js';
import { schemaText } from './schema-text.js';

// A stale file is rewritten by: npm run docs

test('docs/publication.schema.json is current', async () => {
  const schema = z.toJSONSchema(publicationFileSchema, { target: 'draft-7' });
  await expect(schemaText(schema)).toMatchFileSnapshot('../../docs/publication.schema.json');
});
