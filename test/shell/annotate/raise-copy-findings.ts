import type { Diagnostic } from '../../../src/diagnostics/diagnostic.js';
import { annotateFile } from '../../../src/shell/annotate/annotate-file.js';
import { defaultLimits } from '../../../src/shell/read/limits.js';
import { workbookParts } from '../read/make-workbook.js';
import { makeZip } from '../read/make-zip.js';

const row = '<row r="1"><c r="A1"><v>1</v></c></row>';

/** Every finding about what an annotated copy loses. */
export async function raiseCopyFindings(): Promise<readonly Diagnostic[]> {
  const files = [
    { ...workbookParts({ rows: row }), '_xmlsignatures/origin.sigs': '' },
    workbookParts({ rows: row, parts: { 'xl/styles.xml': '<styleSheet><fills/></styleSheet>' } }),
  ];
  const copies = await Promise.all(
    files.map((parts) => annotateFile('a.xlsx', makeZip(parts), [], 'en', defaultLimits)),
  );
  return copies.flatMap((copy) => copy?.diagnostics ?? []);
}
