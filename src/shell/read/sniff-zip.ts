import type { Text } from '../../diagnostics/language.js';
import type { Parts } from './zip-parts.js';

const formats: readonly (readonly [part: RegExp, content: Text])[] = [
  [/^xl\/workbook\.bin$/, { 'zh-CN': 'Excel 二进制工作簿（.xlsb）', en: 'a binary Excel workbook (.xlsb)' }],
  [/^word\//, { 'zh-CN': 'Word 文档', en: 'a Word document' }],
  [/^ppt\//, { 'zh-CN': 'PowerPoint 演示文稿', en: 'a PowerPoint presentation' }],
  [/^content\.xml$/, { 'zh-CN': 'OpenDocument 文档（如 .ods）', en: 'an OpenDocument file (such as .ods)' }],
  [/\.iwa$/, { 'zh-CN': 'Apple Numbers 或 Pages 文档', en: 'an Apple Numbers or Pages document' }],
];

/** What a zip file holds when it is no .xlsx. */
interface OtherContent {
  readonly text: Text;
  /** Whether it is a document of another program, not an archive of files. */
  readonly office: boolean;
}

/** What a zip file holds, from the names of its parts; undefined for a workbook. */
export function otherZipContent(parts: Parts): OtherContent | undefined {
  const names = [...parts.keys()];
  if (names.includes('xl/workbook.xml')) return undefined;
  const format = formats.find(([part]) => names.some((name) => part.test(name)));
  if (format !== undefined) return { text: format[1], office: true };
  if (names.includes('[content_types].xml')) return undefined;
  const list = Array.from(parts.values(), (part) => part.name).slice(0, 3);
  const more = names.length > list.length ? '…' : '';
  const text = {
    'zh-CN': `ZIP 压缩包（内有 ${list.join('、')}${more}），请先解压`,
    en: `a ZIP archive (with ${list.join(', ')}${more}; unpack it first)`,
  };
  return { text, office: false };
}
