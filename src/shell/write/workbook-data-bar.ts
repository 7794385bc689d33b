import type { Worksheet } from 'exceljs';
import type { DataBar } from '../../reports/sheet-model.js';
import { columnLetter } from '../../table/sheet.js';

const barColour = 'FF8FC1D4';

/** The part of exceljs's streamed worksheet that its types leave out. */
interface StreamedWorksheet {
  readonly stream: { write(xml: string): unknown };
  _writeHyperlinks(): void;
}

function dataBarXml(bar: DataBar, lastRow: number): string {
  const letter = columnLetter(bar.column);
  const ends = [bar.min, bar.max].map((end) => `<cfvo type="num" val="${String(end)}"/>`).join('');
  return (
    `<conditionalFormatting sqref="${letter}2:${letter}${String(lastRow)}"><cfRule type="dataBar" priority="1">` +
    `<dataBar minLength="0" maxLength="100">${ends}<color rgb="${barColour}"/></dataBar>` +
    '</cfRule></conditionalFormatting>'
  );
}

/**
 * Writes a data bar below the header of a streamed worksheet. exceljs's own way gives the rule a reference
 * with an empty (or random) id and writes it after the links, where the file format does not allow it; so
 * the rule is written here, in the step that comes just before the links.
 */
export function writeDataBar(worksheet: Worksheet, bar: DataBar, lastRow: number): void {
  const streamed = worksheet as unknown as StreamedWorksheet;
  const writeHyperlinks = streamed._writeHyperlinks.bind(streamed);
  streamed._writeHyperlinks = () => {
    streamed.stream.write(dataBarXml(bar, lastRow));
    writeHyperlinks();
  };
}
