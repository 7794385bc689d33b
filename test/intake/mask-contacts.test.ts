import { expect, test } from 'vitest';
import { maskContacts } from '../../src/intake/mask-contacts.js';

test.each([
  ['call 13800138000', 'call 138********'],
  ['138 0013 8000', '138********'],
  ['138-0013-8000', '138********'],
  ['+86 138-0013-8000', '138********'],
  ['8613800138000', '138********'],
  ['８６１３８００１３８０００', '138********'],
  ['write to a.b@c.example', 'write to ***@***'],
])('%s', (text, masked) => {
  expect(maskContacts(text)).toBe(masked);
});

test.each(['减少 1380 吨', '2026-09-20', '第 15 届 1234 人', '1.38001380001', '3.1415926535897'])(
  '%s stays',
  (text) => {
    expect(maskContacts(text)).toBe(text);
  },
);
