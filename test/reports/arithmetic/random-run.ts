import { rankField } from '../../../src/ranking/rank-field.js';
import type { Run } from '../../../src/ranking/run.js';
import { policyOf, type Rubric } from '../../../src/rubric/rubric.js';
import { seededDraw } from '../../oracle/draw.js';
import { drawLedger } from '../../oracle/random-ledger.js';
import { drawRubric } from '../../oracle/random-rubric.js';
import { drawField } from '../../oracle/random-submission.js';
import { makeRun } from '../make-run.js';

/** A run over a random field under a random rubric, with a ledger now and then; the same for the same seed. */
export function randomRun(seed: number): Run {
  const draw = seededDraw(seed);
  const drawn = drawRubric(draw);
  const rubric: Rubric = {
    ...drawn,
    identity: [
      {
        id: 'name',
        role: 'name',
        label: { 'zh-CN': '名称', en: 'Name' },
        keywords: [],
        required: true,
        private: false,
      },
    ],
  };
  const field = drawField(draw, drawn);
  const entries = drawLedger(draw, field);
  const [policy, beside] = [policyOf(rubric, 'first'), policyOf(rubric, 'second')];
  if (policy === undefined || beside === undefined) throw new Error('no policies');
  const ranked = rankField(
    { rubric, policy, beside, adjustments: entries },
    field.map((submission) => ({ submission, provisional: false })),
  );
  const ledger = { files: [], asOf: undefined, entries, notInForce: new Map() };
  return {
    ...makeRun([], { rubric }),
    policy,
    beside,
    submissions: ranked.submissions,
    ...(entries.size === 0 ? {} : { ledger }),
  };
}
