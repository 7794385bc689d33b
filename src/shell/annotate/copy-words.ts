import type { Language } from '../../diagnostics/language.js';

/** The words of an annotated copy. */
export interface CopyWords {
  /** Added to the file's name. */
  readonly suffix: string;
  readonly sheet: string;
  readonly heads: readonly [
    severity: string,
    place: string,
    work: string,
    item: string,
    message: string,
    hint: string,
    code: string,
  ];
  readonly severity: Readonly<Record<'error' | 'warning' | 'info', string>>;
  readonly hint: string;
  readonly nothing: string;
  readonly more: (count: number) => string;
}

export const copyWords: Readonly<Record<Language, CopyWords>> = {
  'zh-CN': {
    suffix: '-批注',
    sheet: '批注',
    heads: ['级别', '位置', '作品', '题号', '问题', '处理建议', '代码'],
    severity: { error: '错误', warning: '警告', info: '提示' },
    hint: '建议：',
    nothing: '没有发现问题。',
    more: (count) => `另有 ${String(count)} 条，见“批注”工作表`,
  },
  en: {
    suffix: '-annotated',
    sheet: 'Annotations',
    heads: ['Severity', 'Place', 'Work', 'Item', 'Finding', 'What to do', 'Code'],
    severity: { error: 'error', warning: 'warning', info: 'note' },
    hint: 'What to do: ',
    nothing: 'No problems were found.',
    more: (count) => `${String(count)} more: see the sheet of annotations`,
  },
};
