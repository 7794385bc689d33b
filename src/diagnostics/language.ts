/** The languages in which the program speaks. */
export const languages = ['zh-CN', 'en'] as const;

export type Language = (typeof languages)[number];

/** A wording in every language. */
export type Text = Readonly<Record<Language, string>>;

/** The same wording in every language: for names, numbers and texts that somebody else wrote. */
export function sameText(text: string): Text {
  return { 'zh-CN': text, en: text };
}
