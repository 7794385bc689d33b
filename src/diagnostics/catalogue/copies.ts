import type { Entry } from './entry.js';

/** Annotated copies of the input. */
export const copiesEntries = {
  'input/copy-of-values': {
    severity: 'warning',
    'zh-CN': [
      '原工作簿的结构（{part}）无法加批注：副本是新建的，只有各单元格的值，没有原来的格式、公式、图片和其他内容',
      '如需保留格式，请用 Excel 或 WPS 打开原文件，另存为 .xlsx 后重新运行',
    ],
    en: [
      'Nothing can be added to the workbook as it is built ({part}): the copy is a new one with the values of the cells, without formats, formulas, pictures and the rest',
      'To keep them, open the file in a spreadsheet program, save it as .xlsx and run again',
    ],
  },
  'input/copy-unsigned': {
    severity: 'warning',
    'zh-CN': ['原工作簿有数字签名，加了批注的副本不再与签名相符', '需要签名时请使用原文件'],
    en: [
      'The workbook bears a digital signature, which does not hold for the annotated copy',
      'Where the signature matters, use the original',
    ],
  },
} as const satisfies Record<string, Entry>;
