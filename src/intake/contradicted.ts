import type { HeaderReading } from './bind-column.js';
import type { Target } from './binding.js';

/**
 * What a header says outright where a map says something else: the code of another item, evidence where
 * the map has the answer, or another field's title. Undefined where both agree, where the header only
 * suggests something, and where the map leaves the column out.
 */
export function contradicted(reading: HeaderReading, mapped: Target): Target | undefined {
  if (mapped.kind === 'ignored' || mapped.kind === 'unbound') return undefined;
  if (reading.kind === 'some-part')
    return reading.method === 'code' && !('item' in mapped && mapped.item === reading.item)
      ? { kind: 'answer', item: reading.item, part: 0 }
      : undefined;
  if (reading.kind !== 'target') return undefined;
  const { target, method } = reading;
  if ('item' in target && method === 'code') {
    const isSame = 'item' in mapped && mapped.item === target.item;
    return isSame && !(target.kind === 'evidence' && mapped.kind !== 'evidence') ? undefined : target;
  }
  if (target.kind === 'field' && mapped.kind === 'field')
    return target.field === mapped.field ? undefined : target;
  return undefined;
}
