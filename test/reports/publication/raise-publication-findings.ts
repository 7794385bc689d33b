import { allowObstacles } from '../../../src/analysis/publication-gate/allow.js';
import { partPending } from '../../../src/analysis/publication-gate/moving-works.js';
import { outsideObstacles } from '../../../src/analysis/publication-gate/outside-obstacles.js';
import { runObstacles } from '../../../src/analysis/publication-gate/run-obstacles.js';
import { type Diagnostic, diagnose } from '../../../src/diagnostics/diagnostic.js';
import { sameText } from '../../../src/diagnostics/language.js';
import type { Submission } from '../../../src/intake/submission.js';
import { leakFindings, unsearchedFindings, wordFindings } from '../../../src/shell/publish/search.js';
import type { Run } from '../../../src/ranking/run.js';
import { gateRubric, runGate } from '../../analysis/publication-gate/gate-field.js';

function unanswered({ responses }: Submission): Submission['responses'] {
  return new Map([...responses].map(([id, response]) => [id, { ...response, answer: { state: 'blank' } }]));
}

/** Everything that publishing can find. */
export async function raisePublicationFindings(): Promise<readonly Diagnostic[]> {
  const choice = { choice: sameText('weights'), reason: sameText('not published') };
  const run = await runGate(
    [
      ['a', 100, 'yes', 'report'],
      ['b', 100, 'yes', 'report'],
    ],
    { ...gateRubric(), provisional: [choice] },
  );
  const [first] = run.submissions;
  if (first === undefined) throw new Error('nobody is ranked');
  const entry = { source: first.submission.source, submittedAt: undefined, answered: 2 };
  const copies = { name: 'a', kept: entry, dropped: [entry], rule: 'latest', identical: false } as const;
  const troubled: Run = {
    ...run,
    submissions: run.submissions.map((one, index) => ({
      ...one,
      provisional: true,
      submission: {
        ...one.submission,
        ...(index === 0 ? {} : { name: '联系人 13900139000', responses: unanswered(one.submission) }),
      },
    })),
    duplicates: [{ ...copies, by: 'order', decided: false }],
    diagnostics: [
      diagnose('identity/missing-name', {}, {}),
      diagnose('rubric/no-name-field', {}, {}),
      diagnose('duplicate/same-name', { count: 2, rows: '' }, { work: 'a' }),
    ],
  };
  const obstacles = [
    ...runObstacles(troubled, partPending(troubled)),
    ...outsideObstacles({ missingInputs: ['a.xlsx'], differing: 1 }),
  ];
  const value = { kind: 'number', text: '13800138000', field: sameText('phone'), place: {} } as const;
  const text = { file: 'publication.csv', part: '', at: '1:1', text: '13800138000' };
  return [
    ...obstacles.map(({ finding }) => finding),
    ...allowObstacles(obstacles, ['pending-rulings']).diagnostics,
    ...unsearchedFindings({ inputs: [] }, gateRubric()),
    ...wordFindings([]),
    ...wordFindings(['a']),
    ...leakFindings([{ value, text }]),
  ];
}
