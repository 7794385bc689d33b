import { expect, it } from 'vitest';
import { raiseComparisonFindings } from './raise-comparison-findings.js';

it('says what is wrong with reasons, locks and records, at its place', async () => {
  const found = await raiseComparisonFindings();
  expect(found.map(({ code, location }) => `${code} ${location.work ?? location.cell ?? ''}`.trim())).toEqual(
    [
      'comparison/reason-repeated 3',
      'comparison/reason-not-needed 4',
      'comparison/reason-unknown-work 5',
      'comparison/restatement-without-reason 丙',
      'comparison/restatement-without-reason 丁',
      'comparison/restatement-without-reason 己',
      'comparison/restatement-without-reason 戊',
      'comparison/reasons-no-header',
      'comparison/rescored-differently',
      'comparison/rescored-differently',
      'comparison/lock-broken',
    ],
  );
});
