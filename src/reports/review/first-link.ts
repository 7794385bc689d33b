/** The first http or https address in a text; undefined where there is none. */
export function firstLink(text: string | undefined): string | undefined {
  const found = /https?:\/\/[^\s<>"'，。；、）】》」\u4e00-\u9fff]+/iu.exec(text ?? '')?.[0];
  return found?.replace(/[.,;:!?)\]]+$/u, '');
}
