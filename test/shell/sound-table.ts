const yesNoCodes = [
  ...['2.1.1', '2.1.2', '2.1.3', '2.1.4'],
  ...['2.2.1', '2.2.2', '2.2.3', '2.2.4', '2.2.5', '2.2.6', '2.2.7', '2.2.8'],
  '2.2.10',
  ...['2.3.1', '2.3.2', '2.3.3', '2.3.4', '2.4.1', '2.4.2', '2.4.3', '2.4.4', '2.5.1', '2.5.2'],
  ...['2.6.1', '2.6.2', '2.6.3', '2.6.4', '2.6.5', '2.6.6', '2.6.7', '2.6.8'],
  ...['2.7.1', '2.7.2', '2.7.3', '2.7.4'],
];
const gradeCodes = ['3.1', '3.2', '3.3', '3.4', '3.5', '3.6', '3.7', '3.8'];
const evidencedCodes = ['1.1', ...yesNoCodes, ...gradeCodes];

/** The headers of a sound table under bare codes; every evidence column bears its item's code. */
export const soundHeaders: readonly string[] = [
  ...['提交时间', '作品名称', '出品年份', '所属赛道类型', '联络人姓名', '职位', '电话', '电子邮箱', '2.2.9'],
  ...evidencedCodes.flatMap((code) => [code, `${code}证明`]),
];

/** What stands in the cells of one work, by header, where it differs from the sound answers. */
export type Cells = Readonly<Record<string, string>>;

function soundCell(header: string): string {
  if (header === '2.2.9') return '45%，50%';
  if (header === '1.1') return 'AB';
  if (header === '2.3.3') return 'B';
  if (header.endsWith('证明')) return header.startsWith('3.') ? '惠及120万人' : '制度文件与现场记录';
  return gradeCodes.includes(header) ? 'C' : 'A';
}

/**
 * A table of works without any finding: header row, then a row for each. Every work has two of eight
 * themes (V = 25), everything favourable with evidence in its process (P = 100) and grade C throughout
 * (I = 50): 20 × 0.25 + 50 + 30 × 0.5 = 70 points, unless its cells say otherwise.
 */
export function soundTable(works: readonly Cells[]): readonly (readonly string[])[] {
  const rows = works.map((cells, index) => {
    const number = String(index + 1);
    const own: Cells = {
      提交时间: `2026-06-${number.padStart(2, '0')} 12:00:00`,
      作品名称: `作品${number}`,
      出品年份: '2025',
      所属赛道类型: '剧集',
      联络人姓名: `联络人${number}`,
      职位: '制片',
      电话: `1000000000${number}`,
      电子邮箱: `contact${number}@example.org`,
      ...cells,
    };
    return soundHeaders.map((header) => own[header] ?? soundCell(header));
  });
  return [soundHeaders, ...rows];
}

/** A table as CSV text in UTF-8 with BOM. */
export function csvBytes(rows: readonly (readonly string[])[]): Buffer {
  const field = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  return Buffer.from(`\uFEFF${rows.map((row) => `${row.map(field).join(',')}\r\n`).join('')}`);
}

/** A CSV file of sound works; see `soundTable`. */
export function soundCsv(works: readonly Cells[]): Buffer {
  return csvBytes(soundTable(works));
}
