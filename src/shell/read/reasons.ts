import type { Text } from '../../diagnostics/language.js';

/** Why a workbook cannot be read, in the plain words that complete `input/damaged` and `input/unsafe`. */
export const reasons = {
  noDirectory: {
    'zh-CN': '文件末尾缺失，可能没有下载完',
    en: 'its end is missing; the download may have been cut off',
  },
  brokenPart: (part: string): Text => ({
    'zh-CN': `其中的 ${part} 无法解压`,
    en: `its part ${part} cannot be unpacked`,
  }),
  unknownCompression: (part: string): Text => ({
    'zh-CN': `其中的 ${part} 使用了不支持的压缩方式`,
    en: `its part ${part} is packed in a way that workbooks never use`,
  }),
  missingPart: (part: string): Text => ({
    'zh-CN': `缺少其中的 ${part}`,
    en: `its part ${part} is missing`,
  }),
  repeatedPart: (part: string): Text => ({
    'zh-CN': `多个工作表共用 ${part}`,
    en: `several sheets share ${part}`,
  }),
  noSheets: { 'zh-CN': '里面没有任何工作表', en: 'there is no sheet in it' },
  badReference: (part: string, reference: string): Text => ({
    'zh-CN': `${part} 中有无效的行号或单元格位置“${reference}”`,
    en: `${part} holds “${reference}”, which is no row or cell`,
  }),
  rowsOutOfOrder: (part: string, row: number): Text => ({
    'zh-CN': `${part} 的第 ${String(row)} 行重复或次序颠倒`,
    en: `row ${String(row)} of ${part} is repeated or out of order`,
  }),
  noSharedStrings: {
    'zh-CN': '单元格引用的文字不存在（共享字符串表缺失或不完整）',
    en: 'its cells refer to texts that are not there (the table of shared strings is missing or cut off)',
  },
  unreadableXml: {
    'zh-CN': '内部的 XML 不完整或不符合表格格式',
    en: 'the XML inside is cut off or is not that of a workbook',
  },
  doctype: (part: string): Text => ({
    'zh-CN': `${part} 含有 DOCTYPE 声明，正常的表格不会有`,
    en: `${part} holds a DOCTYPE declaration, which no honest workbook has`,
  }),
  oddPath: (part: string): Text => ({
    'zh-CN': `内部文件名“${part}”指向文件之外`,
    en: `the name of its part “${part}” points outside the file`,
  }),
  tooManyParts: (count: number, limit: number): Text => ({
    'zh-CN': `内部有 ${String(count)} 个文件，超过 ${String(limit)} 个`,
    en: `it holds ${String(count)} parts, more than ${String(limit)}`,
  }),
  bomb: (part: string): Text => ({
    'zh-CN': `${part} 的压缩比异常，像是“压缩炸弹”`,
    en: `${part} is packed far tighter than any honest workbook, as a “zip bomb” is`,
  }),
} as const;
