import { createHash } from 'node:crypto';
import type { OpenRunRecord } from '../../reports/run-record-schema.js';

/** What a file that a run read was to it. */
export type InputKind = 'input' | 'ledger' | 'rulings' | 'rubric';

/** A file that a run record names as read. */
export interface RecordedFile {
  readonly kind: InputKind;
  readonly name: string;
  /** Of its bytes; of a rubric made of several files, of the text that the record keeps of this one. */
  readonly sha256: string;
  /** Of a rubric made of several files: the text that the record keeps, which has no hash of its own there. */
  readonly text?: string;
}

function rubricFiles({ rubric, basis }: OpenRunRecord): readonly RecordedFile[] {
  const layers = basis?.rubric ?? [];
  const [first] = layers;
  if (layers.length <= 1)
    return [{ kind: 'rubric', name: first?.file ?? `${rubric.id}.yaml`, sha256: rubric.sha256 }];
  return layers.map(({ file, text }) => ({
    kind: 'rubric',
    name: file,
    sha256: createHash('sha256').update(text).digest('hex'),
    text,
  }));
}

/** The files that a run record names as read: inputs, ledger, rulings, and what its rubric is made of. */
export function recordedFiles(record: OpenRunRecord): readonly RecordedFile[] {
  const of = (
    kind: InputKind,
    files: readonly { readonly name: string; readonly sha256: string }[] = [],
  ): readonly RecordedFile[] => files.map(({ name, sha256 }) => ({ kind, name, sha256 }));
  return [
    ...of('input', record.inputs),
    ...of('ledger', record.ledger?.files),
    ...of('rulings', record.rulings?.files),
    ...rubricFiles(record),
  ];
}
