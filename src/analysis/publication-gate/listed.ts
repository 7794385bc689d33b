import { sameText, type Text } from '../../diagnostics/language.js';

/** Texts in a row, in both languages. */
export function listedTexts(texts: readonly Text[]): Text {
  return {
    'zh-CN': texts.map((text) => text['zh-CN']).join('、'),
    en: texts.map((text) => text.en).join(', '),
  };
}

/** Names in a row, as both languages write rows. */
export function listed(names: readonly string[]): Text {
  return listedTexts(names.map(sameText));
}
