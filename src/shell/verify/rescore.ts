import { sameText } from '../../diagnostics/language.js';
import type { OpenRunRecord, RunRecord } from '../../reports/run-record-schema.js';
import { type Check, check } from '../../reports/verification/verification.js';
import type { RecordText } from './record-text.js';

/** A basis does not keep how columns were bound: nothing is scored from that. */
function withSheets({ inputs }: RunRecord): (again: OpenRunRecord) => OpenRunRecord {
  const sheets = new Map(inputs.map((input) => [input.name, input.sheets]));
  return (again) => ({
    ...again,
    inputs: again.inputs.map((input) => ({ ...input, sheets: sheets.get(input.name) ?? [] })),
  });
}

async function rescored(record: RunRecord): Promise<Check> {
  if (record.basis === undefined) return check('rescored', '', 'no-basis');
  const { loadBasis } = await import('../../review/load-basis.js');
  const { scoreBasis } = await import('../../review/score-basis.js');
  const loaded = loadBasis(record.basis, {
    toolVersion: record.tool.version,
    rubricSha256: record.rubric.sha256,
  });
  if (loaded.basis === undefined) {
    const reason = {
      'zh-CN': '记录中保存的评分规则在这个版本中无法读取',
      en: 'the rubric kept in the record cannot be read by this version',
    };
    return check('rescored', '', 'refused', { reason });
  }
  const { compareAgain } = await import('./compare-again.js');
  const { checkAgain } = await import('./made-again.js');
  const differences = compareAgain(record, scoreBasis(loaded.basis), withSheets(record));
  return checkAgain('rescored', record, differences);
}

/** Scores a run again from what its record keeps and compares everything that the record says of it. */
export async function checkRescored(record: RunRecord, state: RecordText['state']): Promise<Check> {
  try {
    return await rescored(record);
  } catch (error) {
    // What a sound record holds can be scored; what somebody put into a changed one need not.
    if (state !== 'seal-broken') throw error;
    const reason = sameText(error instanceof Error ? error.message : String(error));
    return check('rescored', '', 'refused', { reason });
  }
}
