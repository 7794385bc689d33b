import { type Area, parseArea } from './area.js';
import { decodeXml } from './decode-xml.js';
import { inflatePart } from './inflate-part.js';
import { partOf, type Relationships } from './workbook-index.js';
import { readTags } from './xml-tags.js';
import type { Part, Parts } from './zip-parts.js';

/** An Excel table (“Format as table”): its bounds, header and total rows included. */
export interface TableArea {
  readonly name: string;
  readonly area: Area;
  readonly headerRows: number;
  readonly totalRows: number;
}

/** The Excel tables of a sheet; one whose part is missing or whose range is none is left out. */
export function readTables(parts: Parts, sheet: Part, relationships: Relationships): readonly TableArea[] {
  const tables: TableArea[] = [];
  for (const { type, target } of relationships.values()) {
    const part = type === 'table' ? partOf(parts, sheet.name, target) : undefined;
    const table = part && readTags(decodeXml(inflatePart(part)), 'table')[0];
    const area = parseArea(table?.get('ref') ?? '');
    if (table === undefined || area === undefined) continue;
    tables.push({
      name: table.get('displayName') ?? table.get('name') ?? '',
      area,
      headerRows: Number(table.get('headerRowCount') ?? 1),
      totalRows: Number(table.get('totalsRowCount') ?? 0),
    });
  }
  return tables;
}
