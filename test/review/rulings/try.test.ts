import { it } from 'vitest';
import { reviewTables, runRulings, totalsOf } from './rulings-field.js';
it('x', async () => {
  const o = await runRulings();
  console.log(o.diagnostics.map((d) => d.code + JSON.stringify(d.location)));
  console.log(totalsOf(o));
  console.log(JSON.stringify(reviewTables(o), null, 0).replaceAll('],[', '],\n['));
});
