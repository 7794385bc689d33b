import { expect, test } from 'vitest';
import { rubricKeyNotes } from './rubric-key-notes.js';
import { rubricPage } from './rubric-page.js';

/** A note that the page does not use is about a key that is gone, or that the schema now explains itself. */
test('every note about a key is used', () => {
  const page = rubricPage().replaceAll('\\', '');
  const unused = [...rubricKeyNotes].filter(([, [zh]]) => !page.includes(zh)).map(([path]) => path);
  expect(unused).toEqual([]);
});
