import { expect, test } from 'vitest';
import { deadLinks, pagePaths } from './pages.js';

test.each(pagePaths())('%s has no dead link', (path) => {
  expect(deadLinks(path)).toEqual([]);
});
